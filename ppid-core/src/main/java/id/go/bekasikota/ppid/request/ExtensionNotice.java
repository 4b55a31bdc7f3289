package id.go.bekasikota.ppid.request;

import static id.go.bekasikota.ppid.marks.Holds.Kind.WORDS;

import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Printed;

/**
 * The notice of an extension with its written reasons (pemberitahuan perpanjangan), UU 14/2008 Pasal 22 ayat (8).
 *
 * @param reason the reason
 * @param explanation the reason in words
 */
@JsonForm
public record ExtensionNotice(
        ExtensionReason reason, @Holds(WORDS) String explanation) {

    /**
     * {@return a notice}
     *
     * @param reason the reason
     * @param explanation the reason in words
     */
    public static ExtensionNotice of(ExtensionReason reason, String explanation) {
        return new ExtensionNotice(reason, explanation);
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
