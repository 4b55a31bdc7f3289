package id.go.bekasikota.ppid.register;

import static id.go.bekasikota.ppid.register.RegisterColumn.ALASAN_KEBERATAN;
import static id.go.bekasikota.ppid.register.RegisterColumn.ALASAN_PENGECUALIAN;
import static id.go.bekasikota.ppid.register.RegisterColumn.JENIS_PEMOHON;
import static id.go.bekasikota.ppid.register.RegisterColumn.KANAL;
import static id.go.bekasikota.ppid.register.RegisterColumn.KATEGORI_INFORMASI;
import static id.go.bekasikota.ppid.register.RegisterColumn.NOMOR_REGISTRASI;
import static id.go.bekasikota.ppid.register.RegisterColumn.PUTUSAN;
import static id.go.bekasikota.ppid.register.RegisterColumn.PUTUSAN_KEBERATAN;
import static id.go.bekasikota.ppid.register.RegisterColumn.PUTUSAN_SENGKETA;
import static id.go.bekasikota.ppid.register.RegisterColumn.TANGGAL_DITERIMA;
import static id.go.bekasikota.ppid.register.RegisterColumn.TANGGAL_JAWABAN;
import static id.go.bekasikota.ppid.register.RegisterColumn.TANGGAL_KEBERATAN;
import static id.go.bekasikota.ppid.register.RegisterColumn.TANGGAL_LENGKAP;
import static id.go.bekasikota.ppid.register.RegisterColumn.TANGGAL_PERPANJANGAN;
import static id.go.bekasikota.ppid.register.RegisterColumn.TANGGAL_SENGKETA;
import static id.go.bekasikota.ppid.register.RegisterColumn.TANGGAL_TANGGAPAN_KEBERATAN;

import id.go.bekasikota.ppid.calendar.Coverage;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.DisclosureClass;
import id.go.bekasikota.ppid.objection.DisputeOutcome;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.report.RegisterWords;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.request.Outcome;
import id.go.bekasikota.ppid.request.RequesterType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Looks for what keeps a row out of the register, check by check; the order of the checks decides which problem of a
 * column is told.
 */
final class RowCheck {
    private static final RegisterColumn[] COLUMNS = RegisterColumn.values();

    private final Coverage coverage;
    private final Predicate<String> isTaken;

    RowCheck(Coverage coverage, Predicate<String> isTaken) {
        this.coverage = coverage;
        this.isTaken = isTaken;
    }

    void check(RegisterRow row) {
        blanks(row);
        if (isTaken.test(row.cell(NOMOR_REGISTRASI))) {
            row.problem(NOMOR_REGISTRASI, "the number was already seen in an accepted row (expected a new number)");
        }
        codes(row);
        dates(row);
        pairs(row);
        order(row);
        objection(row);
        coverage(row, TANGGAL_DITERIMA);
        coverage(row, TANGGAL_KEBERATAN);
        controls(row);
    }

    private static void blanks(RegisterRow row) {
        for (RegisterColumn column : COLUMNS) {
            if (column.isNeverBlank() && !row.has(column)) {
                row.problem(column, "is blank (expected a value)");
            }
        }
    }

    private static void codes(RegisterRow row) {
        code(row, KANAL, Channel.class);
        code(row, JENIS_PEMOHON, RequesterType.class);
        code(row, KATEGORI_INFORMASI, DisclosureClass.class);
        code(row, PUTUSAN, Outcome.class);
        list(row, ALASAN_PENGECUALIAN, ExemptionGround.class, "a ground of UU 14/2008 Pasal 17, such as 17.h.3");
        list(row, ALASAN_KEBERATAN, ObjectionGround.class, "a to g, UU 14/2008 Pasal 35 ayat (1)");
        code(row, PUTUSAN_KEBERATAN, ObjectionOutcome.class);
        code(row, PUTUSAN_SENGKETA, DisputeOutcome.class);
    }

    private static <E extends Enum<E> & Coded> void code(RegisterRow row, RegisterColumn column, Class<E> type) {
        if (row.has(column) && row.code(column, type).isEmpty()) {
            row.problem(
                    column,
                    "unknown code (expected "
                            + Arrays.stream(type.getEnumConstants())
                                    .map(RegisterWords::word)
                                    .collect(Collectors.joining(", "))
                            + ")");
        }
    }

    private static <E extends Enum<E> & Coded> void list(
            RegisterRow row, RegisterColumn column, Class<E> type, String expected) {
        List<String> items = row.items(column);
        for (int i = 0; i < items.size(); i++) {
            if (RegisterWords.find(type, items.get(i)).isEmpty()) {
                row.problem(column, "unknown ground at position " + (i + 1) + " (expected " + expected + ")");
            }
        }
    }

    private static void dates(RegisterRow row) {
        for (RegisterColumn column : COLUMNS) {
            if (column.isDate() && row.has(column) && row.date(column).isEmpty()) {
                row.problem(column, "is no date that exists (expected yyyy-MM-dd or dd/MM/yyyy)");
            }
        }
    }

    private static void pairs(RegisterRow row) {
        pair(row, TANGGAL_JAWABAN, PUTUSAN);
        pair(row, TANGGAL_KEBERATAN, ALASAN_KEBERATAN);
        pair(row, TANGGAL_TANGGAPAN_KEBERATAN, PUTUSAN_KEBERATAN);
    }

    private static void pair(RegisterRow row, RegisterColumn date, RegisterColumn other) {
        boolean hasOther = !row.items(other).isEmpty();
        if (row.has(date) != hasOther) {
            RegisterColumn absent = hasOther ? date : other;
            RegisterColumn present = hasOther ? other : date;
            row.problem(absent, "is absent although " + present.code() + " is present (expected both or neither)");
        }
    }

    private static void order(RegisterRow row) {
        for (RegisterColumn later :
                List.of(TANGGAL_LENGKAP, TANGGAL_PERPANJANGAN, TANGGAL_JAWABAN, TANGGAL_KEBERATAN)) {
            notBefore(row, later, TANGGAL_DITERIMA);
        }
    }

    private static void objection(RegisterRow row) {
        for (RegisterColumn later : List.of(TANGGAL_TANGGAPAN_KEBERATAN, TANGGAL_SENGKETA)) {
            if (row.has(later) && !row.has(TANGGAL_KEBERATAN)) {
                row.problem(
                        TANGGAL_KEBERATAN,
                        "is absent although " + later.code() + " is present (expected an objection first)");
            }
            notBefore(row, later, TANGGAL_KEBERATAN);
        }
        if (row.has(PUTUSAN_SENGKETA) && !row.has(TANGGAL_SENGKETA)) {
            row.problem(
                    TANGGAL_SENGKETA, "is absent although putusan_sengketa is present (expected the day of filing)");
        }
    }

    private static void notBefore(RegisterRow row, RegisterColumn later, RegisterColumn earlier) {
        row.date(later)
                .flatMap(date -> row.date(earlier).filter(date::isBefore))
                .ifPresent(date ->
                        row.problem(later, "lies before " + earlier.code() + " (expected the same day or later)"));
    }

    private void coverage(RegisterRow row, RegisterColumn column) {
        row.date(column)
                .filter(date -> !coverage.contains(date))
                .ifPresent(date -> row.problem(column, "lies outside the " + coverage));
    }

    private static void controls(RegisterRow row) {
        for (RegisterColumn column : COLUMNS) {
            int at = firstControl(row.cell(column));
            if (at >= 0) {
                String hex = Integer.toHexString(0x10000 + row.cell(column).charAt(at))
                        .substring(1);
                row.problem(
                        column, "holds the control character U+" + hex.toUpperCase(Locale.ROOT) + " (expected text)");
            }
        }
    }

    private static int firstControl(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean control = c < ' ' ? c != '\t' && c != '\r' && c != '\n' : c >= '\u007f' && c <= '\u009f';
            if (control || c >= '\ufffe') {
                return i;
            }
        }
        return -1;
    }
}
