package id.go.bekasikota.ppid.scenario;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.CITIZEN;
import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.feed.Feed;
import id.go.bekasikota.ppid.feed.FeedContent;
import id.go.bekasikota.ppid.feed.UnitFeed;
import id.go.bekasikota.ppid.law.Dated;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Actor;
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
import id.go.bekasikota.ppid.proposal.Proposed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A city whose units come, merge and go in a year, as PPID Utama and the units live it. */
abstract class UnitCity {
    static final Organization CITY = Organization.of(
                    BODY,
                    Units.of(List.of(
                            unit("kominfo"),
                            unit("setda"),
                            unit("humas").within("setda"),
                            unit("dinkes"),
                            unit("pasar").mergedOn(day("2025-04-01"), "dagang"),
                            unit("dagang"),
                            unit("baru").foundedOn(day("2025-03-10")),
                            unit("lama").dissolvedOn(day("2025-05-01")))),
                    Dated.of(
                            "the seat of PPID Utama",
                            Map.of(
                                    day("2018-01-01"),
                                    new Seat("kominfo", "PPID Pelaksana", "made up", Confidence.CONFIRMED))))
            .recordsSince(day("2025-01-01"))
            .officer(day("2025-01-02"), named("Ani", "dinkes"))
            .officer(day("2025-06-02"), named("Budi", "dinkes"))
            .officer(day("2025-01-02"), named("Cici", "pasar"))
            .build();

    final SettableClock clock = SettableClock.on("2025-03-03");
    final Ppid ppid = TestStorage.door(BODY).clock(clock).organization(CITY).build();

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Unit unit(String code) {
        return Unit.of(code, "Unit " + code, UnitKind.OFFICE);
    }

    static Officer named(String name, String unit) {
        return new Officer(Role.UNIT_OFFICER, name, unit);
    }

    static Officer of(String unit) {
        return named("Sekretaris " + unit, unit);
    }

    static void elsewhere(Result<?> result) {
        assertThat(result.denial().orElseThrow().message()).isEqualTo(Power.endsAtTheUnit());
    }

    Result<Proposal> proposed(String unit, Actor by) {
        return ppid.proposals()
                .propose(unit, new Proposed.ToExempt("Rekam medis", Extent.WHOLE, ExemptionGround.H2, "", "", ""), by);
    }

    static ReceiveRequest asked(String unit) {
        return ReceiveRequest.by(CITIZEN)
                .unit(unit)
                .asks("Anggaran")
                .purpose("penelitian")
                .build();
    }

    Result<UnitFeed> fed(String unit, String date, Actor by) {
        return ppid.organization().receiveFeed(unit, Feed.of(day(date), Set.of(FeedContent.INFORMATION), LETTER), by);
    }
}
