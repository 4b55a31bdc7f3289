package id.go.bekasikota.ppid.report;

import id.go.bekasikota.ppid.dispute.DisputeRecord;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.law.DisclosureClass;
import id.go.bekasikota.ppid.objection.ObjectionEnd;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionRecord;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.request.Intake;
import id.go.bekasikota.ppid.request.Outcome;
import id.go.bekasikota.ppid.request.RegisterCode;
import id.go.bekasikota.ppid.request.RequestEnd;
import id.go.bekasikota.ppid.request.RequestRecord;
import id.go.bekasikota.ppid.requester.RequesterType;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ListArbitrary;

/** Random cases around the years 2024 to 2026. */
final class Cases {
    private static final LocalDate FIRST = LocalDate.of(2024, 6, 1);

    private Cases() {}

    static ListArbitrary<CaseRecord> lists() {
        return cases().list().ofMaxSize(40);
    }

    private static Arbitrary<CaseRecord> cases() {
        return requests()
                .flatMap(request -> Combinators.combine(
                                objections(request).optional(0.4),
                                Arbitraries.integers().between(0, 400))
                        .as((objection, later) -> new CaseRecord(
                                request,
                                objection,
                                objection.map(
                                        o -> new DisputeRecord(o.received().plusDays(later), Optional.empty())))));
    }

    private static Arbitrary<RequestRecord> requests() {
        return Combinators.combine(intakes(), days(60).optional(0.3), days(150).optional(0.8), answers(), units())
                .as((intake, extension, answered, answer, unit) -> new RequestRecord(
                        new RegisterCode("1"),
                        new RegisterCode(unit),
                        intake,
                        extension.map(intake.received()::plusDays),
                        answered.map(later -> new RequestEnd(
                                intake.received().plusDays(later), answer.outcome(), answer.grounds()))));
    }

    private static Arbitrary<Intake> intakes() {
        return Combinators.combine(
                        days(900).map(FIRST::plusDays),
                        days(20).optional(0.5),
                        Arbitraries.of(Channel.class),
                        Arbitraries.of(RequesterType.class),
                        Arbitraries.of(DisclosureClass.class).optional(0.8))
                .as((received, complete, channel, type, category) ->
                        new Intake(received, complete.map(received::plusDays), channel, type, category));
    }

    private static Arbitrary<RequestEnd> answers() {
        return Combinators.combine(
                        Arbitraries.of(Outcome.class),
                        Arbitraries.of(ExemptionGround.class).set().ofMaxSize(3))
                .as((outcome, grounds) -> new RequestEnd(FIRST, outcome, grounds));
    }

    private static Arbitrary<ObjectionRecord> objections(RequestRecord request) {
        return Combinators.combine(
                        days(120).map(request.intake().received()::plusDays),
                        Arbitraries.of(ObjectionGround.class).set().ofMinSize(1).ofMaxSize(3),
                        days(90).optional(0.7),
                        Arbitraries.of(ObjectionEnd.class))
                .as((received, grounds, later, outcome) -> new ObjectionRecord(
                        received, grounds, later.map(n -> new ObjectionRecord.End(received.plusDays(n), outcome))));
    }

    private static Arbitrary<String> units() {
        return Arbitraries.of("dinkes", "disdik", "kec-bekasi-utara", "\ud83d\ude00");
    }

    private static Arbitrary<Integer> days(int most) {
        return Arbitraries.integers().between(0, most);
    }
}
