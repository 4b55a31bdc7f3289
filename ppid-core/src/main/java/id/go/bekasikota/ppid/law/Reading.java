package id.go.bekasikota.ppid.law;

/**
 * One reading (penafsiran) of a question that the texts leave open; each question is an enum of its readings.
 *
 * <p>The first constant of each enum is the default. A {@link LawPolicy} holds one reading per question.
 */
public sealed interface Reading extends Coded permits ClockStart, CollectiveLeave, NonWorkingReceipt {

    /**
     * Returns the stable code of the question.
     *
     * @return for example {@code clock-start}
     */
    String question();

    /**
     * Says what the reading means and what it rests on.
     *
     * @param language the language
     * @return one or two sentences with the articles
     */
    default String explain(Language language) {
        return ReadingTexts.TEXTS.text(language, question() + "." + code());
    }
}
