package id.go.bekasikota.ppid.letter;

import static id.go.bekasikota.ppid.letter.LetterCases.WHO;
import static id.go.bekasikota.ppid.letter.LetterCases.letters;

import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.objection.SuperiorAnswer;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.Delivery;
import id.go.bekasikota.ppid.request.RequestNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Pages of one complete row, and the same with one field taken away. */
final class RegisterRemovals {
    static final RequestRegisterPage REQUESTS =
            letters("2025-09-12").requestRegister(List.of(LetterCases.served()), number -> WHO);
    static final ObjectionRegisterPage OBJECTIONS = page(letters("2025-09-25")
            .objectionRegister(List.of(LetterCases.answeredObjection()), number -> WHO)
            .rows()
            .get(0)
            .responding("menerima"));

    private static final RequestRegisterRow ROW = REQUESTS.rows().get(0);
    private static final ObjectionRegisterRow OBJECTED = OBJECTIONS.rows().get(0);
    private static final String REQUEST = "PERKI 1/2021 Pasal 32 ayat (1) huruf ";
    private static final String OBJECTION = "PERKI 1/2021 Pasal 43 ayat (2) huruf ";
    private static final String XI = "PERKI 1/2021 Lampiran XI";

    private RegisterRemovals() {}

    static Stream<Removal> all() {
        return Stream.of(requesters(), requests(), objections()).flatMap(removals -> removals);
    }

    private static Stream<Removal> requesters() {
        return Stream.of(
                Removal.of(FieldName.NAME, REQUEST + "c", by(Lacking.name())),
                Removal.of(FieldName.IDENTITY_NUMBER, REQUEST + "d", by(Lacking.number())),
                Removal.of(FieldName.ADDRESS, REQUEST + "e", by(Lacking.address())),
                Removal.of(FieldName.CONTACT, REQUEST + "f", by(Lacking.reach())),
                Removal.of(FieldName.POWER, REQUEST + "g", by(Lacking.power())),
                Removal.of(FieldName.NAME, OBJECTION + "c", objectedBy(Lacking.name())),
                Removal.of(FieldName.ADDRESS, OBJECTION + "c", objectedBy(Lacking.address())),
                Removal.of(FieldName.CONTACT, OBJECTION + "c", objectedBy(Lacking.reach())));
    }

    private static Stream<Removal> requests() {
        Asked asked = ROW.asked();
        RequestRegisterRow.Service service = ROW.service();
        Decision granted = ROW.decisions().get(0);
        Decision untold = new Decision.Declined(3, "\u00a0");
        return Stream.of(
                Removal.of(
                        FieldName.INFORMATION,
                        REQUEST + "h",
                        asking(new Asked(
                                asked.number(), asked.received(), List.of(), asked.purpose(), asked.delivery()))),
                Removal.of(
                        FieldName.PURPOSE,
                        REQUEST + "i",
                        asking(new Asked(
                                asked.number(), asked.received(), asked.items(), Optional.empty(), asked.delivery()))),
                new Removal(
                        List.of(
                                FieldName.HELD + " " + REQUEST + "j",
                                FieldName.DECISION + " PERKI 1/2021 Lampiran VIII"),
                        deciding(List.of(), service)),
                Removal.of(FieldName.HELD_AS, REQUEST + "k", page(ROW.heldIn())),
                Removal.of(FieldName.REFUSAL_REASON, REQUEST + "m", deciding(List.of(granted, untold), service)),
                Removal.of(
                        FieldName.NOTICED,
                        REQUEST + "n",
                        deciding(
                                ROW.decisions(),
                                new RequestRegisterRow.Service(
                                        Optional.empty(), service.given(), service.cost(), service.payment()))),
                Removal.of(
                        FieldName.PAYMENT,
                        REQUEST + "o",
                        deciding(
                                ROW.decisions(),
                                new RequestRegisterRow.Service(
                                        service.noticed(), service.given(), service.cost(), List.of()))));
    }

    private static Stream<Removal> objections() {
        Objected whole = OBJECTED.objection();
        ObjectionRegisterRow.Answer answer = OBJECTED.answer().orElseThrow();
        SuperiorAnswer silent =
                SuperiorAnswer.of("T-1", ObjectionOutcome.REJECTED).saying(" ");
        Optional<RequestNumber> number = whole.request();
        return Stream.of(
                Removal.of(
                        FieldName.NUMBER, OBJECTION + "d", about(Optional.empty(), "rekening", "x", whole.grounds())),
                Removal.of(FieldName.INFORMATION, OBJECTION + "e", about(number, " ", "penelitian", whole.grounds())),
                Removal.of(FieldName.PURPOSE, OBJECTION + "f", about(number, "rekening", "", whole.grounds())),
                Removal.of(FieldName.OBJECTION_GROUNDS, OBJECTION + "g", about(number, "rekening", "x", Set.of())),
                Removal.of(
                        FieldName.REBUTTAL,
                        OBJECTION + "h",
                        answered(new ObjectionRegisterRow.Answer(answer.date(), silent, answer.superior()))),
                Removal.of(
                        FieldName.SUPERIOR,
                        XI,
                        answered(new ObjectionRegisterRow.Answer(answer.date(), answer.text(), Optional.empty()))));
    }

    private static Letter by(Addressee requester) {
        return page(new RequestRegisterRow(
                ROW.asked(), requester, ROW.state(), ROW.decisions(), ROW.heldAs(), ROW.service(), List.of()));
    }

    private static Letter asking(Asked asked) {
        return page(new RequestRegisterRow(
                asked, WHO, ROW.state(), ROW.decisions(), ROW.heldAs(), ROW.service(), List.of()));
    }

    private static Letter deciding(List<Decision> decisions, RequestRegisterRow.Service service) {
        return page(new RequestRegisterRow(
                ROW.asked(), WHO, ROW.state(), decisions, Set.of(Delivery.Form.SOFT_COPY), service, List.of()));
    }

    private static Letter objectedBy(Addressee objector) {
        return page(new ObjectionRegisterRow(
                OBJECTED.objection(), objector, OBJECTED.state(), OBJECTED.answer(), OBJECTED.response()));
    }

    private static Letter answered(ObjectionRegisterRow.Answer answer) {
        return page(new ObjectionRegisterRow(
                OBJECTED.objection(), WHO, OBJECTED.state(), Optional.of(answer), OBJECTED.response()));
    }

    private static Letter about(
            Optional<RequestNumber> request, String information, String purpose, Set<ObjectionGround> grounds) {
        Objected whole = OBJECTED.objection();
        Objected other =
                new Objected(whole.number(), request, whole.received(), information, purpose, grounds, whole.settled());
        return page(new ObjectionRegisterRow(other, WHO, OBJECTED.state(), OBJECTED.answer(), OBJECTED.response()));
    }

    private static RequestRegisterPage page(RequestRegisterRow row) {
        return new RequestRegisterPage(LocalDate.of(2025, 9, 12), List.of(row));
    }

    private static ObjectionRegisterPage page(ObjectionRegisterRow row) {
        return new ObjectionRegisterPage(LocalDate.of(2025, 9, 25), List.of(row));
    }
}
