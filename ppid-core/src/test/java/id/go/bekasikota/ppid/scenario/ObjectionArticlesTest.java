package id.go.bekasikota.ppid.scenario;

import static id.go.bekasikota.ppid.contract.SampleLife.CITIZEN;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR;
import static id.go.bekasikota.ppid.scenario.Story.PAPER;
import static id.go.bekasikota.ppid.scenario.Story.day;

import id.go.bekasikota.ppid.command.FileObjection;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.PublicOpening;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.objection.SuperiorAnswer;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.LateObjection;
import id.go.bekasikota.ppid.policy.Reading.PeriodicObjection;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.RequestNumber;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The article of every step, expiry, denial and opening of an objection (UU 14/2008 Pasal 11, 35 to 37, PERKI 1/2021 Pasal 39 to 44). */
class ObjectionArticlesTest {
    private final Shown shown = new Shown();

    @DisplayName("UU 35-37, PERKI 39-44, PERKI 1/2013 13: each step, expiry, denial and opening by its article")
    @Test
    @Proves({
        "UU 14/2008 Pasal 1 angka 12",
        "UU 14/2008 Pasal 11 ayat (2)",
        "UU 14/2008 Pasal 35 ayat (1)",
        "UU 14/2008 Pasal 35 ayat (2)",
        "UU 14/2008 Pasal 36 ayat (1)",
        "UU 14/2008 Pasal 36 ayat (2)",
        "UU 14/2008 Pasal 36 ayat (3)",
        "UU 14/2008 Pasal 37 ayat (1)",
        "UU 14/2008 Pasal 37 ayat (2)",
        "PERKI 1/2021 Pasal 43 ayat (1)",
        "PERKI 1/2021 Pasal 44 ayat (3)",
        "PERKI 1/2013 Pasal 13",
        "PERKI 1/2013 Pasal 13 huruf b"
    })
    void objections() {
        filing();
        silence();
        answer();
        order();
        late();
        shown.hold("objections.tsv");
    }

    /** Beside those of the request, which stand in a table of their own. */
    private void steps(Story story, String when, RequestNumber number) {
        shown.steps(
                when,
                story.ppid.nextSteps(number, story.today()).stream()
                        .filter(step -> !step.act().startsWith("request."))
                        .toList());
    }

    private void expiries(Story story, String when) {
        shown.expiries(
                when,
                story.ppid.advance(story.today()).stream()
                        .filter(expiry -> !expiry.kind().equals("request"))
                        .toList());
    }

    private void filing() {
        Story story = Story.on("2025-09-08");
        RequestNumber number = story.asked("Anggaran");
        for (ObjectionGround ground : ObjectionGround.values()) {
            shown.denied("objected on " + ground.code() + " before any answer", story.object(number, ground));
        }
        story.then("2025-09-23").objected(number, ObjectionGround.C);
        shown.denied("objected again while one awaits its answer", story.object(number, ObjectionGround.C));
        shown.denied("objected about no request on ground c", published(story, ObjectionGround.C));
        Story strict = Story.on("2025-09-23", LawPolicy.statute().with(PeriodicObjection.NEEDS_REQUEST));
        shown.denied("objected about a publication without a request", published(strict, ObjectionGround.B));
    }

    private static Result<?> published(Story story, ObjectionGround ground) {
        FileObjection form = FileObjection.aboutPublication(CITIZEN, "Laporan keuangan")
                .on(ground)
                .because("tidak diumumkan")
                .purpose("pengawasan");
        return story.ppid.objections().fileAboutPublication(form, day("2025-09-05"), Actor.requester());
    }

    /** The superior is silent, answers late, and two terms of a petition run. */
    private void silence() {
        Story story = Story.on("2025-09-08");
        RequestNumber number = story.asked("Anggaran");
        story.then("2025-09-23");
        steps(story, "silence on the request", number);
        ObjectionNumber objection = story.objected(number, ObjectionGround.C);
        steps(story, "objected", number);
        story.ppid.objections().enter(objection, PPID).orThrow();
        shown.denied("entered twice", story.ppid.objections().enter(objection, PPID));
        story.then("2025-11-05");
        steps(story, "silence of the superior", number);
        expiries(story, "silence of the superior");
        story.then("2025-11-12").rejected(objection, "sudah dijawab").orThrow();
        story.ppid.objections().receiveAnswer(objection, PPID).orThrow();
        steps(story, "answered late", number);
        story.then("2025-11-25");
        steps(story, "answered late, after the days over silence", number);
        expiries(story, "answered late, after the days over silence");
        story.then("2025-12-03");
        steps(story, "after the days over the answer", number);
        expiries(story, "after the days over the answer");
    }

    private void answer() {
        Story story = Story.on("2025-09-08");
        Exemption exemption = story.exempt("SK-1");
        RequestNumber number = story.asked("Daftar gaji", "Peta");
        story.answer(number, Decision.refuse(story.request(number).item(1), exemption))
                .orThrow();
        story.arrived(number);
        steps(story, "refused in part, before the rest is due", number);
        ObjectionNumber objection = story.objected(number, ObjectionGround.A);
        var desk = story.ppid.objections();
        shown.denied("answer received before it was given", desk.receiveAnswer(objection, PPID));
        shown.denied("carried out without an order", desk.execute(objection, "x", PPID));
        shown.denied("a refusal settled", desk.settle(objection, Set.of(ObjectionGround.A), "x", PAPER, SUPERIOR));
        SuperiorAnswer.Builder bare = SuperiorAnswer.of("T-1", ObjectionOutcome.REJECTED);
        shown.denied(
                "rejected without a reason",
                desk.answer(objection, bare.attaching(exemption).saying("x"), SUPERIOR));
        shown.denied("rejected without the exemption decision", story.rejected(objection, "tetap"));
        desk.answer(objection, bare.attaching(exemption).because("tetap").saying("x"), SUPERIOR)
                .orThrow();
        steps(story, "rejected", number);
        shown.denied("answered twice", story.rejected(objection, "tetap"));
        desk.receiveAnswer(objection, PPID).orThrow();
        steps(story, "the answer arrived", number);
        story.then("2025-09-29");
        expiries(story, "after the days of a petition");
    }

    /** Upheld with an opening and a day for it, which passes; withdrawn, it leads to no petition. */
    private void order() {
        Story story = Story.on("2025-09-08");
        RequestNumber number = story.asked("Anggaran");
        story.then("2025-09-23");
        ObjectionNumber withdrawn = story.objected(number, ObjectionGround.C);
        story.ppid.objections().withdraw(withdrawn, "keliru", Actor.requester()).orThrow();
        shown.denied("petitioned after it was withdrawn", story.petition(withdrawn));
        shown.denied("answered after it was withdrawn", story.rejected(withdrawn, "x"));
        ObjectionNumber objection = story.objected(number, ObjectionGround.C);
        story.ppid
                .objections()
                .answer(
                        objection,
                        SuperiorAnswer.of("T-2", ObjectionOutcome.UPHELD)
                                .ordering("berikan", day("2025-09-30"))
                                .opening(PublicOpening.of("Anggaran"))
                                .saying("beralasan"),
                        SUPERIOR)
                .orThrow();
        steps(story, "upheld, with an opening", number);
        story.then("2025-10-01");
        expiries(story, "the day of the order passed");
        shown.opened(
                "upheld, with an opening",
                story.ppid.objections().get(objection).opened(story.today()));
    }

    private void late() {
        Story story = Story.on("2025-09-08");
        RequestNumber number = story.asked("Anggaran");
        story.then("2025-11-05");
        steps(story, "after the days of an objection", number);
        story.objected(number, ObjectionGround.C);
        expiries(story, "objected late");
        Story strict = Story.on("2025-09-08", LawPolicy.statute().with(LateObjection.DENIED));
        RequestNumber other = strict.asked("Anggaran");
        shown.denied(
                "objected late where that is denied", strict.then("2025-11-05").object(other, ObjectionGround.C));
    }
}
