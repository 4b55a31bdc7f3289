package id.go.bekasikota.ppid.request;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.go.bekasikota.ppid.law.PpidException;

/**
 * The notice of an extension with its written reasons (pemberitahuan perpanjangan), UU 14/2008 Pasal 22 ayat (8).
 *
 * @param reason the reason
 * @param explanation the reason in words, never blank
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ExtensionNotice(ExtensionReason reason, String explanation) {

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if it is blank
     */
    public ExtensionNotice {
        if (explanation.isBlank()) {
            throw new PpidException("an extension needs its reasons in writing (UU 14/2008 Pasal 22 ayat (8))");
        }
    }

    /**
     * {@return a notice}
     *
     * @param reason the reason
     * @param explanation the reason in words
     * @throws PpidException if the words are blank
     */
    public static ExtensionNotice of(ExtensionReason reason, String explanation) {
        return new ExtensionNotice(reason, explanation);
    }
}
