package id.go.bekasikota.ppid.life;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.CITIZEN;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.register.RegisterBook;
import id.go.bekasikota.ppid.register.RegisterListener;
import id.go.bekasikota.ppid.report.ReportBasis;
import id.go.bekasikota.ppid.report.Tally;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.ExtensionNotice;
import id.go.bekasikota.ppid.request.ExtensionReason;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.request.WrittenNotice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The same cases in two shapes that share no code: lived through a front door, and as the lines of a unit's register file. */
final class UnitRegisters {
    private UnitRegisters() {}

    /** What becomes of a request, with the word of the register book. */
    enum Fate {
        OPEN(""),
        GRANTED("dikabulkan"),
        GRANTED_LATER("dikabulkan"),
        NOT_HELD("tidak_dikuasai"),
        WITHDRAWN("dicabut");

        final String word;

        Fate(String word) {
            this.word = word;
        }
    }

    /** A request of a unit, and what became of it by the end of a period. */
    record Case(int number, String unit, LocalDate received, Fate fate, LocalDate ended) {

        Case endedBy(LocalDate last) {
            return ended.isAfter(last) ? new Case(number, unit, received, Fate.OPEN, ended) : this;
        }

        /** The line of the register, in which an extension was noticed on the day after the receipt. */
        String line() {
            Map<String, String> cells = new LinkedHashMap<>();
            for (String column : RegisterBook.columns()) {
                cells.put(column, "");
            }
            cells.put("nomor_registrasi", unit + "/" + number);
            cells.put("opd", unit);
            cells.put("kanal", "situs");
            cells.put("tanggal_diterima", received.toString());
            cells.put("jenis_pemohon", "perseorangan");
            cells.put("informasi_diminta", "Anggaran");
            if (fate != Fate.OPEN) {
                cells.put("tanggal_jawaban", ended.toString());
            }
            if (fate == Fate.GRANTED_LATER) {
                cells.put("tanggal_perpanjangan", received.plusDays(1).toString());
            }
            cells.put("putusan", fate.word);
            return String.join(",", cells.values());
        }
    }

    /** What a unit counts from its register file. */
    static Tally counted(Collection<Case> cases, DateRange period) {
        String file = cases.stream()
                .map(Case::line)
                .collect(Collectors.joining("\n", String.join(",", RegisterBook.columns()) + "\n", "\n"));
        ByteArrayInputStream in = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
        try (RegisterBook book =
                RegisterBook.read(in, "register.csv", ClockStart.RECEIPT, RegisterListener.telling(told -> {}))) {
            Tally tally = book.tally(ReportBasis.statute(period));
            if (book.rows().rejected() > 0) {
                throw new AssertionError("a line of the register was rejected");
            }
            return tally;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A body that lived some cases, each act on its day, and stands on a day after them. */
    static Ppid lived(Organization organization, Collection<Case> cases, LocalDate today) {
        SettableClock clock = SettableClock.on("2025-01-01");
        Ppid ppid =
                TestStorage.door(BODY).clock(clock).organization(organization).build();
        Map<Integer, RequestNumber> numbers = new LinkedHashMap<>();
        Map<LocalDate, List<Runnable>> acts = new TreeMap<>();
        for (Case one : cases) {
            at(acts, one.received(), () -> numbers.put(one.number(), received(ppid, one.unit())));
            if (one.fate() == Fate.GRANTED_LATER) {
                at(acts, one.received().plusDays(1), () -> extended(ppid, known(numbers, one)));
            }
            if (one.fate() != Fate.OPEN) {
                at(acts, one.ended(), () -> ended(ppid, known(numbers, one), one.fate()));
            }
        }
        acts.forEach((day, due) -> {
            clock.moveTo(day.toString());
            due.forEach(Runnable::run);
        });
        clock.moveTo(today.toString());
        return ppid;
    }

    private static RequestNumber known(Map<Integer, RequestNumber> numbers, Case one) {
        return Objects.requireNonNull(numbers.get(one.number()), "a request is received before it ends");
    }

    private static void at(Map<LocalDate, List<Runnable>> acts, LocalDate day, Runnable act) {
        acts.computeIfAbsent(day, key -> new ArrayList<>()).add(act);
    }

    private static RequestNumber received(Ppid ppid, String unit) {
        ReceiveRequest asked = ReceiveRequest.by(CITIZEN)
                .unit(unit)
                .channel(Channel.WEBSITE)
                .asks("Anggaran")
                .purpose("penelitian")
                .build();
        return ppid.requests().receive(asked, PPID).orThrow().number();
    }

    private static void extended(Ppid ppid, RequestNumber number) {
        ppid.requests()
                .extend(number, ExtensionNotice.of(ExtensionReason.NOT_YET_DOCUMENTED, "dihimpun"), PPID)
                .orThrow();
    }

    private static void ended(Ppid ppid, RequestNumber number, Fate fate) {
        if (fate == Fate.WITHDRAWN) {
            ppid.requests().withdraw(number, "tidak perlu lagi", PPID).orThrow();
            return;
        }
        InformationRequest request = ppid.requests().get(number);
        Decision decision = fate == Fate.NOT_HELD ? Decision.notHeld(request.item(1)) : Decision.grant(request.item(1));
        ppid.requests().answer(number, WrittenNotice.of(decision), PPID).orThrow();
    }
}
