package id.go.bekasikota.ppid.letter;

import static id.go.bekasikota.ppid.letter.LetterCases.WHO;
import static id.go.bekasikota.ppid.letter.LetterCases.letters;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.architecture.Golden;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.letter.LetterField.State;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** From a complete letter each field that can be lacking is taken away alone, and it alone is missing, with its article. */
class MissingFieldsTest {
    private static final String IX = "PERKI 1/2021 Lampiran IX";

    static Stream<Removal> removals() {
        return Removals.all();
    }

    @ParameterizedTest
    @MethodSource("removals")
    @Proves({
        "UU 14/2008 Pasal 22 ayat (7)",
        "UU 14/2008 Pasal 36 ayat (3)",
        "PERKI 1/2021 Pasal 10 ayat (1)",
        "PERKI 1/2021 Pasal 10 ayat (2) huruf c",
        "PERKI 1/2021 Pasal 10 ayat (2) huruf e",
        "PERKI 1/2021 Pasal 10 ayat (2) huruf f",
        "PERKI 1/2021 Pasal 29 ayat (5)",
        "PERKI 1/2021 Pasal 31 ayat (4)",
        "PERKI 1/2021 Pasal 32 ayat (1)",
        "PERKI 1/2021 Pasal 33 ayat (2)",
        "PERKI 1/2021 Pasal 34 ayat (1)",
        "PERKI 1/2021 Pasal 34 ayat (2)",
        "PERKI 1/2021 Pasal 38 ayat (1)",
        "PERKI 1/2021 Pasal 43 ayat (2)",
        "PERKI 1/2021 Pasal 44 ayat (2)",
        "PERKI 1/2021 Pasal 44 ayat (3)",
        "PERKI 1/2021 Lampiran VII",
        "PERKI 1/2021 Lampiran IX"
    })
    void whatIsTakenAwayIsMissingAndNothingElse(Removal removal) {
        assertThat(removal.without().missing())
                .extracting(field -> field.name() + " " + field.citation())
                .containsExactlyElementsOf(removal.expected());
        assertThat(removal.without().isComplete()).isFalse();
        assertThat(removal.without().missing()).allSatisfy(field -> {
            for (Language language : Language.values()) {
                assertThat(field.tell(language))
                        .contains(field.name().label(language), "(" + field.citation() + ")")
                        .doesNotContain("\n", "{");
            }
        });
    }

    @Test
    void everyFieldOfEveryFormIsTakenAwayOnceUnlessItsTypeHoldsItOrNothingDemandsIt() {
        Map<Class<? extends Letter>, Set<FieldName>> held = new HashMap<>(Removals.HELD_BY_TYPE);
        held.putAll(UnitRemovals.HELD_BY_TYPE);
        for (Letter whole : Removals.wholes()) {
            Set<FieldName> taken = removals()
                    .filter(removal -> removal.without().getClass() == whole.getClass())
                    .flatMap(removal -> removal.without().missing().stream())
                    .map(LetterField::name)
                    .collect(Collectors.toSet());
            Set<FieldName> kept = names(whole);
            kept.removeAll(taken);

            assertThat(whole.missing()).as(whole.toString()).isEmpty();
            assertThat(kept).as(whole.toString()).isEqualTo(held.get(whole.getClass()));
        }
    }

    @Test
    @Proves({
        "PERKI 1/2021 Lampiran IX",
        "PERKI 1/2021 Lampiran VI",
        "PERKI 1/2021 Lampiran VII",
        "PERKI 1/2021 Lampiran VIII",
        "PERKI 1/2021 Lampiran XI",
        "PERKI 1/2021 Pasal 10 ayat (1)",
        "PERKI 1/2021 Pasal 10 ayat (2) huruf c",
        "PERKI 1/2021 Pasal 10 ayat (2) huruf e",
        "PERKI 1/2021 Pasal 10 ayat (2) huruf f",
        "PERKI 1/2021 Pasal 29 ayat (5)",
        "PERKI 1/2021 Pasal 31 ayat (4)",
        "PERKI 1/2021 Pasal 32",
        "PERKI 1/2021 Pasal 33 ayat (1)",
        "PERKI 1/2021 Pasal 33 ayat (2)",
        "PERKI 1/2021 Pasal 33 ayat (3)",
        "PERKI 1/2021 Pasal 33 ayat (4)",
        "PERKI 1/2021 Pasal 34 ayat (1)",
        "PERKI 1/2021 Pasal 34 ayat (2)",
        "PERKI 1/2021 Pasal 36 ayat (1)",
        "PERKI 1/2021 Pasal 36 ayat (2)",
        "PERKI 1/2021 Pasal 38",
        "PERKI 1/2021 Pasal 43 ayat (2)",
        "PERKI 1/2021 Pasal 44 ayat (1)",
        "PERKI 1/2021 Pasal 44 ayat (2)",
        "PERKI 1/2021 Pasal 44 ayat (3)",
        "UU 14/2008 Pasal 22 ayat (4)",
        "UU 14/2008 Pasal 22 ayat (7)",
        "UU 14/2008 Pasal 22 ayat (7) huruf a",
        "UU 14/2008 Pasal 22 ayat (7) huruf b",
        "UU 14/2008 Pasal 22 ayat (7) huruf c",
        "UU 14/2008 Pasal 22 ayat (7) huruf d",
        "UU 14/2008 Pasal 22 ayat (7) huruf e",
        "UU 14/2008 Pasal 22 ayat (7) huruf f",
        "UU 14/2008 Pasal 22 ayat (7) huruf g",
        "UU 14/2008 Pasal 22 ayat (8)",
        "UU 14/2008 Pasal 36 ayat (2)",
        "UU 14/2008 Pasal 36 ayat (3)",
        "UU 14/2008 Pasal 37 ayat (2)"
    })
    void eachFieldCitesTheArticleThatTheTableOfFieldsSays() {
        List<String> found = Stream.concat(
                        Removals.wholes().stream(), removals().map(Removal::without))
                .flatMap(whole -> whole.fields().stream()
                        .map(field -> String.join(
                                "\t",
                                whole.getClass().getSimpleName(),
                                field.name().code(),
                                field.citation().toString())))
                .distinct()
                .toList();

        Golden.hold("letter-fields.tsv", found);
    }

    @Test
    void eachFieldStandsOnceAndCitesAPlaceThatWasRead() {
        for (Letter whole : Removals.wholes()) {
            assertThat(whole.fields()).extracting(LetterField::citation).allMatch(Citation::namesArticle);
            assertThat(whole.fields())
                    .extracting(field -> field.name() + field.within().orElse(""))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aTextOfSpacesAndUnseenMarksSaysNothing() {
        ReceiptLetter letter = Removals.RECEIPT;
        for (String blank : List.of("", " ", "\u00a0\u2003", "\u200b\u202e\ufeff", "\t\n\u0007")) {
            Letterhead head = letter.head().place(blank);
            assertThat(new ReceiptLetter(head, WHO, letter.asked(), letter.channel(), letter.replyBy()).missing())
                    .extracting(LetterField::name)
                    .containsExactly(FieldName.PLACE);
        }
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void everyStandingIsToldInOneLine(State state) {
        LetterField letter = new LetterField(FieldName.NAME, Optional.empty(), Citation.parse(IX), state);
        LetterField row = new LetterField(FieldName.NAME, Optional.of("7"), Citation.parse(IX), state);

        assertThat(letter.tell(Language.INDONESIAN)).endsWith(": nama lengkap pemohon (" + IX + ")");
        assertThat(row.tell(Language.INDONESIAN)).contains(" pada nomor 7: nama lengkap pemohon (");
        assertThat(row.tell(Language.ENGLISH)).contains(" for number 7: full name of the requester (");
        assertThat(row).hasToString("name of 7 " + state.code() + " (" + IX + ")");
    }

    @Test
    void aFieldThatNothingDemandsIsNotNeededWhereItIsAbsent() {
        Addressee plain =
                Addressee.of(LetterCases.SITI.contact(LetterCases.SITI.contact().withOccupation("")));
        ReceiptLetter letter = letters("2025-09-01").receipt(LetterCases.received(), plain);

        assertThat(letter.isComplete()).isTrue();
        assertThat(letter.fields())
                .filteredOn(field -> field.state() == State.NOT_NEEDED)
                .extracting(LetterField::name)
                .containsExactly(FieldName.POWER, FieldName.OCCUPATION);
    }

    private static Set<FieldName> names(Letter letter) {
        Set<FieldName> names = EnumSet.noneOf(FieldName.class);
        letter.fields().stream()
                .filter(field -> field.state() == State.FILLED)
                .forEach(field -> names.add(field.name()));
        return names;
    }
}
