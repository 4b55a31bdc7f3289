package id.go.bekasikota.ppid.letter;

import static id.go.bekasikota.ppid.letter.LetterCases.SITI;
import static id.go.bekasikota.ppid.letter.LetterCases.WHO;
import static id.go.bekasikota.ppid.letter.LetterCases.letters;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.requester.Contact;
import id.go.bekasikota.ppid.requester.Individual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No letter prints an identity or what a person wrote, and none changes a text that it is given. */
class LetterPrivacyTest {
    private static final List<String> SECRETS = List.of(
            "Siti",
            "Budi",
            "3275014107900001",
            "Jalan Contoh 1",
            "siti@example.org",
            "0215550100",
            "peneliti",
            "Nomor rekening pegawai",
            "Realisasi anggaran");

    static Stream<Letter> wholes() {
        return Removals.wholes().stream();
    }

    @ParameterizedTest
    @MethodSource("wholes")
    void noLetterPrintsWhoAskedOrWhatForOrTellsItWithAField(Letter letter) {
        List<String> printed = new ArrayList<>(List.of(letter.toString()));
        letter.fields().forEach(field -> {
            printed.add(field.toString());
            printed.add(field.tell(Language.INDONESIAN));
        });
        if (letter instanceof RequestRegisterPage page) {
            page.rows()
                    .forEach(row ->
                            printed.addAll(List.of(row.toString(), row.items().toString())));
        }
        if (letter instanceof ObjectionRegisterPage page) {
            page.rows()
                    .forEach(row -> printed.addAll(List.of(
                            row.toString(),
                            row.objection().toString(),
                            row.answer().toString())));
        }

        assertThat(printed).noneMatch(line -> SECRETS.stream().anyMatch(line::contains));
        assertThat(WHO).hasToString("Addressee[***]");
    }

    @ParameterizedTest
    @MethodSource("wholes")
    void everyLetterIsReadBackByItsTypeCodeWithNothingMore(Letter letter) {
        String json = PpidJson.write(letter);

        assertThat(PpidJson.read(json, Letter.class)).isEqualTo(letter);
        assertThat(json).doesNotContain("\"complete\"", "\"missing\"", "\"fields\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7} #{x} @{y}",
                "<script>alert(1)</script> &amp;",
                "\ud83d\ude00 \u0645\u0631\u062d\u0628\u0627 \u202eabc\u202c",
                "{0} {1} %s\n%n\t\"quoted\" \\ '"
            })
    void whatPeopleWriteStaysAsItIs(String text) {
        Individual person = new Individual(
                text,
                Optional.of(text),
                SITI.citizenship(),
                SITI.proof(),
                new Contact(Optional.of(text), Optional.of(text), Optional.of(text), Optional.of(text)));
        InformationRequest request = LetterCases.received(text);
        ReceiptLetter letter = letters("2025-09-01").receipt(request, Addressee.of(person));
        Letter read = PpidJson.read(PpidJson.write(letter), Letter.class);

        assertThat(letter.missing()).isEmpty();
        assertThat(letter.addressee().name()).isEqualTo(text);
        assertThat(letter.asked().items().get(0).details()).isEqualTo(text);
        assertThat(read).isEqualTo(letter);
    }

    @Test
    void aHostileNumberIsToldAsItStandsAndNothingInItIsFilled() {
        LetterField field = new LetterField(
                FieldName.NAME,
                Optional.of("{0}<b>"),
                Citation.parse("PERKI 1/2021 Lampiran XI"),
                LetterField.State.MISSING);

        assertThat(field.tell(Language.INDONESIAN))
                .isEqualTo("Belum diisi pada nomor {0}<b>: nama lengkap pemohon (PERKI 1/2021 Lampiran XI)");
    }
}
