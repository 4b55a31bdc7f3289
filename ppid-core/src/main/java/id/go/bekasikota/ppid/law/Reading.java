package id.go.bekasikota.ppid.law;

/**
 * One reading (penafsiran) of a question that the texts leave open; each question is an enum of its readings.
 *
 * <p>The first constant of each enum is the default. A {@link LawPolicy} holds one reading per question.
 */
public sealed interface Reading extends Coded
        permits ClockStart,
                CollectiveLeave,
                NonWorkingReceipt,
                IncompleteRequest,
                ExtensionReasons,
                SuperiorClock,
                DisputeClock,
                PeriodicObjection,
                RequesterCircle,
                ExemptionApprover,
                NeverExemptParts,
                NoticeDate,
                BreachStart,
                LateObjection,
                MonitoringGrades {

    /**
     * Returns the stable code of the question.
     *
     * @return for example {@code clock-start}
     */
    String question();

    /**
     * Returns what the reading rests on.
     *
     * @return the article; for a question on which every text is silent, the article that leaves it open
     */
    Citation citation();

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
