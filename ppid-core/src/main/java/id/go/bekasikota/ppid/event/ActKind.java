package id.go.bekasikota.ppid.event;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.organization.Power;

/** A kind of legal act on a case (jenis tindakan): its stable code, who may do it, by which article, and its sentences. */
public interface ActKind extends Coded {

    /**
     * Returns who may do it.
     *
     * @return the power; its first holder is who the next step names
     */
    Power power();

    /**
     * Returns the article.
     *
     * @return the citation
     */
    Citation citation();

    /**
     * Says why the act is denied.
     *
     * @param key the key of the reason among the texts of its package
     * @param arguments what takes the place of {@code {0}} and so on
     * @return the reason in both languages
     */
    BilingualText reason(String key, Object... arguments);

    /**
     * Says that the act is denied in a state.
     *
     * @param state the code of the state
     * @param reason why
     * @return the sentence of the denial; the reason itself where it says all
     */
    default BilingualText denied(String state, BilingualText reason) {
        return reason;
    }
}
