package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.marks.JsonForm;

/**
 * A gap of a petition (kekurangan permohonan): it went to another Komisi Informasi than the competent one. It is recorded all the
 * same; Komisi Informasi judges it on the first day (PERKI 1/2013 Pasal 36 ayat (1) huruf a), and one may take over what another
 * asks it to (Pasal 7).
 *
 * @param filed the level of the commission that it went to
 * @param competent the level of the competent one
 * @param citation the article by which that one is competent
 */
@JsonForm
public record OtherCommission(CommissionLevel filed, CommissionLevel competent, Citation citation) {

    /**
     * Tells the gap to a person.
     *
     * @param language the language
     * @return one sentence with its article
     */
    public String tell(Language language) {
        return DisputeTexts.TEXTS.text(
                language, "other-commission", filed.label(language), competent.label(language), citation);
    }
}
