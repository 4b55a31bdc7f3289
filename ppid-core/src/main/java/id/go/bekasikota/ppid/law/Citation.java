package id.go.bekasikota.ppid.law;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.text.Printable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The place in a regulation (dasar hukum) that a rule rests on: regulation and, where known, Pasal, ayat and huruf.
 *
 * <p>Example: {@code Citation.parse("UU 14/2008 Pasal 22 ayat (7)")}. Its JSON form is its text.
 *
 * @param regulation the regulation
 * @param locator the place within it, as {@code Pasal 22 ayat (7)} or {@code Lampiran IX}; or a remark in brackets where the article was not
 *     seen; never blank
 */
public record Citation(Regulation regulation, @Holds(CODE) String locator) {
    private static final int LONGEST = 500;

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if the locator is no printable line
     */
    public Citation {
        if (Objects.toString(locator, "").isBlank()) {
            throw new PpidException(
                    "a citation of " + regulation + " names no article (expected for example: Pasal 1)");
        }
        locator = oneLine(Printable.trimmed(locator));
    }

    private static String oneLine(String locator) {
        if (locator.isBlank() || locator.length() > LONGEST || !Printable.isLine(locator)) {
            throw new PpidException("the place in a regulation is not one printable line (expected no line break, no"
                    + " character that is not seen, and at most " + LONGEST + " characters)");
        }
        return locator;
    }

    /**
     * Reads a citation from its text.
     *
     * @param text for example {@code PERKI 1/2021 Pasal 31 ayat (3)}
     * @return the citation, whose {@link #toString()} gives the same text
     * @throws PpidException if the text begins with no known regulation or names no place in it
     */
    @JsonCreator
    public static Citation parse(String text) {
        Regulation regulation = Regulation.namedIn(text);
        return new Citation(
                regulation, text.substring(regulation.shortName().length()).strip());
    }

    /**
     * Returns the article that carries the same rule on a day: before its regulation was in force an article says nothing, and
     * the statute or a government regulation is cited where it says the same. The statute itself always speaks, as nothing here
     * lies before it.
     *
     * @param day the day
     * @return this citation, the older one, or empty where no rule that was read carries it that day
     */
    public Optional<Citation> inForceOn(LocalDate day) {
        return regulation == Regulation.UU_14_2008 || regulation.isInForceOn(day)
                ? Optional.of(this)
                : OlderArticles.of(toString()).map(Citation::parse).flatMap(older -> older.inForceOn(day));
    }

    /**
     * {@return whether the article or annex itself was read; false where the locator is only a remark that the article was not
     * seen}
     */
    public boolean namesArticle() {
        return locator.startsWith("Pasal ") || locator.startsWith("Lampiran ");
    }

    /**
     * Tells the citation to a person.
     *
     * @param language the language
     * @return its text; what stands in brackets for an article is told in the language, without brackets
     */
    public String in(Language language) {
        return namesArticle() ? toString() : regulation.shortName() + ", " + CitationRemark.of(locator, language);
    }

    @Override
    @JsonValue
    public String toString() {
        return regulation.shortName() + " " + locator;
    }
}
