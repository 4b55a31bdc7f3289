package id.go.bekasikota.ppid.life;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.contract.Events;
import id.go.bekasikota.ppid.contract.SampleLife;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.duty.Duty;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.feed.Feed;
import id.go.bekasikota.ppid.feed.FeedContent;
import id.go.bekasikota.ppid.law.Dated;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Confidence;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.organization.Power;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.organization.Seat;
import id.go.bekasikota.ppid.organization.Unit;
import id.go.bekasikota.ppid.organization.UnitKind;
import id.go.bekasikota.ppid.organization.Units;
import id.go.bekasikota.ppid.proposal.Proposal;
import id.go.bekasikota.ppid.proposal.ProposalActs;
import id.go.bekasikota.ppid.proposal.ProposalEvent;
import id.go.bekasikota.ppid.proposal.ProposalNumber;
import id.go.bekasikota.ppid.proposal.Proposed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Units in random lives: they propose, feed, receive and are merged, while time goes on. */
class UnitLifeProperties {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 2);
    private static final List<String> CODES = List.of("kominfo", "dinkes", "pasar", "dagang", "lama");
    private static final Organization CITY = Organization.of(
                    BODY,
                    Units.of(List.of(
                            unit("kominfo"),
                            unit("dinkes"),
                            unit("pasar").mergedOn(LocalDate.of(2025, 6, 1), "dagang"),
                            unit("dagang"),
                            unit("lama").dissolvedOn(LocalDate.of(2025, 4, 1)))),
                    Dated.of(
                            "the seat of PPID Utama",
                            Map.of(FIRST, new Seat("kominfo", "PPID Pelaksana", "made up", Confidence.CONFIRMED))))
            .recordsSince(FIRST)
            .build();

    private static Unit unit(String code) {
        return Unit.of(code, "Unit " + code, UnitKind.OFFICE);
    }

    /** One life: each number is an act of some unit, some days after the one before. */
    private static final class City {
        private final SettableClock clock = SettableClock.on(FIRST.toString());
        private final Ppid ppid =
                TestStorage.door(BODY).clock(clock).organization(CITY).build();
        private final List<ProposalNumber> proposals = new ArrayList<>();
        private LocalDate day = FIRST;

        void does(int act) {
            day = day.plusDays(act % 23);
            clock.moveTo(day.toString());
            String unit = CODES.get(act % CODES.size());
            if (!CITY.units().existsOn(unit, day)) {
                return;
            }
            Officer officer = officer(unit);
            switch (act / 7 % 6) {
                case 0, 1 ->
                    proposals.add(ppid.proposals()
                            .propose(unit, draft(), officer)
                            .orThrow()
                            .number());
                case 2 -> ppid.organization().receiveFeed(unit, feed(), officer).orThrow();
                case 3 -> ppid.requests().receive(asked(unit), officer).orThrow();
                case 4 -> decide(act);
                default -> ppid.advance(day);
            }
        }

        private void decide(int act) {
            if (!proposals.isEmpty()) {
                ProposalNumber number = proposals.get(act % proposals.size());
                ProposalNumber other = proposals.get(act / 3 % proposals.size());
                Result<Proposal> ignored = switch (act % 4) {
                    case 0 -> ppid.proposals().accept(number, PPID);
                    case 1 -> ppid.proposals().giveBack(number, "kurang jelas", PPID);
                    case 2 -> ppid.proposals().join(number, other, PPID);
                    default -> ppid.proposals().accept(number, PPID);
                };
                assertThat(ignored).isNotNull();
            }
        }

        private Feed feed() {
            return Feed.of(day, Set.of(FeedContent.INFORMATION), LETTER);
        }

        Officer officer(String unit) {
            return new Officer(Role.UNIT_OFFICER, "Sekretaris " + unit, unit);
        }
    }

    private static Proposed draft() {
        return new Proposed.ToExempt("Rekam medis", Extent.WHOLE, ExemptionGround.H2, "", "", "");
    }

    private static ReceiveRequest asked(String unit) {
        return ReceiveRequest.by(SampleLife.CITIZEN)
                .unit(unit)
                .asks("Anggaran")
                .purpose("penelitian")
                .build();
    }

    private static City lived(List<Integer> acts) {
        City city = new City();
        acts.forEach(city::does);
        return city;
    }

    @Property(tries = 60)
    void noUnitActsOnAnothersCase(@ForAll @Size(max = 25) List<@IntRange(max = 5_000) Integer> acts) {
        City city = lived(acts);

        for (ProposalNumber number : city.proposals) {
            Proposal proposal = city.ppid.proposals().get(number);
            for (String unit : CODES) {
                assertThat(CITY.reaches(city.officer(unit), List.of(proposal.unit()), city.day))
                        .isEqualTo(CITY.answers(unit, proposal.unit(), city.day));
                if (!CITY.answers(unit, proposal.unit(), city.day)) {
                    assertThat(city.ppid
                                    .proposals()
                                    .accept(number, city.officer(unit))
                                    .denial()
                                    .orElseThrow()
                                    .message())
                            .isEqualTo(Power.endsAtTheUnit());
                }
            }
        }
    }

    @Property(tries = 60)
    void nothingIsOwedTwiceOrByAUnitThatIsGone(@ForAll @Size(max = 25) List<@IntRange(max = 5_000) Integer> acts) {
        City city = lived(acts);
        List<Duty> duties = city.ppid.duties(city.day);

        assertThat(duties.stream()
                        .map(duty -> List.of(
                                duty.kind(),
                                duty.id(),
                                duty.step().act(),
                                duty.step().ground().orElse(""),
                                duty.step().wording())))
                .doesNotHaveDuplicates();
        assertThat(duties.stream().flatMap(duty -> duty.unit().stream()))
                .allMatch(unit -> CITY.units().existsOn(unit, city.day));
        assertThat(duties)
                .filteredOn(duty -> duty.kind().equals("feed"))
                .extracting(Duty::id)
                .doesNotContain("kominfo");
        assertThat(city.ppid.reminders(city.day, 10))
                .allSatisfy(duty -> assertThat(duty.isOverdueOn(city.day)).isFalse());
    }

    @Property(tries = 60)
    void aProposalEndsOnceAndItsStepsAreWhatIsNotDenied(
            @ForAll @Size(max = 25) List<@IntRange(max = 5_000) Integer> acts) {
        City city = lived(acts);

        for (ProposalNumber number : city.proposals) {
            Proposal proposal = city.ppid.proposals().get(number);
            long ends = proposal.history().events().stream()
                    .map(recorded -> recorded.event())
                    .filter(event -> Stream.of("accepted", "returned", "joined").anyMatch(end -> is(end, event)))
                    .count();
            assertThat(ends).isLessThanOrEqualTo(1);
            Stamp stamp = new Stamp(PPID, city.day, Instant.EPOCH);
            ProposalActs tried = proposal.acting(city.ppid.law(), stamp);
            assertThat(proposal.nextSteps(city.day))
                    .extracting(NextStep::act)
                    .filteredOn(act -> !act.equals("proposal.join"))
                    .containsExactlyElementsOf(Stream.of(
                                    tried.accept(), tried.giveBack("alasan"), tried.carryOut("SK-1"))
                            .filter(result -> result.denial().isEmpty())
                            .map(result -> result.orThrow().history().events())
                            .map(events -> code(events.get(events.size() - 1).event()))
                            .toList());
        }
    }

    private static String code(ProposalEvent event) {
        if (is("accepted", event)) {
            return "proposal.accept";
        }
        return is("returned", event) ? "proposal.return" : "proposal.carry-out";
    }

    private static boolean is(String code, ProposalEvent event) {
        return Events.kind(ProposalEvent.class, code).isInstance(event);
    }
}
