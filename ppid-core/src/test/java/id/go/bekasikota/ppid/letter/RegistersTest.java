package id.go.bekasikota.ppid.letter;

import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR;
import static id.go.bekasikota.ppid.letter.LetterCases.LAW;
import static id.go.bekasikota.ppid.letter.LetterCases.NUMBER;
import static id.go.bekasikota.ppid.letter.LetterCases.SITI;
import static id.go.bekasikota.ppid.letter.LetterCases.WHO;
import static id.go.bekasikota.ppid.letter.LetterCases.by;
import static id.go.bekasikota.ppid.letter.LetterCases.letters;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.objection.ObjectionState;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.request.Delivery;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.PaymentMethod;
import id.go.bekasikota.ppid.request.RequestState;
import id.go.bekasikota.ppid.requester.Citizenship;
import id.go.bekasikota.ppid.requester.Group;
import id.go.bekasikota.ppid.requester.Individual;
import id.go.bekasikota.ppid.requester.LegalEntity;
import id.go.bekasikota.ppid.requester.Requester;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Pages of the registers as they stood on a day, and what each row lacks. */
class RegistersTest {

    private static RequestRegisterRow row(String asOf, InformationRequest request, Addressee who) {
        return letters(asOf)
                .requestRegister(List.of(request), number -> who)
                .rows()
                .get(0);
    }

    private static List<String> missing(RequestRegisterRow row) {
        return row.missing().stream()
                .map(field -> field.name().code() + " " + field.citation().locator())
                .toList();
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 32 ayat (1)", "PERKI 1/2021 Lampiran VIII"})
    void theRowOfAServedRequestHoldsEveryItemOfTheRegister() {
        RequestRegisterRow row = row("2025-09-12", LetterCases.served(), WHO);

        assertThat(row.missing()).isEmpty();
        assertThat(row.asked().number()).isEqualTo(NUMBER);
        assertThat(row.items()).extracting(AnsweredItem::held).containsExactly(true, true, false);
        assertThat(row.heldAs()).containsExactly(Delivery.Form.SOFT_COPY);
        assertThat(row.service().noticed()).contains(LetterCases.ANSWERED);
        assertThat(row.service().given()).contains(LocalDate.of(2025, 9, 12));
        assertThat(row.service().cost()).isEqualTo(25_000);
        assertThat(row.service().payment()).containsExactly(PaymentMethod.ACCOUNT);
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 32 ayat (1)")
    void whatFollowsTheAnswerIsNotDemandedBeforeIt() {
        RequestRegisterRow row = row("2025-09-09", LetterCases.served(), WHO);

        assertThat(row.missing()).isEmpty();
        assertThat(row.fields())
                .filteredOn(field -> field.state() == LetterField.State.NOT_NEEDED)
                .extracting(LetterField::name)
                .containsExactly(
                        FieldName.HELD,
                        FieldName.HELD_AS,
                        FieldName.DECISION,
                        FieldName.REFUSAL_REASON,
                        FieldName.NOTICED,
                        FieldName.GIVEN,
                        FieldName.COST,
                        FieldName.PAYMENT);
        assertThat(row.service().cost()).isZero();
    }

    @Test
    void aRowSaysWhereItsCaseStandsOnTheDay() {
        InformationRequest withdrawn = LetterCases.received()
                .acting(LetterCases.LAW, LetterCases.by(Actor.requester(), LetterCases.ANSWERED))
                .withdraw("tidak perlu")
                .orThrow();

        assertThat(row("2025-09-09", withdrawn, WHO).state()).isEqualTo(RequestState.REGISTERED);
        assertThat(row("2025-09-10", withdrawn, WHO).state()).isEqualTo(RequestState.WITHDRAWN);
        assertThat(row("2025-09-12", LetterCases.served(), WHO).state()).isEqualTo(RequestState.ANSWERED);
        assertThat(letters("2025-09-25")
                        .objectionRegister(List.of(LetterCases.answeredObjection()), number -> WHO)
                        .rows()
                        .get(0)
                        .state())
                .isEqualTo(ObjectionState.ANSWERED);
    }

    @Test
    void theFormOfRefusedInformationIsAskedOfTheHost() {
        RequestRegisterRow row = row("2025-09-10", LetterCases.refused(), WHO);

        assertThat(missing(row)).containsExactly("held-as Pasal 32 ayat (1) huruf k");
        assertThat(missing(row.heldIn(Delivery.Form.HARD_COPY, Delivery.Form.HARD_COPY)))
                .isEmpty();
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 33 ayat (4)")
    void thatARequestWasNotRepairedIsNotedInTheRegister() {
        RequestRegisterRow row = row("2025-09-09", LetterCases.incomplete(), WHO);

        assertThat(row.notes()).extracting(Expiry::code).contains("request.unrepaired");
    }

    @Test
    void thePageLeavesOutWhatWasNotThereYetAndTellsRowsApart() {
        RequestRegisterPage none = letters("2025-08-31").requestRegister(List.of(LetterCases.served()), number -> WHO);
        RequestRegisterPage two = letters("2025-09-01")
                .requestRegister(
                        List.of(LetterCases.received(), LetterCases.received()), number -> Addressee.unknown());

        assertThat(none.rows()).isEmpty();
        assertThat(none.isComplete()).isTrue();
        assertThat(two.missing()).hasSize(8).allMatch(field -> field.within().equals(Optional.of("001/2025")));
        assertThat(two.missing().get(0).tell(Language.INDONESIAN))
                .isEqualTo("Belum diisi pada nomor 001/2025: nama lengkap pemohon"
                        + " (PERKI 1/2021 Pasal 32 ayat (1) huruf c)");
        assertThat(two.missing().get(0).tell(Language.ENGLISH))
                .startsWith("Not filled in for number 001/2025: full name of the requester");
        assertThat(two.missing().get(0))
                .hasToString("name of 001/2025 missing (PERKI 1/2021 Pasal 32 ayat (1) huruf c)");
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 27 ayat (4)", "PERKI 1/2021 Pasal 27 ayat (5)"})
    void eachKindOfRequesterHasItsOwnNumber() {
        Individual foreigner = Individual.named("Jane Roe").foreigner().contact(SITI.contact());
        LegalEntity entity = LegalEntity.named("Yayasan Contoh").contact(SITI.contact());
        Group group = Group.named("Warga RT 3", SITI, foreigner)
                .contact(SITI.contact())
                .powerOfAttorney(LETTER);

        assertThat(missing(foreigner)).isEmpty();
        assertThat(foreigner.citizenship()).isEqualTo(Citizenship.FOREIGN);
        assertThat(missing(entity)).containsExactly("identity-number Pasal 32 ayat (1) huruf d");
        assertThat(missing(entity.decree("AHU-1"))).isEmpty();
        assertThat(missing(group)).isEmpty();
        assertThat(missing(Group.named("Warga RT 3", Individual.named("Ani")).contact(SITI.contact())))
                .containsExactly("identity-number Pasal 32 ayat (1) huruf d", "power Pasal 32 ayat (1) huruf g");
        assertThat(Addressee.of(group).identityNumbers()).containsExactly("3275014107900001");
        assertThat(Addressee.of(entity.decree("AHU-1")).identityNumbers()).containsExactly("AHU-1");
    }

    private static List<String> missing(Requester requester) {
        return missing(row("2025-09-01", LetterCases.received(), Addressee.of(requester)));
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 43 ayat (2)", "PERKI 1/2021 Lampiran XI"})
    void theRowOfAnObjectionHoldsEveryItemOfTheRegister() {
        ObjectionRegisterRow row = letters("2025-09-25")
                .objectionRegister(List.of(LetterCases.answeredObjection()), number -> WHO)
                .rows()
                .get(0);

        assertThat(row.missing()).isEmpty();
        assertThat(row.objection().grounds()).containsExactly(ObjectionGround.A, ObjectionGround.D);
        assertThat(row.objection().received()).isEqualTo("2025-09-15");
        ObjectionRegisterRow.Answer answer = row.answer().orElseThrow();
        assertThat(answer.date()).isEqualTo("2025-09-25");
        assertThat(answer.superior()).contains(SUPERIOR);
        assertThat(answer.text().outcome()).isEqualTo(ObjectionOutcome.REJECTED);
        assertThat(row.responding("akan ke Komisi Informasi").response()).contains("akan ke Komisi Informasi");
    }

    @Test
    @Proves("PERKI 1/2021 Lampiran XI")
    void theNumberOfTheRequestStaysEmptyOnlyForPeriodicInformationThatNobodyAskedFor() {
        ObjectionRegisterRow row = letters("2025-09-15")
                .objectionRegister(List.of(LetterCases.objection(ObjectionGround.B)), number -> WHO)
                .rows()
                .get(0);

        assertThat(row.objection().request()).isEmpty();
        assertThat(row.missing()).isEmpty();
        assertThat(row.fields())
                .filteredOn(field -> field.name() == FieldName.NUMBER)
                .extracting(LetterField::state)
                .containsExactly(LetterField.State.NOT_NEEDED);
        Objected both = new Objected(
                row.objection().number(),
                Optional.empty(),
                row.objection().received(),
                "laporan",
                "penelitian",
                Set.of(ObjectionGround.B, ObjectionGround.C),
                Set.of());
        assertThat(new ObjectionRegisterRow(both, WHO, row.state(), Optional.empty(), Optional.empty()).missing())
                .extracting(LetterField::name)
                .containsExactly(FieldName.NUMBER);
    }

    @Test
    void anObjectionIsShownAsItStoodOnTheDay() {
        LocalDate to = LocalDate.of(2025, 9, 16);
        ObjectionRegisterRow before = letters("2025-09-15")
                .objectionRegister(
                        List.of(LetterCases.objection(ObjectionGround.A)
                                .acting(LAW, by(PPID, to))
                                .correctReceipt(to, "salah catat")
                                .orThrow()),
                        number -> WHO)
                .rows()
                .get(0);
        ObjectionRegisterPage none =
                letters("2025-09-14").objectionRegister(List.of(LetterCases.answeredObjection()), number -> WHO);

        assertThat(before.objection().received()).isEqualTo("2025-09-15");
        assertThat(before.answer()).isEmpty();
        assertThat(none.rows()).isEmpty();
    }
}
