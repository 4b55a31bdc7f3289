package id.go.bekasikota.ppid.request;

import static id.go.bekasikota.ppid.marks.Holds.Kind.WORDS;

import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;

/**
 * What is withheld and on which exemption (bagian yang dihitamkan atau ditolak), UU 14/2008 Pasal 22 ayat (7) huruf e.
 *
 * @param exemption the exemption cited
 * @param part the part that it covers: its kind of matter, for example {@code kolom rekening}
 * @param reason why it is blacked out or refused, in words
 */
@JsonForm
public record Withholding(
        CitedExemption exemption,
        @Holds(WORDS) String part,
        @Holds(WORDS) String reason) {
    @Override
    public String toString() {
        return "Withholding[" + exemption.ground().code() + " " + exemption.letter() + "]";
    }
}
