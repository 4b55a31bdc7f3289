package id.go.bekasikota.ppid.contract;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.calendar.HolidayDecree;
import id.go.bekasikota.ppid.catalogue.AccessibleForm;
import id.go.bekasikota.ppid.catalogue.Disclosure;
import id.go.bekasikota.ppid.catalogue.EntryOrigin;
import id.go.bekasikota.ppid.catalogue.EntrySource;
import id.go.bekasikota.ppid.catalogue.ImmediateCase;
import id.go.bekasikota.ppid.catalogue.Publication;
import id.go.bekasikota.ppid.catalogue.PublicationChannel;
import id.go.bekasikota.ppid.contract.Samples.Fill;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.DeadlineRule;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.PublicOpening;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.organization.Delegation;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.policy.Reading.CollectiveLeave;
import id.go.bekasikota.ppid.proposal.Proposed;
import id.go.bekasikota.ppid.report.ReportBasis;
import id.go.bekasikota.ppid.report.ServiceReport;
import id.go.bekasikota.ppid.report.TallyBuilder;
import id.go.bekasikota.ppid.request.Outcome;
import id.go.bekasikota.ppid.request.RequestEnd;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Samples of types that are no records, or whose constructors want more than any values of their components. Add a line for a
 * new type of that kind; everything else is sampled by itself.
 */
final class SpecialSamples {
    static final Map<Class<?>, Function<Fill, Object>> TABLE = Map.ofEntries(
            Map.entry(Citation.class, fill -> Citation.parse("UU 14/2008 Pasal 22 ayat (7) huruf b")),
            Map.entry(DocumentRef.class, SpecialSamples::document),
            Map.entry(HolidayDecree.class, SpecialSamples::decree),
            Map.entry(LawPolicy.class, SpecialSamples::policy),
            Map.entry(Deadline.class, SpecialSamples::deadline),
            Map.entry(DeadlineRule.class, fill -> StatutoryDeadlines.REQUEST_REPLY),
            Map.entry(ServiceReport.class, SpecialSamples::report),
            Map.entry(Delegation.class, SpecialSamples::delegation),
            Map.entry(Disclosure.class, SpecialSamples::disclosure),
            Map.entry(EntryOrigin.class, SpecialSamples::origin),
            Map.entry(PublicOpening.class, SpecialSamples::opening),
            Map.entry(Proposed.ToShow.class, SpecialSamples::slide),
            Map.entry(Publication.class, SpecialSamples::publication));

    private SpecialSamples() {}

    private static DocumentRef document(Fill fill) {
        Optional<String> digest = fill == Fill.FULL ? Optional.of("sha-256:00ff") : Optional.empty();
        return new DocumentRef(URI.create("file:/arsip/2025/12.pdf"), "application/pdf", digest);
    }

    private static HolidayDecree decree(Fill fill) {
        Optional<LocalDate> issued = fill == Fill.FULL ? Optional.of(LocalDate.of(2024, 10, 14)) : Optional.empty();
        List<HolidayDecree.Change> changes = List.of(Samples.of(HolidayDecree.Change.class, fill));
        return new HolidayDecree("2025-change", 2025, issued, "SKB", changes);
    }

    private static LawPolicy policy(Fill fill) {
        return fill == Fill.FULL
                ? LawPolicy.statute()
                        .with(ClockStart.COMPLETE)
                        .with(CollectiveLeave.WORKING)
                        .withCutoff(LocalTime.of(15, 0))
                : LawPolicy.statute();
    }

    /** Within the calendar, and beyond it. */
    private static Deadline deadline(Fill fill) {
        LocalDate from = LocalDate.of(fill == Fill.FULL ? 2025 : 2199, 9, 1);
        return Deadlines.indonesia().of(StatutoryDeadlines.REQUEST_REPLY, from);
    }

    /** Its figures must agree with each other, so it is counted. */
    private static ServiceReport report(Fill fill) {
        DateRange period = DateRange.year(2025);
        TallyBuilder builder = new TallyBuilder(ReportBasis.statute(period));
        if (fill == Fill.FULL) {
            LocalDate received = LocalDate.of(2025, 3, 26);
            RequestEnd refused = new RequestEnd(received.plusDays(7), Outcome.REFUSED, Set.of(ExemptionGround.H3));
            builder.add(SampleCases.pending("1", "dinkes", received));
            builder.add(SampleCases.answered("2", received, refused));
        }
        return ServiceReport.of(builder.build(), period);
    }

    private static Delegation delegation(Fill fill) {
        LocalDate from = LocalDate.of(2025, 1, 2);
        Officer delegate = new Officer(Role.SUPERIOR, "Sekretaris Daerah", "setda");
        return new Delegation(Role.HEAD_OF_BODY, delegate, from, from.plusYears(1), document(fill));
    }

    private static Disclosure disclosure(Fill fill) {
        return fill == Fill.FULL ? Disclosure.immediate(Samples.of(ImmediateCase.class, fill)) : Disclosure.periodic();
    }

    private static EntryOrigin origin(Fill fill) {
        return fill == Fill.FULL
                ? EntryOrigin.opened(EntrySource.ENDED, Samples.of(ExemptionId.class, fill), "SK-1")
                : EntryOrigin.collected();
    }

    private static PublicOpening opening(Fill fill) {
        return fill == Fill.FULL
                ? PublicOpening.part(Samples.of(ExemptionId.class, fill), "Gaji pokok", "Tunjangan")
                : PublicOpening.of("Daftar gaji");
    }

    private static Proposed.ToShow slide(Fill fill) {
        PublicationChannel channel = fill == Fill.FULL ? PublicationChannel.NOTICE_BOARD : PublicationChannel.VIDEOTRON;
        return new Proposed.ToShow(DocumentRef.of("file:/arsip/2025/12.jpg", "image/jpeg"), "Pengumuman", channel);
    }

    private static Publication publication(Fill fill) {
        LocalDate date = LocalDate.of(2025, 1, 2);
        Publication plain = Publication.on(PublicationChannel.NOTICE_BOARD, date, document(fill));
        DocumentRef photo = DocumentRef.of("file:/arsip/2025/12.jpg", "image/jpeg");
        List<AccessibleForm> forms = List.of(AccessibleForm.values());
        return fill != Fill.FULL
                ? plain
                : new Publication(
                        PublicationChannel.VIDEOTRON,
                        date,
                        photo,
                        Optional.of("Pengumuman"),
                        new HashSet<>(forms),
                        Optional.of("dinkes-tayang"));
    }
}
