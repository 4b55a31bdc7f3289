package id.go.bekasikota.ppid.register;

import id.go.bekasikota.ppid.dispute.DisputeRecord;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.objection.ObjectionEnd;
import id.go.bekasikota.ppid.objection.ObjectionRecord;
import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.request.Intake;
import id.go.bekasikota.ppid.request.RegisterCode;
import id.go.bekasikota.ppid.request.RequestEnd;
import id.go.bekasikota.ppid.request.RequestRecord;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Makes the case of a row without problems; what identifies the requester stays behind. */
final class RowCase {
    private RowCase() {}

    static CaseRecord of(RegisterRow row) {
        RequestRecord request = new RequestRecord(
                new RegisterCode(row.cell(RegisterColumn.NOMOR_REGISTRASI)),
                new RegisterCode(row.cell(RegisterColumn.OPD)),
                intake(row),
                row.date(RegisterColumn.TANGGAL_PERPANJANGAN),
                end(row));
        return new CaseRecord(request, objection(row), dispute(row));
    }

    private static Intake intake(RegisterRow row) {
        return new Intake(
                row.date(RegisterColumn.TANGGAL_DITERIMA).orElseThrow(),
                row.date(RegisterColumn.TANGGAL_LENGKAP),
                code(row, RegisterColumn.KANAL, RowWords.CHANNELS).orElseThrow(),
                code(row, RegisterColumn.JENIS_PEMOHON, RowWords.REQUESTERS).orElseThrow(),
                code(row, RegisterColumn.KATEGORI_INFORMASI, RowWords.CATEGORIES));
    }

    private static Optional<RequestEnd> end(RegisterRow row) {
        return row.date(RegisterColumn.TANGGAL_JAWABAN)
                .map(date -> new RequestEnd(
                        date,
                        code(row, RegisterColumn.PUTUSAN, RowWords.OUTCOMES).orElseThrow(),
                        list(row, RegisterColumn.ALASAN_PENGECUALIAN, RowWords.GROUNDS)));
    }

    private static Optional<ObjectionRecord> objection(RegisterRow row) {
        return row.date(RegisterColumn.TANGGAL_KEBERATAN)
                .map(received -> new ObjectionRecord(
                        received,
                        list(row, RegisterColumn.ALASAN_KEBERATAN, RowWords.OBJECTION_GROUNDS),
                        row.date(RegisterColumn.TANGGAL_TANGGAPAN_KEBERATAN)
                                .map(date -> new ObjectionRecord.End(
                                        date,
                                        code(row, RegisterColumn.PUTUSAN_KEBERATAN, RowWords.OBJECTION_OUTCOMES)
                                                .map(ObjectionEnd::by)
                                                .orElseThrow()))));
    }

    private static Optional<DisputeRecord> dispute(RegisterRow row) {
        return row.date(RegisterColumn.TANGGAL_SENGKETA)
                .map(filed -> new DisputeRecord(
                        filed, code(row, RegisterColumn.PUTUSAN_SENGKETA, RowWords.DISPUTE_OUTCOMES)));
    }

    private static <E extends Enum<E> & Coded> Optional<E> code(
            RegisterRow row, RegisterColumn column, Words<E> words) {
        int code = row.codes().one(column);
        return code == Words.UNKNOWN ? Optional.empty() : Optional.of(words.code(code));
    }

    private static <E extends Enum<E> & Coded> Set<E> list(RegisterRow row, RegisterColumn column, Words<E> words) {
        Set<E> items = new LinkedHashSet<>();
        long codes = row.codes().all(column);
        for (int i = 0; (codes >>> i) != 0; i++) {
            if (((codes >>> i) & 1) == 1) {
                items.add(words.code(i));
            }
        }
        return items;
    }
}
