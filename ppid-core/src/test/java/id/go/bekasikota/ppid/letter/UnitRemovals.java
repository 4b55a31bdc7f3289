package id.go.bekasikota.ppid.letter;

import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static id.go.bekasikota.ppid.contract.SampleLife.ORGANIZATION;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.UNIT;
import static id.go.bekasikota.ppid.letter.LetterCases.HEAD;
import static id.go.bekasikota.ppid.letter.LetterCases.LAW;
import static id.go.bekasikota.ppid.letter.LetterCases.by;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.duty.Duty;
import id.go.bekasikota.ppid.duty.Owed;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.feed.Feed;
import id.go.bekasikota.ppid.feed.FeedContent;
import id.go.bekasikota.ppid.feed.FeedFigures;
import id.go.bekasikota.ppid.feed.UnitFeed;
import id.go.bekasikota.ppid.letter.ProposalAnswerLetter.Answer;
import id.go.bekasikota.ppid.meeting.Meeting;
import id.go.bekasikota.ppid.meeting.MeetingNumber;
import id.go.bekasikota.ppid.meeting.MeetingTask;
import id.go.bekasikota.ppid.meeting.OpenTask;
import id.go.bekasikota.ppid.proposal.Proposal;
import id.go.bekasikota.ppid.proposal.ProposalKind;
import id.go.bekasikota.ppid.proposal.ProposalNumber;
import id.go.bekasikota.ppid.proposal.ProposalState;
import id.go.bekasikota.ppid.proposal.Proposed;
import id.go.bekasikota.ppid.report.Tally;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Complete letters to a unit, and the same with one field taken away. */
final class UnitRemovals {
    static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final String PLACE = "Aula Balai Kota";
    static final ProposalNumber PROPOSAL = new ProposalNumber("U-1/2025");
    static final InvitationLetter INVITATION =
            letters().invitation(meeting(), "dinkes", List.of(new OpenTask(number(), 1, "dinkes", task())));
    static final MinutesLetter MINUTES = letters().minutes(meeting());
    static final ProposalAnswerLetter ANSWER = letters().answer(returned());
    static final UnitReminderLetter REMINDER = letters().reminder("dinkes", owed());
    static final FeedReceiptLetter RECEIPT = letters().receipt(fed());

    static final Map<Class<? extends Letter>, Set<FieldName>> HELD_BY_TYPE = Map.of(
            InvitationLetter.class,
            EnumSet.of(
                    FieldName.BODY, FieldName.UNIT, FieldName.MEETING_NUMBER, FieldName.MEETING_DATE, FieldName.LEFT),
            MinutesLetter.class,
            EnumSet.of(FieldName.BODY, FieldName.MEETING_NUMBER, FieldName.MEETING_DATE, FieldName.AGREED),
            ProposalAnswerLetter.class,
            EnumSet.of(
                    FieldName.BODY,
                    FieldName.UNIT,
                    FieldName.PROPOSAL_NUMBER,
                    FieldName.DATE,
                    FieldName.PROPOSAL_ANSWER),
            UnitReminderLetter.class,
            EnumSet.of(FieldName.BODY, FieldName.UNIT, FieldName.DATE),
            FeedReceiptLetter.class,
            EnumSet.of(FieldName.BODY, FieldName.UNIT, FieldName.RECEIVED, FieldName.FIGURES));

    private static final String MEETING = "PERKI 1/2021 Pasal 10 ayat (2) huruf c";
    private static final String DECIDED = "PERKI 1/2021 Pasal 10 ayat (2) huruf e";
    private static final String WATCHED = "PERKI 1/2021 Pasal 10 ayat (1) huruf j";
    private static final String GATHERED = "PERKI 1/2021 Pasal 10 ayat (1) huruf d";

    private UnitRemovals() {}

    static UnitLetters letters() {
        return UnitLetters.on(DAY, LAW, HEAD, ORGANIZATION);
    }

    static List<Letter> wholes() {
        return List.of(INVITATION, MINUTES, ANSWER, REMINDER, RECEIPT);
    }

    private static MeetingNumber number() {
        return new MeetingNumber("R-1/2025");
    }

    static MeetingTask task() {
        return MeetingTask.of("dinkes", "memasang papan pengumuman", LocalDate.of(2025, 9, 30));
    }

    /** Convened for three units, of which one came and was given a task. */
    static Meeting meeting() {
        List<String> invited = List.of("kominfo", "dinkes", "setda");
        return Meeting.convene(number(), DAY, PLACE, invited, LAW, by(PPID, DAY))
                .orThrow()
                .acting(LAW, by(PPID, DAY))
                .attend("dinkes", "Sekretaris Dinas Kesehatan")
                .orThrow()
                .acting(LAW, by(PPID, DAY))
                .agree(task())
                .orThrow();
    }

    static Proposal proposed() {
        Proposed draft = new Proposed.ToExempt("Rekam medis", Extent.WHOLE, ExemptionGround.H2, "", "", "");
        return Proposal.make(PROPOSAL, "dinkes", draft, LAW, by(UNIT, DAY)).orThrow();
    }

    private static Proposal returned() {
        return proposed().acting(LAW, by(PPID, DAY)).giveBack("kurang jelas").orThrow();
    }

    private static UnitFeed fed() {
        Feed feed = Feed.of(DAY, Set.of(FeedContent.REQUESTS), LETTER)
                .with(FeedFigures.of(
                        new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30)), Tally.empty()));
        return UnitFeed.first("dinkes", feed, ORGANIZATION, LAW, by(UNIT, DAY)).orThrow();
    }

    /** What every unit owes that never handed in anything. */
    private static List<Duty> owed() {
        List<NextStep> steps = Owed.on(DAY, LAW)
                .ofUnits(ORGANIZATION, List.of(), List.of(), ExemptionInventory.of(List.of()))
                .getOrDefault("dinkes", List.of());
        return steps.stream()
                .map(step -> new Duty("feed", "dinkes", Optional.of("dinkes"), Optional.of(UNIT), step))
                .toList();
    }

    static Stream<Removal> all() {
        Letterhead nobody = HEAD.signedBy(" ", "Kepala Dinas Kominfo");
        Answer said = ANSWER.answer();
        return Stream.of(
                Removal.of(FieldName.MEETING_PLACE, MEETING, invitation(HEAD, "\u00a0")),
                Removal.of(FieldName.SIGNATORY, MEETING, invitation(nobody, PLACE)),
                Removal.of(FieldName.MEETING_PLACE, MEETING, minutes(HEAD, "", MINUTES.units())),
                Removal.of(FieldName.ATTENDANCE, MEETING, minutes(HEAD, PLACE, List.of())),
                Removal.of(FieldName.SIGNATORY, MEETING, minutes(nobody, PLACE, MINUTES.units())),
                Removal.of(FieldName.RETURN_REASON, DECIDED, answer(HEAD, with(said.state(), Optional.of(" ")))),
                Removal.of(FieldName.JOINED_INTO, DECIDED, answer(HEAD, with(ProposalState.JOINED, Optional.empty()))),
                Removal.of(FieldName.BECOMES, DECIDED, answer(HEAD, with(ProposalState.CARRIED_OUT, Optional.empty()))),
                Removal.of(FieldName.SIGNATORY, DECIDED, answer(nobody, said)),
                Removal.of(
                        FieldName.OWED,
                        WATCHED,
                        new UnitReminderLetter(HEAD, REMINDER.addressee(), REMINDER.date(), List.of())),
                Removal.of(
                        FieldName.SIGNATORY,
                        WATCHED,
                        new UnitReminderLetter(nobody, REMINDER.addressee(), REMINDER.date(), REMINDER.duties())),
                Removal.of(FieldName.FEED_CONTENTS, GATHERED, receipt(HEAD, Feed.of(DAY, Set.of(), LETTER))),
                Removal.of(
                        FieldName.NEXT_FEED_BY,
                        GATHERED,
                        new FeedReceiptLetter(HEAD, RECEIPT.addressee(), RECEIPT.feed(), Removals.UNKNOWN)),
                Removal.of(FieldName.SIGNATORY, GATHERED, receipt(nobody, RECEIPT.feed())));
    }

    private static InvitationLetter invitation(Letterhead head, String place) {
        return new InvitationLetter(head, INVITATION.addressee(), number(), DAY, place, INVITATION.left());
    }

    private static MinutesLetter minutes(Letterhead head, String place, List<MinutesLetter.Invited> units) {
        return new MinutesLetter(head, number(), DAY, place, units, MINUTES.tasks());
    }

    private static Answer with(ProposalState state, Optional<String> reason) {
        return new Answer(state, DAY, reason, Optional.empty(), Optional.empty());
    }

    private static ProposalAnswerLetter answer(Letterhead head, Answer answer) {
        return new ProposalAnswerLetter(head, ANSWER.addressee(), PROPOSAL, ProposalKind.EXEMPTION, answer);
    }

    private static FeedReceiptLetter receipt(Letterhead head, Feed feed) {
        return new FeedReceiptLetter(head, RECEIPT.addressee(), feed, RECEIPT.nextBy());
    }
}
