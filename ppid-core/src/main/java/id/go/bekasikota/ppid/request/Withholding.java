package id.go.bekasikota.ppid.request;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.go.bekasikota.ppid.law.DocumentRef;
import java.util.Optional;

/**
 * What is withheld and on which exemption (bagian yang dihitamkan atau ditolak), UU 14/2008 Pasal 22 ayat (7) huruf e.
 *
 * @param exemption the exemption cited
 * @param part the part that it covers: its kind of matter, for example {@code kolom rekening}
 * @param reason why it is blacked out or refused, in words
 * @param decision the exemption decision that goes with the notice (PERKI 1/2021 Pasal 34 ayat (2)); empty until attached
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Withholding(CitedExemption exemption, String part, String reason, Optional<DocumentRef> decision) {
    @Override
    public String toString() {
        return "Withholding[" + exemption.ground().code() + " " + exemption.letter() + "]";
    }
}
