package id.go.bekasikota.ppid.jdbc;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.ORGANIZATION;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static id.go.bekasikota.ppid.contract.SampleLife.letter;
import static id.go.bekasikota.ppid.contract.SampleLife.test;

import id.go.bekasikota.ppid.Listing;
import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.Worklist;
import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.catalogue.Disclosure;
import id.go.bekasikota.ppid.catalogue.EntryDraft;
import id.go.bekasikota.ppid.catalogue.EntryFields;
import id.go.bekasikota.ppid.catalogue.EntryNumber;
import id.go.bekasikota.ppid.catalogue.EntryOrigin;
import id.go.bekasikota.ppid.catalogue.EntryState;
import id.go.bekasikota.ppid.catalogue.InformationForm;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.exemption.ExemptionState;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.request.RequestState;
import id.go.bekasikota.ppid.request.WrittenNotice;
import id.go.bekasikota.ppid.storage.InMemoryStorage;
import id.go.bekasikota.ppid.storage.Storage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * Measures the calls of the front door over a growing number of cases, in memory and on H2; started by hand with numbers of cases,
 * by default 1000 10000 100000. All but a hundred requests are answered, as in a body at work, and for a thousand requests there is one
 * exemption and one entry of the public list, but ten at least.
 */
final class QuestionBenchmark {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 2);
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 15);
    private static final int PENDING = 100;
    private static final int TIMES = 5;
    private static final int A_DAY = 300;
    private static final int FEW = 10;
    private static final int OF_REQUESTS = 1_000;

    private QuestionBenchmark() {}

    /** Starts it: numbers of cases. */
    public static void main(String[] arguments) {
        List<Integer> sizes = arguments.length == 0
                ? List.of(1_000, 10_000, 100_000)
                : Stream.of(arguments).map(Integer::valueOf).toList();
        for (int size : sizes) {
            print("memory", size, measured(new InMemoryStorage(), size));
            JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:bench" + size, "sa", "");
            Schema.of(pool).migrate();
            print("H2", size, measured(JdbcStorage.owning(pool), size));
            pool.dispose();
        }
    }

    private static void print(String storage, int size, Map<String, Double> milliseconds) {
        milliseconds.forEach(
                (call, time) -> System.out.printf("%-7s %7d  %-24s %10.2f ms%n", storage, size, call, time));
    }

    private static Map<String, Double> measured(Storage storage, int size) {
        SettableClock clock = SettableClock.on(FIRST.toString());
        Ppid ppid = Ppid.builder(BODY)
                .clock(clock)
                .storage(storage)
                .organization(ORGANIZATION)
                .build();
        Map<String, Double> measured = new LinkedHashMap<>();
        measured.put("receive and answer each", time(1, () -> live(ppid, clock, size)) / size);
        clock.moveTo(TODAY.toString());
        RequestNumber last =
                ppid.requests().receive(asking("Anggaran"), PPID).orThrow().number();
        measured.put("nextSteps", time(TIMES, () -> ppid.nextSteps(last, TODAY)));
        measured.put("dueWithin(10)", time(TIMES, () -> ppid.requests().owed().dueWithin(10, Listing.first())));
        measured.put("overdue", time(TIMES, () -> ppid.requests().owed().overdue(Listing.first())));
        measured.put("owed, a page", time(TIMES, () -> ppid.requests().owed().list(Listing.first())));
        measured.put(
                "register, a page", time(TIMES, () -> ppid.requests().received(DateRange.year(2025), Listing.first())));
        measured.put("worklist, a page", time(TIMES, () -> ppid.requests().list(Worklist.of(), Listing.first())));
        measured.put(
                "worklist, most urgent",
                time(
                        TIMES,
                        () -> ppid.requests().list(Worklist.<RequestState>of().mostUrgentFirst(), Listing.first())));
        measured.put(
                "exemptions, a page",
                time(TIMES, () -> ppid.exemptions().list(Worklist.of(ExemptionState.EXEMPT), Listing.first())));
        measured.put(
                "entries, most urgent",
                time(
                        TIMES,
                        () -> ppid.catalogue().list(Worklist.<EntryState>of().mostUrgentFirst(), Listing.first())));
        measured.put("duties", time(TIMES, () -> ppid.duties(TODAY)));
        measured.put("unfoundedRefusals", time(TIMES, () -> ppid.exemptions().unfoundedRefusals()));
        measured.put("declaredOpen", time(TIMES, () -> ppid.catalogue().declaredOpen(TODAY)));
        measured.put("sheet", time(TIMES, () -> ppid.organization().sheet(TODAY)));
        measured.put("service report", time(TIMES, () -> ppid.reports().service(DateRange.year(2025))));
        measured.put("advance", time(1, () -> ppid.advance(TODAY)));
        measured.put("advance again", time(TIMES, () -> ppid.advance(TODAY)));
        return measured;
    }

    private static void live(Ppid ppid, SettableClock clock, int size) {
        for (int i = 0; i < Math.max(FEW, size / OF_REQUESTS); i++) {
            ppid.exemptions()
                    .classify(test(Extent.PART, FIRST), letter("SK-" + i, FIRST), PPID)
                    .orThrow();
            ppid.catalogue().enter(entry("D-" + i), PPID).orThrow();
        }
        for (int i = 0; i < size; i++) {
            clock.moveTo(FIRST.plusDays(i * (long) A_DAY / size).toString());
            InformationRequest request =
                    ppid.requests().receive(asking("Anggaran " + i), PPID).orThrow();
            if (i < size - PENDING) {
                ppid.requests()
                        .answer(request.number(), WrittenNotice.of(Decision.grant(request.item(1))), PPID)
                        .orThrow();
            }
        }
    }

    private static EntryDraft entry(String number) {
        EntryFields fields = EntryFields.of("Laporan")
                .heldBy("dinkes")
                .responsible("Sekretaris")
                .form(InformationForm.SOFTCOPY)
                .kept("5 tahun")
                .made("Contoh", FIRST);
        return new EntryDraft(EntryNumber.of(number), fields, Disclosure.periodic(), EntryOrigin.collected());
    }

    /** The median of some runs, in milliseconds. */
    private static double time(int times, Runnable call) {
        double[] taken = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            call.run();
            taken[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(taken);
        return taken[times / 2];
    }
}
