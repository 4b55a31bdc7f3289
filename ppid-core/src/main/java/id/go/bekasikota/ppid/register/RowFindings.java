package id.go.bekasikota.ppid.register;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.request.Outcome;
import id.go.bekasikota.ppid.requester.Individual;
import id.go.bekasikota.ppid.requester.RequesterType;

/** Looks for what is odd about an accepted row, in the order of {@link FindingKind}. */
@SuppressWarnings("EnumOrdinal") // places in the arrays of one run, which nobody keeps
final class RowFindings {
    private static final int ALWAYS = Integer.MAX_VALUE;
    private static final BilingualText NOTHING = new BilingualText("", "");

    private final DueDays law;
    private final RowClock clock;
    private final RegisterListener listener;
    private final FindingDetails details = new FindingDetails();
    private final MaskGlance glance = new MaskGlance();
    private final Squeezed squeezed = new Squeezed(64);
    /** The number of the row at hand; empty until something is found in it. */
    private String number = "";

    private boolean isNumberSafe;

    RowFindings(DueDays law, RowClock clock, RegisterListener listener) {
        this.law = law;
        this.clock = clock;
        this.listener = listener;
    }

    void report(RegisterRow row) {
        number = "";
        clock.set(row, ALWAYS);
        int received = row.day(RegisterColumn.TANGGAL_DITERIMA);
        int extension = row.day(RegisterColumn.TANGGAL_PERPANJANGAN);
        int answer = row.day(RegisterColumn.TANGGAL_JAWABAN);
        if (withholds(row) && row.codes().all(RegisterColumn.ALASAN_PENGECUALIAN) == 0) {
            found(row, FindingKind.REFUSAL_WITHOUT_GROUND, details.none());
        }
        if (extension > clock.originalDue()) {
            found(row, FindingKind.LATE_EXTENSION, details.of("detail.noticed", extension, clock.originalDue()));
        }
        if (answer > clock.due()) {
            found(row, FindingKind.LATE_ANSWER, details.of("detail.answered", answer, clock.due()));
        }
        lateObjection(row, answer);
        if (isOddIdentity(row)) {
            found(row, FindingKind.IMPLAUSIBLE_NIK, details.none());
        }
        if (!law.isWorkingDay(received)) {
            found(row, FindingKind.NON_WORKING_RECEIPT, details.of("detail.received", received));
        }
    }

    static boolean withholds(RegisterRow row) {
        int outcome = row.codes().one(RegisterColumn.PUTUSAN);
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
            found(row, FindingKind.LATE_OBJECTION, details.of("detail.filed", objected, last));
        }
    }

    private static boolean isOddIdentity(RegisterRow row) {
        return row.has(RegisterColumn.NOMOR_IDENTITAS)
                && row.codes().one(RegisterColumn.JENIS_PEMOHON) == RequesterType.INDIVIDUAL.ordinal()
                && !Individual.isPlausibleNik(row.view(RegisterColumn.NOMOR_IDENTITAS));
    }

    /** A number that names the requester is not repeated; then the line says which row it is. */
    private void found(RegisterRow row, FindingKind kind, FindingDetails.Detail detail) {
        if (number.isEmpty()) {
            number = row.cell(RegisterColumn.NOMOR_REGISTRASI);
            glance.turn(row);
            squeezed.set(
                    row.text(), row.from(RegisterColumn.NOMOR_REGISTRASI), row.to(RegisterColumn.NOMOR_REGISTRASI));
            isNumberSafe = !glance.mayCover(squeezed);
        }
        boolean isSafe = isNumberSafe && !glance.mayCover(detail.id()) && !glance.mayCover(detail.en());
        listener.found(isSafe ? new Finding(number, kind, detail.text()) : masked(row, kind, detail.text()));
    }

    private Finding masked(RegisterRow row, FindingKind kind, BilingualText detail) {
        RowMask mask = new RowMask(row);
        BilingualText told = mask.covers(detail.id()) || mask.covers(detail.en()) ? NOTHING : detail;
        return mask.covers(number) ? new Finding("", kind, onLine(row.line(), told)) : new Finding(number, kind, told);
    }

    private static BilingualText onLine(long line, BilingualText detail) {
        String place = "line " + line;
        return detail.en().isEmpty()
                ? new BilingualText(place, place)
                : new BilingualText(place + ", " + detail.id(), place + ", " + detail.en());
    }
}
