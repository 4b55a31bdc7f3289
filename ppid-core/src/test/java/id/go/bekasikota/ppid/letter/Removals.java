package id.go.bekasikota.ppid.letter;

import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.letter.LetterCases.HEAD;
import static id.go.bekasikota.ppid.letter.LetterCases.WHO;
import static id.go.bekasikota.ppid.letter.LetterCases.letters;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.objection.SuperiorAnswer;
import id.go.bekasikota.ppid.organization.Approval;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.request.CitedExemption;
import id.go.bekasikota.ppid.request.Cost;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.ExtensionNotice;
import id.go.bekasikota.ppid.request.PaymentMethod;
import id.go.bekasikota.ppid.request.RequestedItem;
import id.go.bekasikota.ppid.request.Withholding;
import id.go.bekasikota.ppid.request.WrittenNotice;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Complete letters, and the same with one field taken away. */
final class Removals {
    static final ReceiptLetter RECEIPT = letters("2025-09-01").receipt(LetterCases.received(), WHO);
    static final IncompletenessLetter REPAIR = letters("2025-09-02").incompleteness(LetterCases.incomplete(), WHO);
    static final ExtensionLetter EXTENSION = letters("2025-09-08").extension(LetterCases.extended(), WHO);
    static final NoticeLetter NOTICE = letters("2025-09-10").notice(LetterCases.answered(), WHO);
    static final RefusalDecision REFUSAL = byJ(letters("2025-09-10").refusal(LetterCases.refused(), 1, WHO));
    static final ObjectionAnswerLetter ANSWER = letters("2025-09-25").answer(LetterCases.answeredObjection(), WHO);
    static final Deadline UNKNOWN = LetterCases.LAW.of(StatutoryDeadlines.REQUEST_REPLY, LocalDate.of(2199, 1, 4));

    /** What the types hold always, so that no letter can lack it, and what no article demands. */
    static final Map<Class<? extends Letter>, Set<FieldName>> HELD_BY_TYPE = Map.of(
            ReceiptLetter.class,
            EnumSet.of(
                    FieldName.BODY,
                    FieldName.BODY_CONTACT,
                    FieldName.NUMBER,
                    FieldName.RECEIVED,
                    FieldName.OCCUPATION,
                    FieldName.OBTAINED_BY,
                    FieldName.SENT_BY),
            IncompletenessLetter.class,
            EnumSet.of(FieldName.BODY, FieldName.NUMBER, FieldName.DATE, FieldName.GAPS, FieldName.UNREPAIRED),
            ExtensionLetter.class,
            EnumSet.of(FieldName.BODY, FieldName.NUMBER, FieldName.DATE, FieldName.EXTENSION_REASON),
            NoticeLetter.class,
            EnumSet.of(
                    FieldName.BODY,
                    FieldName.BODY_CONTACT,
                    FieldName.RECEIVED,
                    FieldName.NUMBER,
                    FieldName.HELD,
                    FieldName.HOLDER,
                    FieldName.ABSENCE,
                    FieldName.DECISION,
                    FieldName.FORMAT,
                    FieldName.COST,
                    FieldName.AVAILABLE,
                    FieldName.DATE),
            RefusalDecision.class,
            EnumSet.of(
                    FieldName.BODY,
                    FieldName.BODY_CONTACT,
                    FieldName.NUMBER,
                    FieldName.EXEMPTION_GROUND,
                    FieldName.DECISION,
                    FieldName.DATE),
            ObjectionAnswerLetter.class,
            EnumSet.of(FieldName.BODY, FieldName.OBJECTION_NUMBER, FieldName.NUMBER, FieldName.DATE, FieldName.OUTCOME),
            RequestRegisterPage.class,
            EnumSet.of(
                    FieldName.NUMBER,
                    FieldName.RECEIVED,
                    FieldName.OCCUPATION,
                    FieldName.OBTAINED_BY,
                    FieldName.GIVEN,
                    FieldName.COST),
            ObjectionRegisterPage.class,
            EnumSet.of(
                    FieldName.OBJECTION_NUMBER,
                    FieldName.RECEIVED,
                    FieldName.OCCUPATION,
                    FieldName.ANSWERED,
                    FieldName.OUTCOME,
                    FieldName.RESPONSE));

    private static final String FORM = "PERKI 1/2021 Pasal 29 ayat (5) huruf ";
    private static final String VI = "PERKI 1/2021 Lampiran VI";
    private static final String VII = "PERKI 1/2021 Lampiran VII";
    private static final String IX = "PERKI 1/2021 Lampiran IX";
    private static final String NOTICE_OF = "UU 14/2008 Pasal 22 ayat (7) huruf ";

    private Removals() {}

    static List<Letter> wholes() {
        List<Letter> ofCases = List.of(
                RECEIPT,
                REPAIR,
                EXTENSION,
                NOTICE,
                REFUSAL,
                ANSWER,
                RegisterRemovals.REQUESTS,
                RegisterRemovals.OBJECTIONS);
        return Stream.concat(ofCases.stream(), UnitRemovals.wholes().stream()).toList();
    }

    static Stream<Removal> all() {
        return Stream.of(
                        receipt(),
                        repairAndExtension(),
                        notice(),
                        refusal(),
                        answer(),
                        RegisterRemovals.all(),
                        UnitRemovals.all())
                .flatMap(removals -> removals);
    }

    private static Stream<Removal> receipt() {
        return Stream.of(
                Removal.of(FieldName.BODY_ADDRESS, VI, receipt(HEAD.address(""), WHO)),
                Removal.of(FieldName.NAME, FORM + "b", receipt(HEAD, Lacking.name())),
                Removal.of(FieldName.IDENTITY_NUMBER, FORM + "c", receipt(HEAD, Lacking.number())),
                Removal.of(FieldName.ADDRESS, FORM + "d", receipt(HEAD, Lacking.address())),
                Removal.of(FieldName.CONTACT, FORM + "e", receipt(HEAD, Lacking.reach())),
                Removal.of(FieldName.POWER, FORM + "f", receipt(HEAD, Lacking.power())),
                Removal.of(FieldName.INFORMATION, FORM + "g", receipt(asked(List.of(), Optional.of("penelitian")))),
                Removal.of(FieldName.PURPOSE, FORM + "h", receipt(asked(items(), Optional.empty()))),
                Removal.of(
                        FieldName.REPLY_BY,
                        VI,
                        new ReceiptLetter(HEAD, WHO, RECEIPT.asked(), Channel.IN_PERSON, UNKNOWN)),
                Removal.of(FieldName.PLACE, VI, receipt(HEAD.place(""), WHO)),
                Removal.of(FieldName.SIGNATORY, VI, receipt(HEAD.signedBy("", "Petugas"), WHO)));
    }

    private static Stream<Removal> repairAndExtension() {
        IncompletenessLetter.Terms terms = REPAIR.terms();
        return Stream.of(
                Removal.of(FieldName.NAME, "PERKI 1/2021 Pasal 33 ayat (2)", repair(Lacking.name(), terms)),
                Removal.of(
                        FieldName.REPAIR_BY,
                        "PERKI 1/2021 Pasal 33 ayat (3)",
                        repair(WHO, new IncompletenessLetter.Terms(UNKNOWN, terms.replyBy()))),
                Removal.of(
                        FieldName.REPLY_BY,
                        "UU 14/2008 Pasal 22 ayat (7)",
                        repair(WHO, new IncompletenessLetter.Terms(terms.repairBy(), UNKNOWN))),
                Removal.of(FieldName.NAME, "UU 14/2008 Pasal 22 ayat (8)", extension(Lacking.name(), "dihimpun")),
                Removal.of(FieldName.EXTENSION_EXPLANATION, "UU 14/2008 Pasal 22 ayat (8)", extension(WHO, "\u00a0")),
                Removal.of(
                        FieldName.REPLY_BY,
                        "PERKI 1/2021 Pasal 36 ayat (2)",
                        new ExtensionLetter(
                                HEAD, WHO, EXTENSION.asked(), EXTENSION.date(), EXTENSION.notice(), UNKNOWN)));
    }

    private static Stream<Removal> notice() {
        Cost cost = LetterCases.cost();
        WrittenNotice all = NOTICE.notice();
        Decision.PartlyGranted part = (Decision.PartlyGranted) all.decisions().get(1);
        RequestedItem first = NOTICE.asked().items().get(0);
        Withholding untold = new Withholding(part.withheld().get(0).exemption(), "kolom rekening", " ");
        return Stream.of(
                Removal.of(FieldName.BODY_ADDRESS, VII, notice(HEAD.address(""), WHO)),
                Removal.of(FieldName.NAME, VII, notice(HEAD, Lacking.name())),
                Removal.of(FieldName.ADDRESS, VII, notice(HEAD, Lacking.address())),
                Removal.of(FieldName.CONTACT, VII, notice(HEAD, Lacking.reach())),
                Removal.of(FieldName.INFORMATION, "UU 14/2008 Pasal 22 ayat (7)", notice(asked(items().subList(0, 2)))),
                Removal.of(FieldName.MATERIAL, NOTICE_OF + "d", decided(new Decision.Granted(1, ""))),
                Removal.of(
                        FieldName.REDACTION,
                        NOTICE_OF + "e",
                        decided(new Decision.PartlyGranted(1, "daftar", List.of(untold)))),
                Removal.of(
                        FieldName.PROVIDED_BY,
                        "PERKI 1/2021 Pasal 31 ayat (4) huruf i",
                        decided(Decision.notDocumented(first))),
                Removal.of(FieldName.REFUSAL_REASON, NOTICE_OF + "c", decided(Decision.decline(first, " "))),
                Removal.of(
                        FieldName.EXEMPTION_DECISION,
                        "PERKI 1/2021 Pasal 34 ayat (2)",
                        decided(new Decision.Refused(
                                1,
                                Extent.WHOLE,
                                new Withholding(Lacking.letter(untold.exemption()), "rekening", "melindungi")))),
                Removal.of(
                        FieldName.PAYMENT,
                        NOTICE_OF + "g",
                        notice(all.costing(new Cost(cost.copying(), 0, cost.tariff(), List.of())))),
                Removal.of(
                        FieldName.TARIFF,
                        "PERKI 1/2021 Pasal 38 ayat (1)",
                        notice(all.costing(new Cost(1, 0, Optional.empty(), List.of(PaymentMethod.CASH))))),
                Removal.of(FieldName.APPROVAL, "PERKI 1/2021 Pasal 10 ayat (2) huruf f", notice(all.approvedBy(PPID))),
                Removal.of(FieldName.PLACE, VII, notice(HEAD.place(""), WHO)),
                Removal.of(FieldName.SIGNATORY, VII, notice(HEAD.signedBy("", ""), WHO)));
    }

    private static Stream<Removal> refusal() {
        RefusalDecision.Dates dates = REFUSAL.dates();
        CitedExemption cited = REFUSAL.exemption();
        return Stream.of(
                Removal.of(FieldName.BODY_ADDRESS, IX, refusal(HEAD.address(""), WHO)),
                Removal.of(FieldName.NAME, IX, refusal(HEAD, Lacking.name())),
                Removal.of(FieldName.ADDRESS, IX, refusal(HEAD, Lacking.address())),
                Removal.of(FieldName.CONTACT, IX, refusal(HEAD, Lacking.reach())),
                Removal.of(FieldName.INFORMATION, IX, refusal(asked(List.of()), REFUSAL.withheld())),
                Removal.of(FieldName.OTHER_STATUTE, IX, REFUSAL.restingOn(" ")),
                Removal.of(
                        FieldName.CONSEQUENCE,
                        IX,
                        refusal(
                                REFUSAL.asked(),
                                new Withholding(Lacking.consequence(cited), "rekening", "melindungi"))),
                Removal.of(
                        FieldName.REFUSAL_REASON,
                        "PERKI 1/2021 Pasal 34 ayat (1)",
                        refusal(REFUSAL.asked(), new Withholding(cited, "rekening", ""))),
                Removal.of(
                        FieldName.EXEMPTION_DECISION,
                        "PERKI 1/2021 Pasal 34 ayat (2)",
                        refusal(REFUSAL.asked(), new Withholding(Lacking.letter(cited), "rekening", "melindungi"))),
                Removal.of(
                        FieldName.APPROVAL, "PERKI 1/2021 Pasal 10 ayat (2) huruf f", refusal(Optional.empty(), dates)),
                Removal.of(
                        FieldName.OBJECTION_BY,
                        IX,
                        refusal(
                                REFUSAL.approval(),
                                new RefusalDecision.Dates(dates.date(), dates.noticeBy(), UNKNOWN))),
                Removal.of(FieldName.PLACE, IX, refusal(HEAD.place(""), WHO)),
                Removal.of(FieldName.SIGNATORY, IX, refusal(HEAD.signedBy("", "PPID"), WHO)));
    }

    private static Stream<Removal> answer() {
        SuperiorAnswer said = ANSWER.answer();
        SuperiorAnswer.AttachedDecision attached = said.exemption().orElseThrow();
        String content = "PERKI 1/2021 Pasal 44 ayat (2) huruf ";
        SuperiorAnswer.Builder numberless = SuperiorAnswer.of(" ", ObjectionOutcome.REJECTED)
                .because("diuji")
                .attaching(attached);
        return Stream.of(
                Removal.of(FieldName.NAME, "PERKI 1/2021 Pasal 44 ayat (1)", answer(HEAD, Lacking.name(), said)),
                Removal.of(FieldName.ANSWER_NUMBER, content + "b", answer(HEAD, WHO, numberless.saying("tetap"))),
                Removal.of(
                        FieldName.REBUTTAL,
                        content + "c",
                        answer(
                                HEAD,
                                WHO,
                                rejecting().because("diuji").attaching(attached).saying(""))),
                Removal.of(
                        FieldName.UPHOLDING_REASONS,
                        "UU 14/2008 Pasal 36 ayat (3)",
                        answer(HEAD, WHO, rejecting().attaching(attached).saying("tetap"))),
                Removal.of(
                        FieldName.EXEMPTION_DECISION,
                        "PERKI 1/2021 Pasal 44 ayat (3)",
                        answer(HEAD, WHO, rejecting().because("diuji").saying("tetap"))),
                Removal.of(
                        FieldName.PETITION_BY,
                        "UU 14/2008 Pasal 37 ayat (2)",
                        new ObjectionAnswerLetter(
                                HEAD, WHO, ANSWER.objection(), ANSWER.date(), said, UNKNOWN, Optional.empty())),
                Removal.of(
                        FieldName.SIGNATORY,
                        "PERKI 1/2021 Pasal 44 ayat (1)",
                        answer(HEAD.signedBy(" ", "Sekretaris Daerah"), WHO, said)));
    }

    private static ReceiptLetter receipt(Letterhead head, Addressee who) {
        return new ReceiptLetter(head, who, RECEIPT.asked(), Channel.IN_PERSON, RECEIPT.replyBy());
    }

    private static ReceiptLetter receipt(Asked asked) {
        return new ReceiptLetter(HEAD, WHO, asked, Channel.IN_PERSON, RECEIPT.replyBy());
    }

    private static IncompletenessLetter repair(Addressee who, IncompletenessLetter.Terms terms) {
        return new IncompletenessLetter(HEAD, who, REPAIR.asked(), REPAIR.date(), REPAIR.found(), terms);
    }

    private static ExtensionLetter extension(Addressee who, String explanation) {
        ExtensionNotice notice = new ExtensionNotice(EXTENSION.notice().reason(), explanation);
        return new ExtensionLetter(HEAD, who, EXTENSION.asked(), EXTENSION.date(), notice, EXTENSION.replyBy());
    }

    private static NoticeLetter notice(Letterhead head, Addressee who) {
        return new NoticeLetter(head, who, NOTICE.asked(), NOTICE.date(), NOTICE.notice());
    }

    private static NoticeLetter notice(Asked asked) {
        return new NoticeLetter(HEAD, WHO, asked, NOTICE.date(), NOTICE.notice());
    }

    private static NoticeLetter notice(WrittenNotice notice) {
        return new NoticeLetter(HEAD, WHO, NOTICE.asked(), NOTICE.date(), notice);
    }

    private static NoticeLetter decided(Decision decision) {
        return notice(
                WrittenNotice.of(decision).approved(NOTICE.notice().approval().orElseThrow()));
    }

    private static RefusalDecision refusal(Letterhead head, Addressee who) {
        return new RefusalDecision(
                head,
                who,
                REFUSAL.asked(),
                REFUSAL.withheld(),
                REFUSAL.otherStatute(),
                REFUSAL.approval(),
                REFUSAL.dates());
    }

    private static RefusalDecision refusal(Asked asked, Withholding withheld) {
        return new RefusalDecision(
                HEAD, WHO, asked, withheld, REFUSAL.otherStatute(), REFUSAL.approval(), REFUSAL.dates());
    }

    private static RefusalDecision refusal(Optional<Approval> approval, RefusalDecision.Dates dates) {
        return new RefusalDecision(
                HEAD, WHO, REFUSAL.asked(), REFUSAL.withheld(), REFUSAL.otherStatute(), approval, dates);
    }

    private static RefusalDecision byJ(RefusalDecision from) {
        CitedExemption cited = from.exemption();
        CitedExemption other = new CitedExemption(
                cited.id(),
                cited.letter(),
                ExemptionGround.J,
                cited.consequence(),
                cited.decided(),
                cited.publicFrom(),
                cited.neverExempt(),
                cited.decision());
        Withholding withheld = new Withholding(other, "rekening", "melindungi");
        return new RefusalDecision(
                HEAD, WHO, from.asked(), withheld, Optional.of("UU 43/2009 Pasal 44"), from.approval(), from.dates());
    }

    private static ObjectionAnswerLetter answer(Letterhead head, Addressee who, SuperiorAnswer said) {
        return new ObjectionAnswerLetter(
                head, who, ANSWER.objection(), ANSWER.date(), said, ANSWER.petitionBy(), Optional.empty());
    }

    private static SuperiorAnswer.Builder rejecting() {
        return SuperiorAnswer.of("T-1/2025", ObjectionOutcome.REJECTED);
    }

    private static List<RequestedItem> items() {
        return RECEIPT.asked().items();
    }

    private static Asked asked(List<RequestedItem> items) {
        return asked(items, Optional.of("penelitian"));
    }

    private static Asked asked(List<RequestedItem> items, Optional<String> purpose) {
        return new Asked(LetterCases.NUMBER, LetterCases.RECEIVED, items, purpose, LetterCases.COPY);
    }
}
