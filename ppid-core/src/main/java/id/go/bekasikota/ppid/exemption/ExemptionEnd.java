package id.go.bekasikota.ppid.exemption;

import static id.go.bekasikota.ppid.marks.Holds.Kind.PUBLIC_WORDS;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonFamily;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When information stops being exempt if nobody opens it before (akhir jangka waktu pengecualian).
 *
 * <p>How "as long as needed" is written down is silent in PP 61/2010; it is a date here, or the event that the law names.
 */
@JsonFamily
@JsonSubTypes({
    @JsonSubTypes.Type(value = ExemptionEnd.OnDate.class, name = "on-date"),
    @JsonSubTypes.Type(value = ExemptionEnd.ConsentOrPublicOffice.class, name = "consent-or-public-office"),
    @JsonSubTypes.Type(value = ExemptionEnd.ByLegislation.class, name = "by-legislation")
})
public sealed interface ExemptionEnd {

    /**
     * {@return an end on a date}
     *
     * @param date the first day on which the information is public, if not opened before
     */
    static ExemptionEnd on(LocalDate date) {
        return new OnDate(date);
    }

    /**
     * {@return an end by the written consent of the person or by a position in public office (PP 61/2010 Pasal 8 ayat (3)): the
     * end, allowed for grounds 17.g and 17.h}
     */
    static ExemptionEnd consentOrPublicOffice() {
        return new ConsentOrPublicOffice();
    }

    /**
     * {@return an end as the legislation says that protects the information: the end, allowed for grounds 17.b, 17.g, 17.i and
     * 17.j}
     *
     * @param legislation the legislation with its article, for example {@code UU 28/2014 Pasal 58}
     */
    static ExemptionEnd byLegislation(String legislation) {
        return new ByLegislation(legislation, Optional.empty());
    }

    /**
     * {@return an end on the day that follows from the legislation that protects the information: the end, allowed for grounds
     * 17.b, 17.g, 17.i and 17.j} As with every dated end the information opens on it by itself (PP 61/2010 Pasal 11 ayat (3)).
     *
     * @param legislation the legislation with its article
     * @param day the first day on which the information is public, as the body counts it by that legislation
     */
    static ExemptionEnd byLegislation(String legislation, LocalDate day) {
        Given.value(day, "day");
        return new ByLegislation(legislation, Optional.of(day));
    }

    /** {@return the date of the end; empty where the end is an event or legislation whose day is not known} */
    default Optional<LocalDate> date() {
        if (this instanceof ByLegislation legislated) {
            return legislated.day();
        }
        return this instanceof OnDate dated ? Optional.of(dated.day()) : Optional.empty();
    }

    /**
     * Tells the end to a person, as the exempt list shows it.
     *
     * @param language the language
     * @return for example {@code terbuka mulai Senin, 2 Maret 2026}: a date is always the first day on which it is public
     */
    String tell(Language language);

    /**
     * An end on a date.
     *
     * @param day the first day on which the information is public
     */
    @JsonForm
    record OnDate(@JsonIso LocalDate day) implements ExemptionEnd {
        @Override
        public String tell(Language language) {
            return ExemptionTexts.TEXTS.both("end.on-date", day).in(language);
        }
    }

    /** An end by written consent or public office. */
    @JsonForm
    record ConsentOrPublicOffice() implements ExemptionEnd {
        @Override
        public String tell(Language language) {
            return ExemptionTexts.TEXTS.text(language, "end.consent-or-public-office");
        }
    }

    /**
     * An end as legislation says.
     *
     * @param legislation the legislation with its article
     * @param day the first day on which the information is public by it; empty where that is not known
     */
    @JsonForm
    record ByLegislation(
            @Holds(PUBLIC_WORDS) String legislation,
            @JsonIso Optional<LocalDate> day) implements ExemptionEnd {
        @Override
        public String tell(Language language) {
            return day.map(end -> ExemptionTexts.TEXTS.both("end.by-legislation-on", legislation, end))
                    .orElseGet(() -> ExemptionTexts.TEXTS.both("end.by-legislation", legislation))
                    .in(language);
        }

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }
}
