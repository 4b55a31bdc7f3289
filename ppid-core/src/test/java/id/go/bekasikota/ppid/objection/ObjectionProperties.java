package id.go.bekasikota.ppid.objection;

import static id.go.bekasikota.ppid.objection.ObjectionCases.EXEMPTIONS;
import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;
import static id.go.bekasikota.ppid.objection.ObjectionCases.by;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of an objection whatever is done to it, on whatever day, in whatever order. */
class ObjectionProperties {
    private static final DocumentRef PAPER = DocumentRef.of("file:/arsip/1.pdf", "application/pdf");
    private static final List<String> ACTS = List.of(
            "objection.enter",
            "objection.settle",
            "objection.answer",
            "objection.receive-answer",
            "objection.execute",
            "objection.withdraw");

    /** One act tried, some days later. */
    record Move(String act, int days) {}

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(Arbitraries.of(ACTS), Arbitraries.integers().between(0, 40))
                .as(Move::new)
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Set<ObjectionGround>> grounds() {
        return Arbitraries.of(ObjectionGround.class).set().ofMinSize(1);
    }

    @Property(tries = 120)
    void whatIsOfferedIsAllowedAndWhatIsNotIsDeniedWithStateAndArticle(
            @ForAll("grounds") Set<ObjectionGround> grounds, @ForAll("moves") List<Move> moves) {
        Objection objection = ObjectionCases.received("2025-01-06", grounds);
        LocalDate day = objection.received();
        for (Move move : moves) {
            day = day.plusDays(move.days());
            ObjectionState before = objection.state(day, LAW);
            Set<String> offered =
                    objection.nextSteps(day, LAW).stream().map(NextStep::act).collect(Collectors.toSet());

            Result<Objection> result = act(objection, move.act(), day);

            assertThat(result.denial().isEmpty())
                    .as("%s while %s", move.act(), before.code())
                    .isEqualTo(offered.contains(move.act()));
            result.denial().ifPresent(denial -> {
                assertThat(denial.act()).isEqualTo(move.act());
                assertThat(denial.state()).isEqualTo(before.code());
                assertThat(denial.citation().namesArticle()).isTrue();
            });
            Objection unchanged = objection;
            objection = result.fold(changed -> changed, denial -> unchanged);
            if (before == ObjectionState.WITHDRAWN || before == ObjectionState.SETTLED) {
                assertThat(offered).isEmpty();
            }
        }
        timeAndEvents(objection, day.plusDays(100));
    }

    private static Result<Objection> act(Objection objection, String act, LocalDate day) {
        Stamp requester = by(Actor.requester(), day);
        Stamp ppid = by(ObjectionCases.PPID, day);
        return switch (act) {
            case "objection.enter" -> objection.acting(LAW, ppid).enter();
            case "objection.settle" -> objection.acting(LAW, requester).settle(settleable(objection), "damai", PAPER);
            case "objection.answer" ->
                objection.acting(LAW, by(ObjectionCases.SEKDA, day)).answer(answer(), EXEMPTIONS);
            case "objection.receive-answer" -> objection.acting(LAW, requester).receiveAnswer();
            case "objection.execute" -> objection.acting(LAW, ppid).execute("diberikan");
            default -> objection.acting(LAW, requester).withdraw("");
        };
    }

    private static Set<ObjectionGround> settleable(Objection objection) {
        return objection.basis(LocalDate.MAX, LAW).grounds().stream()
                .filter(ground -> ground != ObjectionGround.A)
                .limit(1)
                .collect(Collectors.toSet());
    }

    private static SuperiorAnswer answer() {
        return SuperiorAnswer.of("T-1", ObjectionOutcome.UPHELD)
                .ordering("berikan")
                .saying("diterima");
    }

    private static void timeAndEvents(Objection objection, LocalDate asOf) {
        Stamp stamp = by(Actor.time(), asOf);
        Objection once = objection.noted(asOf, LAW, stamp);
        Objection restored = PpidJson.read(PpidJson.write(once), Objection.class);

        assertThat(once.noted(asOf, LAW, stamp).history()).isEqualTo(once.history());
        assertThat(once.state(asOf, LAW)).isEqualTo(objection.state(asOf, LAW));
        assertThat(restored.history()).isEqualTo(once.history());
        assertThat(restored.expiries(asOf, LAW)).isEqualTo(objection.expiries(asOf, LAW));
        assertThat(restored.nextSteps(asOf, LAW)).isEqualTo(objection.nextSteps(asOf, LAW));
        assertThat(restored.toRecord()).isEqualTo(objection.toRecord());
    }
}
