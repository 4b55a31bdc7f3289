package id.go.bekasikota.ppid.feed;

import id.go.bekasikota.ppid.exemption.Exempt;
import id.go.bekasikota.ppid.law.Dated;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.organization.Confidence;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.organization.PublicBody;
import id.go.bekasikota.ppid.organization.Seat;
import id.go.bekasikota.ppid.organization.Unit;
import id.go.bekasikota.ppid.organization.UnitKind;
import id.go.bekasikota.ppid.organization.Units;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small city: the seat of PPID Utama, two offices, and one that was merged into the second. */
public final class City {
    public static final LocalDate DAY = Exempt.DAY;
    public static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
    public static final Organization CITY = builder().build();

    private City() {}

    public static Organization.Builder builder() {
        Units units = Units.of(List.of(
                Unit.of("kominfo", "Dinas Kominfo", UnitKind.OFFICE),
                Unit.of("dinkes", "Dinas Kesehatan", UnitKind.OFFICE),
                Unit.of("dispora", "Dinas Pemuda", UnitKind.OFFICE).mergedOn(MERGER, "disparbud"),
                Unit.of("disparbud", "Dinas Pariwisata", UnitKind.OFFICE),
                Unit.of("bpbd", "Badan Bencana", UnitKind.AGENCY).foundedOn(MERGER),
                Unit.of("lama", "Dinas Lama", UnitKind.OFFICE).dissolvedOn(DAY)));
        Seat seat = new Seat("kominfo", "PPID Pelaksana", "Perwal", Confidence.CONFIRMED);
        return Organization.of(
                PublicBody.of("kota", "Kota"), units, Dated.of("the seat", Map.of(DAY.minusYears(9), seat)));
    }

    public static Feed feed(LocalDate day) {
        return Feed.of(
                day,
                Set.of(FeedContent.INFORMATION, FeedContent.REQUESTS),
                DocumentRef.of("file:/masuk/1.zip", "application/zip"));
    }

    public static UnitFeed fed(String unit, LocalDate... days) {
        UnitFeed feeds = UnitFeed.first(unit, feed(days[0]), CITY, Exempt.LAW, Exempt.on(days[0]))
                .orThrow();
        for (int i = 1; i < days.length; i++) {
            feeds = feeds.acting(Exempt.LAW, Exempt.on(days[i]))
                    .receive(feed(days[i]), CITY)
                    .orThrow();
        }
        return feeds;
    }
}
