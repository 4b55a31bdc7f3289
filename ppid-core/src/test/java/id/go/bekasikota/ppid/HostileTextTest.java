package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.CITIZEN;
import static id.go.bekasikota.ppid.contract.SampleLife.HEAD;
import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static id.go.bekasikota.ppid.contract.SampleLife.letter;
import static id.go.bekasikota.ppid.contract.SampleLife.objecting;
import static id.go.bekasikota.ppid.contract.SampleLife.test;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.catalogue.Disclosure;
import id.go.bekasikota.ppid.catalogue.EntryDraft;
import id.go.bekasikota.ppid.catalogue.EntryFields;
import id.go.bekasikota.ppid.catalogue.EntryNumber;
import id.go.bekasikota.ppid.catalogue.EntryOrigin;
import id.go.bekasikota.ppid.catalogue.InformationForm;
import id.go.bekasikota.ppid.catalogue.Publication;
import id.go.bekasikota.ppid.catalogue.PublicationChannel;
import id.go.bekasikota.ppid.command.InvalidCommandException;
import id.go.bekasikota.ppid.command.Violation;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.dispute.DisputeNumber;
import id.go.bekasikota.ppid.dispute.Petition;
import id.go.bekasikota.ppid.dispute.PetitionAct;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.exemption.Classification;
import id.go.bekasikota.ppid.exemption.ConsequenceTest;
import id.go.bekasikota.ppid.exemption.ExemptionEnd;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.exemption.OpeningOrder;
import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.objection.SuperiorAnswer;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.BodyKind;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.ExtensionNotice;
import id.go.bekasikota.ppid.request.ExtensionReason;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RegisterCode;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.request.WrittenNotice;
import id.go.bekasikota.ppid.storage.AggregateStore;
import id.go.bekasikota.ppid.storage.EventLog;
import id.go.bekasikota.ppid.storage.Storage;
import id.go.bekasikota.ppid.text.Quoted;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person types into any act of any desk is kept as it was, or refused by its constraint; case J04. */
class HostileTextTest {
    private static final RequestNumber REQUEST = new RequestNumber("P/dinkes/2025/0001");
    private static final ObjectionNumber OBJECTION = new ObjectionNumber("K/dinkes/2025/0001");
    private static final EntryNumber ENTRY = EntryNumber.of("DIP-1");
    private static final LocalDate AUGUST = LocalDate.of(2025, 8, 20);
    static final Set<String> ONLY_CODES = Set.of("an actor", "a unit", "a registration");
    /** Values that no broken text gets into. */
    static final Set<String> NEVER_MADE = Set.of("an actor", "an entry");

    private static final List<String> HARMLESS = List.of(
            "\uD83D\uDE00 emoji",
            "\u202Eright-to-left\u202C",
            "'; DROP TABLE requests; --",
            "<script>alert(1)</script>",
            "${7*7} #{7*7} {0} {9}",
            "a\r\nb\tc",
            "x".repeat(19_900));

    private final SettableClock clock = SettableClock.on("2025-08-25");
    private final Storage storage = TestStorage.fresh();
    final Ppid ppid = Ppid.builder(BODY).storage(storage).clock(clock).build();

    /** An act with a text in it, and the day on which it can be done. */
    record Typed(String name, String day, Act act) {
        @Override
        public String toString() {
            return name;
        }
    }

    interface Act {
        Result<? extends Aggregate<?>> with(String text, Ppid ppid);
    }

    static Stream<Typed> acts() {
        return Stream.of(ofRequests(), ofExemptions(), ofObjections(), ofTheList())
                .flatMap(acts -> acts);
    }

    private static Stream<Typed> ofRequests() {
        return Stream.of(
                new Typed(
                        "an actor",
                        "2025-09-01",
                        (text, ppid) ->
                                ppid.requests().receive(asking("x"), new Officer(Role.PPID, code(text), "kominfo"))),
                new Typed(
                        "a unit",
                        "2025-09-01",
                        (text, ppid) -> ppid.requests().dispose(REQUEST, code(text), "alasan", PPID)),
                new Typed(
                        "a disposition",
                        "2025-09-01",
                        (text, ppid) -> ppid.requests().dispose(REQUEST, "setda", text, PPID)),
                new Typed(
                        "a withdrawal",
                        "2025-09-01",
                        (text, ppid) -> ppid.requests().withdraw(REQUEST, text, Actor.requester())),
                new Typed(
                        "a correction",
                        "2025-09-02",
                        (text, ppid) -> ppid.requests().correctReceipt(REQUEST, LocalDate.of(2025, 8, 29), text, PPID)),
                new Typed(
                        "an extension",
                        "2025-09-10",
                        (text, ppid) -> ppid.requests()
                                .extend(REQUEST, ExtensionNotice.of(ExtensionReason.NOT_YET_DOCUMENTED, text), PPID)),
                new Typed("a notice", "2025-09-10", (text, ppid) -> answer(text, ppid)));
    }

    private static Result<InformationRequest> answer(String text, Ppid ppid) {
        InformationRequest request = ppid.requests().get(REQUEST);
        Decision given = Decision.grantPartly(request.item(1))
                .withholding(ppid.exemptions().get(ExemptionId.of("SK-1")), text, text);
        Decision elsewhere = Decision.notHeld(request.item(2)).heldBy(text);
        return ppid.requests()
                .answer(
                        REQUEST,
                        WrittenNotice.of(given, elsewhere).numbered(code(text)).approvedBy(SUPERIOR),
                        PPID);
    }

    private static Stream<Typed> ofExemptions() {
        return Stream.of(
                new Typed(
                        "a consequence test",
                        "2025-09-01",
                        (text, ppid) -> ppid.exemptions()
                                .classify(
                                        ConsequenceTest.of(text)
                                                .ground(ExemptionGround.H3)
                                                .ifOpened(text)
                                                .ifClosed(text)
                                                .legalBasis("UU 14/2008 Pasal 17; " + text)
                                                .extent(Extent.WHOLE)
                                                .tester(code(text))
                                                .on(AUGUST),
                                        letter("SK-2", AUGUST),
                                        PPID)),
                new Typed(
                        "a classification letter",
                        "2025-09-01",
                        (text, ppid) -> ppid.exemptions().classify(test(Extent.WHOLE, AUGUST), letterOf(text), PPID)),
                new Typed(
                        "an opening",
                        "2025-09-01",
                        (text, ppid) -> ppid.exemptions()
                                .open(
                                        ExemptionId.of("SK-1"),
                                        OpeningOrder.other(LocalDate.of(2025, 9, 1), code(text), text),
                                        PPID)));
    }

    private static Stream<Typed> ofObjections() {
        return Stream.of(
                new Typed(
                        "a correction of an objection",
                        "2025-10-02",
                        (text, ppid) ->
                                ppid.objections().correctReceipt(OBJECTION, LocalDate.of(2025, 9, 30), text, PPID)),
                new Typed(
                        "a settlement",
                        "2025-10-02",
                        (text, ppid) ->
                                ppid.objections().settle(OBJECTION, Set.of(ObjectionGround.C), text, LETTER, SUPERIOR)),
                new Typed(
                        "the withdrawal of an objection",
                        "2025-10-02",
                        (text, ppid) -> ppid.objections().withdraw(OBJECTION, text, Actor.requester())),
                new Typed(
                        "an answer of Atasan PPID",
                        "2025-10-02",
                        (text, ppid) -> ppid.objections().answer(OBJECTION, upheld(text), SUPERIOR)),
                new Typed("a petition", "2025-10-06", (text, ppid) -> petition(text, ppid)),
                new Typed("a registration", "2025-10-06", (text, ppid) -> {
                    petition("Komisi Informasi", ppid).orThrow();
                    return ppid.disputes()
                            .record(DisputeNumber.first(OBJECTION), new PetitionAct.Registered(code(text)), PPID);
                }));
    }

    private static SuperiorAnswer upheld(String text) {
        return SuperiorAnswer.of(code(text), ObjectionOutcome.UPHELD)
                .because(text)
                .ordering(text)
                .saying(text);
    }

    private static Result<? extends Aggregate<?>> petition(String text, Ppid ppid) {
        ppid.objections().answer(OBJECTION, upheld("T-1"), SUPERIOR).orThrow();
        ppid.objections().receiveAnswer(OBJECTION, PPID).orThrow();
        return ppid.disputes().file(OBJECTION, new Petition(code(text), BodyKind.STATE, text), Actor.requester());
    }

    private static Classification letterOf(String text) {
        return Classification.numbered(id(text))
                .body(code(text))
                .by(PPID)
                .approvedBy(HEAD)
                .until(ExemptionEnd.consentOrPublicOffice())
                .document(LETTER)
                .issued(text, AUGUST);
    }

    /** A harmless text as it stands where a code belongs, which is one printable line of at most 500 characters; a broken one as it is. */
    private static String code(String text) {
        return HARMLESS.contains(text) ? Quoted.line(text, 497) : text;
    }

    /** The text of an id, which every database keeps in a key. */
    private static String id(String typed) {
        String text = code(typed);
        return text.substring(0, Math.min(text.length(), AggregateStore.LONGEST_ID));
    }

    private static Stream<Typed> ofTheList() {
        return Stream.of(
                new Typed(
                        "an entry",
                        "2025-09-01",
                        (text, ppid) -> ppid.catalogue().enter(entry(EntryNumber.of(id(text)), text), PPID)),
                new Typed(
                        "a removal",
                        "2025-09-01",
                        (text, ppid) -> ppid.catalogue().remove(ENTRY, text, PPID)),
                new Typed(
                        "a caption",
                        "2025-09-01",
                        (text, ppid) -> ppid.catalogue()
                                .publish(
                                        ENTRY,
                                        new Publication(
                                                PublicationChannel.SOCIAL_MEDIA,
                                                LocalDate.of(2025, 9, 1),
                                                LETTER,
                                                Optional.of(text),
                                                Set.of(),
                                                Optional.empty()),
                                        PPID)));
    }

    private static EntryDraft entry(EntryNumber number, String text) {
        EntryFields fields = EntryFields.of(text)
                .heldBy(code(text))
                .responsible(code(text))
                .form(InformationForm.SOFTCOPY)
                .kept(text)
                .made(text, LocalDate.of(2025, 1, 31));
        return new EntryDraft(number, fields, Disclosure.periodic(), EntryOrigin.collected());
    }

    void prepare(String day) {
        ppid.exemptions()
                .classify(test(Extent.PART, AUGUST), letter("SK-1", AUGUST), PPID)
                .orThrow();
        ppid.catalogue().enter(entry(ENTRY, "Anggaran"), PPID).orThrow();
        clock.moveTo("2025-09-01");
        ppid.requests().receive(asking("Anggaran", "Gaji"), PPID).orThrow();
        if (day.compareTo("2025-10-01") > 0) {
            clock.moveTo("2025-10-01");
            ppid.objections()
                    .file(objecting(REQUEST, ObjectionGround.C), Actor.requester())
                    .orThrow();
        }
        clock.moveTo(day);
    }

    List<EventLog.Entry> log() {
        return storage.inTransaction(stores -> stores.events().after(BODY.code(), 0, 100));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void hostileTextIsKeptAsItWas(Typed typed) {
        for (String text : HARMLESS) {
            HostileTextTest fresh = new HostileTextTest();
            fresh.prepare(typed.day());

            Aggregate<?> after = typed.act().with(text, fresh.ppid).orThrow();

            String json = PpidJson.write(after);
            String kept = ONLY_CODES.contains(typed.name()) ? code(text) : text;
            assertThat(json.contains(PpidJson.write(new RegisterCode(kept)).strip()))
                    .isTrue();
            Aggregate<?> back = PpidJson.read(json, after.getClass());
            assertThat(back.history().equals(after.history())).isTrue();
            assertThat(json).doesNotContain("\"49");
        }
    }

    @ParameterizedTest
    @MethodSource("acts")
    void brokenTextIsRefusedByItsConstraintAndNothingIsKept(Typed typed) {
        for (String text : List.of("a\u0000b", "a\u001Bb", "a\uD800b", "a\uFFFEb")) {
            HostileTextTest fresh = new HostileTextTest();
            fresh.prepare(typed.day());

            if (NEVER_MADE.contains(typed.name())) {
                assertThatThrownBy(() -> typed.act().with(text, fresh.ppid))
                        .isInstanceOf(PpidException.class)
                        .hasMessageContaining("is not one printable line")
                        .hasMessageNotContaining(text);
            } else {
                assertThatThrownBy(() -> typed.act().with(text, fresh.ppid))
                        .isInstanceOfSatisfying(
                                InvalidCommandException.class, refused -> namesOnly("ppid.control-character", refused));
            }
            assertThat(fresh.log().toString()).doesNotContain(text);
        }
    }

    static void namesOnly(String code, InvalidCommandException refused) {
        assertThat(refused.violations()).isNotEmpty().allSatisfy(violation -> {
            assertThat(violation.code()).isEqualTo(code);
            assertThat(violation.field()).isNotBlank();
        });
    }

    @Test
    void everyPlaceOfABrokenTextIsNamedAtOnce() {
        prepare("2025-09-10");

        assertThatThrownBy(() -> answer("a\u0000b", ppid))
                .isInstanceOfSatisfying(
                        InvalidCommandException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::field)
                                .containsExactly(
                                        "notice.number",
                                        "notice.decisions[0].withheld[0].part",
                                        "notice.decisions[0].withheld[0].reason",
                                        "notice.decisions[1].holder"));
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a checker may do
    void whatIsNotThereAtAllIsNamedAndNothingIsKept() {
        prepare("2025-09-01");
        int before = log().size();

        assertThatThrownBy(() -> ppid.requests().withdraw(REQUEST, null, Actor.requester()))
                .isInstanceOf(InvalidCommandException.class)
                .hasMessage("reason: must be filled in");
        assertThatThrownBy(() -> ppid.requests().receive(asking("x"), null))
                .isInstanceOf(InvalidCommandException.class)
                .hasMessage("stamp.by: must be filled in");
        assertThat(log()).hasSize(before);
    }

    @Test
    void aNumberNeverForgesALine() {
        assertThatThrownBy(() -> ppid.requests().get(new RequestNumber("a\r\nforged line of a log")))
                .isInstanceOf(PpidException.class)
                .satisfies(told -> assertThat(told.getMessage()).hasLineCount(1).doesNotContain("forged"));
        assertThatThrownBy(() -> ppid.requests().get(new RequestNumber("${7*7}".repeat(80))))
                .isInstanceOf(PpidException.class)
                .satisfies(told -> assertThat(told.getMessage())
                        .hasLineCount(1)
                        .hasSizeLessThan(300)
                        .doesNotContain("49"));
    }

    @Test
    void aCitizenIsInNoEventAndNoMessage() {
        prepare("2025-10-02");

        assertThat(log().toString())
                .doesNotContain(CITIZEN.name(), CITIZEN.nik().orElseThrow(), "siti@example.org");
    }
}
