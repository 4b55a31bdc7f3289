package id.go.bekasikota.ppid.letter;

import static id.go.bekasikota.ppid.letter.LetterCases.letters;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.contract.SampleLife;
import id.go.bekasikota.ppid.letter.LetterField.State;
import id.go.bekasikota.ppid.requester.Citizenship;
import id.go.bekasikota.ppid.requester.Contact;
import id.go.bekasikota.ppid.requester.Individual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A receipt misses exactly what is absent, whatever is absent together. */
class LetterProperties {

    /** A text that says something, or none. */
    @Provide
    Arbitrary<String> given() {
        return Arbitraries.of("", " ", "\u00a0", "\u200b", "Contoh", "\u0645\u0631\u062d\u0628\u0627", "\ud83d\ude00");
    }

    @Property(tries = 300)
    void whatIsAbsentIsMissing(
            @ForAll("given") String name,
            @ForAll("given") String nik,
            @ForAll("given") String address,
            @ForAll("given") String phone,
            @ForAll("given") String email,
            @ForAll("given") String place) {
        Contact contact = new Contact(Optional.of(address), Optional.of(phone), Optional.of(email), Optional.empty());
        Individual person = new Individual(name, Optional.of(nik), Citizenship.INDONESIAN, Optional.empty(), contact);
        Letterhead head = Letterhead.of(SampleLife.BODY)
                .address("Jalan Contoh 9")
                .place(place)
                .signedBy("Ani", "Petugas");
        ReceiptLetter whole = letters("2025-09-01").receipt(LetterCases.received(), Addressee.of(person));
        ReceiptLetter letter =
                new ReceiptLetter(head, whole.addressee(), whole.asked(), whole.channel(), whole.replyBy());

        List<FieldName> absent = new ArrayList<>();
        add(absent, FieldName.NAME, isBlank(name));
        add(absent, FieldName.IDENTITY_NUMBER, isBlank(nik));
        add(absent, FieldName.ADDRESS, isBlank(address));
        add(absent, FieldName.CONTACT, isBlank(phone) && isBlank(email));
        add(absent, FieldName.PLACE, isBlank(place));
        assertThat(letter.missing()).extracting(LetterField::name).containsExactlyElementsOf(absent);
        assertThat(letter.isComplete()).isEqualTo(absent.isEmpty());
        assertThat(letter.fields())
                .containsAll(letter.missing())
                .filteredOn(field -> field.state() == State.MISSING)
                .hasSize(absent.size());
    }

    private static boolean isBlank(String text) {
        return text.isEmpty() || " \u00a0\u200b".contains(text);
    }

    private static void add(List<FieldName> absent, FieldName name, boolean is) {
        if (is) {
            absent.add(name);
        }
    }
}
