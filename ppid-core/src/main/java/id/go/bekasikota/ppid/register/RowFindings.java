package id.go.bekasikota.ppid.register;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.request.Nik;
import id.go.bekasikota.ppid.request.Outcome;
import id.go.bekasikota.ppid.request.RequesterType;
import java.time.LocalDate;

/** Looks for what is odd about an accepted row, in the order of {@link FindingKind}. */
@SuppressWarnings("EnumOrdinal") // places in the arrays of one run, which nobody keeps
final class RowFindings {
    private static final int ALWAYS = Integer.MAX_VALUE;
    private static final BilingualText NOTHING = new BilingualText("", "");

    private final DueDays law;
    private final RowClock clock;
    private final RegisterListener listener;

    RowFindings(DueDays law, RowClock clock, RegisterListener listener) {
        this.law = law;
        this.clock = clock;
        this.listener = listener;
    }

    void report(RegisterRow row) {
        clock.set(row, ALWAYS);
        int received = row.day(RegisterColumn.TANGGAL_DITERIMA);
        int extension = row.day(RegisterColumn.TANGGAL_PERPANJANGAN);
        int answer = row.day(RegisterColumn.TANGGAL_JAWABAN);
        if (withholds(row) && row.codes(RegisterColumn.ALASAN_PENGECUALIAN, RowWords.GROUNDS) == 0) {
            found(row, FindingKind.REFUSAL_WITHOUT_GROUND, NOTHING);
        }
        if (extension > clock.originalDue()) {
            found(row, FindingKind.LATE_EXTENSION, late("noticed", extension, clock.originalDue()));
        }
        if (answer > clock.due()) {
            found(row, FindingKind.LATE_ANSWER, late("answered", answer, clock.due()));
        }
        lateObjection(row, answer);
        if (isOddIdentity(row)) {
            found(row, FindingKind.IMPLAUSIBLE_NIK, NOTHING);
        }
        if (!law.isWorkingDay(received)) {
            found(row, FindingKind.NON_WORKING_RECEIPT, said("received", received));
        }
    }

    static boolean withholds(RegisterRow row) {
        int outcome = row.code(RegisterColumn.PUTUSAN, RowWords.OUTCOMES);
        return outcome == Outcome.REFUSED.ordinal() || outcome == Outcome.PARTIALLY_GRANTED.ordinal();
    }

    /** The ground is found with the answer, or in silence on the working day after the answer was due. */
    private void lateObjection(RegisterRow row, int answer) {
        int objected = row.day(RegisterColumn.TANGGAL_KEBERATAN);
        if (objected == RegisterRow.NO_DAY) {
            return;
        }
        boolean answered = answer != RegisterRow.NO_DAY && answer <= objected;
        int ground = answered ? answer : law.nextWorkingDay(clock.due());
        int last = ground == DueDays.LATER ? DueDays.LATER : law.objectionLast(ground);
        if (objected > last) {
            found(row, FindingKind.LATE_OBJECTION, late("filed", objected, last));
        }
    }

    private static boolean isOddIdentity(RegisterRow row) {
        return row.has(RegisterColumn.NOMOR_IDENTITAS)
                && row.code(RegisterColumn.JENIS_PEMOHON, RowWords.REQUESTERS) == RequesterType.INDIVIDUAL.ordinal()
                && !Nik.isPlausible(row.cell(RegisterColumn.NOMOR_IDENTITAS));
    }

    /** A number that names the requester is not repeated; then the line says which row it is. */
    private void found(RegisterRow row, FindingKind kind, BilingualText detail) {
        String number = row.cell(RegisterColumn.NOMOR_REGISTRASI);
        RowMask mask = new RowMask(row);
        BilingualText told = mask.covers(detail.id()) || mask.covers(detail.en()) ? NOTHING : detail;
        listener.found(
                mask.covers(number)
                        ? new Finding("", kind, onLine(row.line(), told))
                        : new Finding(number, kind, told));
    }

    private static BilingualText onLine(long line, BilingualText detail) {
        String place = "line " + line;
        return detail.en().isEmpty()
                ? new BilingualText(place, place)
                : new BilingualText(place + ", " + detail.id(), place + ", " + detail.en());
    }

    private static BilingualText late(String what, int when, int last) {
        return RegisterTexts.TEXTS.both(
                "detail." + what,
                LocalDate.ofEpochDay(when).toString(),
                LocalDate.ofEpochDay(last).toString());
    }

    private static BilingualText said(String what, int when) {
        return RegisterTexts.TEXTS.both(
                "detail." + what, LocalDate.ofEpochDay(when).toString());
    }
}
