package id.go.bekasikota.ppid.attempt;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Messages;
import id.go.bekasikota.ppid.organization.Power;
import java.util.Optional;

/**
 * A kind of legal act on a case (jenis tindakan). An enum of the kinds is a table: each constant holds its row, which says
 * everything of it.
 */
public interface ActKind extends Coded {

    /**
     * A row of the table of acts (baris tabel tindakan).
     *
     * @param code the stable code of the act
     * @param power who may do it
     * @param citation by which article
     * @param texts where the reasons stand for which it is denied
     * @param prefix what the keys of these reasons begin with; may be empty
     */
    record Row(String code, Power power, Citation citation, Messages texts, String prefix) {}

    /** {@return what stands in the table for this kind} */
    Row row();

    @Override
    default String code() {
        return row().code();
    }

    /** {@return who may do it; its first holder is who the next step names} */
    default Power power() {
        return row().power();
    }

    /** {@return the article} */
    default Citation citation() {
        return row().citation();
    }

    /**
     * Returns the article that is told to whoever lacks the power, where it is not the one by which the act is done.
     *
     * @return the citation; empty for the article of the act
     */
    default Optional<Citation> reservedBy() {
        return Optional.empty();
    }

    /**
     * Says why the act is denied.
     *
     * @param key the key of the reason among the texts of its package
     * @param arguments what takes the place of {@code {0}} and so on
     * @return the reason in both languages
     */
    default BilingualText reason(String key, Object... arguments) {
        return row().texts().both(row().prefix() + key, arguments);
    }

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
