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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Looks for what keeps a row out of the register, check by check; the order of the checks decides which problem of a
 * column is told.
 */
final class RowCheck {
    private static final RegisterColumn[] COLUMNS = RegisterColumn.values();
    private static final List<RegisterColumn> NEVER_BLANK =
            Arrays.stream(COLUMNS).filter(RegisterColumn::isNeverBlank).toList();
    private static final List<RegisterColumn> DATES =
            Arrays.stream(COLUMNS).filter(RegisterColumn::isDate).toList();

    private final int first;
    private final int last;
    private final Coverage coverage;
    private final TakenNumbers taken;

    RowCheck(Coverage coverage, TakenNumbers taken) {
        this.first = Math.toIntExact(coverage.first().toEpochDay());
        this.last = Math.toIntExact(coverage.last().toEpochDay());
        this.coverage = coverage;
        this.taken = taken;
    }

    void check(RegisterRow row) {
        blanks(row);
        if (row.has(NOMOR_REGISTRASI)
                && taken.contains(row.text(), row.from(NOMOR_REGISTRASI), row.to(NOMOR_REGISTRASI))) {
            row.problem(NOMOR_REGISTRASI, "taken");
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
        for (RegisterColumn column : NEVER_BLANK) {
            if (!row.has(column)) {
                row.problem(column, "blank");
            }
        }
    }

    private static void codes(RegisterRow row) {
        code(row, KANAL, RowWords.CHANNELS);
        code(row, JENIS_PEMOHON, RowWords.REQUESTERS);
        code(row, KATEGORI_INFORMASI, RowWords.CATEGORIES);
        code(row, PUTUSAN, RowWords.OUTCOMES);
        list(row, ALASAN_PENGECUALIAN, "ground");
        list(row, ALASAN_KEBERATAN, "objection-ground");
        code(row, PUTUSAN_KEBERATAN, RowWords.OBJECTION_OUTCOMES);
        code(row, PUTUSAN_SENGKETA, RowWords.DISPUTE_OUTCOMES);
    }

    private static void code(RegisterRow row, RegisterColumn column, Words<?> words) {
        if (row.has(column) && row.codes().one(column) == Words.UNKNOWN) {
            row.problem(column, "code", words.listed());
        }
    }

    private static void list(RegisterRow row, RegisterColumn column, String problem) {
        int odd = row.codes().firstUnknown(column);
        if (odd > 0) {
            row.problem(column, problem, Integer.toString(odd), ExemptionGround.H3.code());
        }
    }

    private static void dates(RegisterRow row) {
        for (RegisterColumn column : DATES) {
            if (row.has(column) && row.day(column) == RegisterRow.NO_DAY) {
                row.problem(column, "date");
            }
        }
    }

    private static void pairs(RegisterRow row) {
        pair(row, TANGGAL_JAWABAN, PUTUSAN);
        pair(row, TANGGAL_KEBERATAN, ALASAN_KEBERATAN);
        pair(row, TANGGAL_TANGGAPAN_KEBERATAN, PUTUSAN_KEBERATAN);
    }

    private static void pair(RegisterRow row, RegisterColumn date, RegisterColumn other) {
        boolean hasOther = row.has(other) && row.items(other).next();
        if (row.has(date) != hasOther) {
            RegisterColumn absent = hasOther ? date : other;
            RegisterColumn present = hasOther ? other : date;
            row.problem(absent, "pair", present.code());
        }
    }

    private static void order(RegisterRow row) {
        notBefore(row, TANGGAL_LENGKAP, TANGGAL_DITERIMA);
        notBefore(row, TANGGAL_PERPANJANGAN, TANGGAL_DITERIMA);
        notBefore(row, TANGGAL_JAWABAN, TANGGAL_DITERIMA);
        notBefore(row, TANGGAL_KEBERATAN, TANGGAL_DITERIMA);
    }

    private static void objection(RegisterRow row) {
        afterObjection(row, TANGGAL_TANGGAPAN_KEBERATAN);
        afterObjection(row, TANGGAL_SENGKETA);
        if (row.has(PUTUSAN_SENGKETA) && !row.has(TANGGAL_SENGKETA)) {
            row.problem(TANGGAL_SENGKETA, "dispute");
        }
    }

    private static void afterObjection(RegisterRow row, RegisterColumn later) {
        if (row.has(later) && !row.has(TANGGAL_KEBERATAN)) {
            row.problem(TANGGAL_KEBERATAN, "objection", later.code());
        }
        notBefore(row, later, TANGGAL_KEBERATAN);
    }

    private static void notBefore(RegisterRow row, RegisterColumn later, RegisterColumn earlier) {
        int day = row.day(later);
        if (day != RegisterRow.NO_DAY && day < row.day(earlier)) {
            row.problem(later, "order", earlier.code());
        }
    }

    private void coverage(RegisterRow row, RegisterColumn column) {
        int day = row.day(column);
        if (day != RegisterRow.NO_DAY && (day < first || day > last)) {
            row.problem(
                    column,
                    "coverage",
                    coverage.first().toString(),
                    coverage.last().toString());
        }
    }

    private static void controls(RegisterRow row) {
        if (firstControl(row.text(), row.begin(), row.end()) < 0) {
            return;
        }
        for (RegisterColumn column : COLUMNS) {
            int at = firstControl(row.text(), row.from(column), row.to(column));
            if (at >= 0) {
                String hex = Integer.toHexString(0x10000 + row.text()[at]).substring(1);
                row.problem(column, "control", "U+" + hex.toUpperCase(Locale.ROOT));
            }
        }
    }

    private static int firstControl(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text[i];
            if ((c < ' ' || c >= '\u007f') && isControl(c)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isControl(char c) {
        boolean control = c < ' ' ? c != '\t' && c != '\r' && c != '\n' : c <= '\u009f';
        return control || c >= '\ufffe';
    }
}
