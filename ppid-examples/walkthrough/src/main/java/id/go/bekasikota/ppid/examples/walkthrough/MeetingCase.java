package id.go.bekasikota.ppid.examples.walkthrough;

import id.go.bekasikota.ppid.CaseExpiry;
import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.feed.Feed;
import id.go.bekasikota.ppid.feed.FeedContent;
import id.go.bekasikota.ppid.feed.FeedFigures;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.meeting.Meeting;
import id.go.bekasikota.ppid.meeting.MeetingDuty;
import id.go.bekasikota.ppid.meeting.MeetingNumber;
import id.go.bekasikota.ppid.meeting.MeetingTask;
import id.go.bekasikota.ppid.meeting.OpenTask;
import id.go.bekasikota.ppid.monitoring.CityFigures;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.organization.Unit;
import id.go.bekasikota.ppid.organization.UnitKind;
import id.go.bekasikota.ppid.proposal.ProposalNumber;
import id.go.bekasikota.ppid.proposal.Proposed;
import id.go.bekasikota.ppid.storage.Storage;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

/**
 * The third story: PPID Utama calls the units of the city together, each inventories, proposes and hands in its figures, the mayor gets
 * those of the city, and the next meeting opens with what is left (rapat koordinasi). Not thread-safe.
 */
final class MeetingCase {
    private static final LocalDate LAST = LocalDate.of(2020, 7, 30);
    private static final DateRange HALF_YEAR = new DateRange(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 6, 30));

    private final Organization city = Bekasi.organization();
    private final Officer chief = city.holderOn(Role.PPID, Bekasi.MEETING);
    private final Story story;
    private final Ppid ppid;

    private MeetingCase(Story story) {
        this.story = story;
        this.ppid = story.ppid();
    }

    static String tell(Language language, Storage storage) {
        Story story = new Story(language, storage, "m.title", Bekasi.organization());
        new MeetingCase(story).tell();
        return story.end();
    }

    private void tell() {
        MeetingNumber meeting = convened();
        held(meeting);
        proposed();
        asked();
        fed();
        silent();
        next();
    }

    private MeetingNumber convened() {
        story.day("2020-01-20");
        Meeting meeting =
                story.does("m.convene", ppid.meetings().convene(Bekasi.MEETING, "Aula Nonon Sonthanie", chief));
        story.tells("m.invited", meeting.invited().size(), meeting.number());
        return meeting.number();
    }

    private void held(MeetingNumber number) {
        story.day("2020-01-30");
        for (Unit unit : others()) {
            ppid.meetings()
                    .attend(number, unit.code(), Bekasi.of(city, unit.code()).name(), chief)
                    .orThrow();
            agree(number, unit, MeetingDuty.INVENTORY);
            agree(number, unit, MeetingDuty.FEED);
            if (unit.kind() == UnitKind.DISTRICT) {
                agree(number, unit, MeetingDuty.SLIDE);
            }
        }
        Meeting meeting = ppid.meetings().get(number);
        story.tells("m.came", meeting.attended().size(), String.join(", ", meeting.absent()));
        story.tells("m.agreed", meeting.tasks().size(), LAST);
        story.tells(
                "m.unknown",
                meeting.came(meeting.attended().get(0), Bekasi.MEETING).orElseThrow());
    }

    private List<Unit> others() {
        return city.units().on(Bekasi.MEETING).stream()
                .filter(unit -> !city.isSeatOn(unit.code(), Bekasi.MEETING))
                .toList();
    }

    private void agree(MeetingNumber number, Unit unit, MeetingDuty duty) {
        MeetingTask task = MeetingTask.of(unit.code(), duty, duty.label(Language.INDONESIAN), LAST);
        ppid.meetings().agree(number, task, chief).orThrow();
    }

    private void proposed() {
        story.day("2020-02-10");
        Officer secretary = Bekasi.of(city, "dinkes");
        Proposed draft = new Proposed.ToExempt(
                "Riwayat kesehatan pegawai", Extent.WHOLE, ExemptionGround.H2, "membuka keadaan pribadi", "", "");
        ProposalNumber proposal = story.does("m.propose", ppid.proposals().propose("dinkes", draft, secretary))
                .number();
        story.denied("m.accept-alone", ppid.proposals().accept(proposal, secretary));
        story.denied("m.elsewhere", ppid.proposals().propose("disdik", draft, secretary));
        story.does("m.accept", ppid.proposals().accept(proposal, chief));
        Proposed slide = Proposed.ToShow.onVideotron(
                DocumentRef.of("file:/arsip/banjir.jpg", "image/jpeg"), "Posko banjir Bekasi Utara siaga 24 jam");
        story.does("m.slide", ppid.proposals().propose("kec-bekasi-utara", slide, Bekasi.of(city, "kec-bekasi-utara")));
        story.tells("m.waiting", ppid.proposals().waiting(story.today()).size());
    }

    private void asked() {
        story.day("2020-03-02");
        ReceiveRequest form = ReceiveRequest.by(City.CITIZEN)
                .unit("dinkes")
                .asks("Jumlah tempat tidur rumah sakit")
                .purpose("Penelitian")
                .build();
        story.does("m.request", ppid.requests().receive(form, Bekasi.of(city, "dinkes")));
    }

    private void fed() {
        story.day("2020-07-01");
        for (String unit : List.of("dinkes", "disdik")) {
            Feed feed = Feed.of(story.today(), EnumSet.allOf(FeedContent.class), City.paper("data-" + unit));
            FeedFigures figures = FeedFigures.of(HALF_YEAR, ppid.reports().tally(HALF_YEAR));
            story.does(
                    "m.feed-" + unit,
                    ppid.organization()
                            .receiveFeed(
                                    unit, unit.equals("dinkes") ? feed.with(figures) : feed, Bekasi.of(city, unit)));
        }
        story.reminders("m.reminders", "dlh", 22);
    }

    /** Time passes over the last day: those that never fed are told. */
    private void silent() {
        story.day("2020-07-31");
        List<CaseExpiry> told = ppid.advance(story.today());
        story.tells(
                "m.missed",
                told.stream().filter(one -> one.kind().equals("feed")).count());
        story.tells("m.again", ppid.advance(story.today()).size());
    }

    private void next() {
        story.day("2020-08-03");
        CityFigures figures = ppid.organization().figures(HALF_YEAR, story.today());
        story.tells(
                "m.mayor",
                figures.city().overall().requests().received(),
                figures.city().overall().requests().processed(),
                figures.mismatches().size(),
                figures.missing().size());
        List<OpenTask> left = ppid.meetings().left(story.today());
        story.tells(
                "m.left",
                left.size(),
                left.stream().filter(task -> task.isOverdueOn(story.today())).count());
        story.does("m.next", ppid.meetings().convene(LocalDate.of(2020, 8, 13), "Aula Nonon Sonthanie", chief));
    }
}
