package id.go.bekasikota.ppid.register;

import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.DisclosureClass;
import id.go.bekasikota.ppid.objection.DisputeOutcome;
import id.go.bekasikota.ppid.objection.DisputeRecord;
import id.go.bekasikota.ppid.objection.ObjectionEnd;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.objection.ObjectionRecord;
import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.report.RegisterWords;
import id.go.bekasikota.ppid.request.Answer;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.request.Intake;
import id.go.bekasikota.ppid.request.Outcome;
import id.go.bekasikota.ppid.request.RegisterCode;
import id.go.bekasikota.ppid.request.RequestRecord;
import id.go.bekasikota.ppid.request.RequesterType;
import java.util.EnumSet;
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
                answer(row));
        return new CaseRecord(request, objection(row), dispute(row));
    }

    private static Intake intake(RegisterRow row) {
        return new Intake(
                row.date(RegisterColumn.TANGGAL_DITERIMA).orElseThrow(),
                row.date(RegisterColumn.TANGGAL_LENGKAP),
                row.code(RegisterColumn.KANAL, Channel.class).orElseThrow(),
                row.code(RegisterColumn.JENIS_PEMOHON, RequesterType.class).orElseThrow(),
                row.code(RegisterColumn.KATEGORI_INFORMASI, DisclosureClass.class));
    }

    private static Optional<Answer> answer(RegisterRow row) {
        return row.date(RegisterColumn.TANGGAL_JAWABAN)
                .map(date -> new Answer(
                        date,
                        row.code(RegisterColumn.PUTUSAN, Outcome.class).orElseThrow(),
                        list(row, RegisterColumn.ALASAN_PENGECUALIAN, ExemptionGround.class)));
    }

    private static Optional<ObjectionRecord> objection(RegisterRow row) {
        return row.date(RegisterColumn.TANGGAL_KEBERATAN)
                .map(received -> new ObjectionRecord(
                        received,
                        list(row, RegisterColumn.ALASAN_KEBERATAN, ObjectionGround.class),
                        row.date(RegisterColumn.TANGGAL_TANGGAPAN_KEBERATAN)
                                .map(date -> new ObjectionRecord.End(
                                        date,
                                        row.code(RegisterColumn.PUTUSAN_KEBERATAN, ObjectionOutcome.class)
                                                .map(ObjectionEnd::by)
                                                .orElseThrow()))));
    }

    private static Optional<DisputeRecord> dispute(RegisterRow row) {
        return row.date(RegisterColumn.TANGGAL_SENGKETA)
                .map(filed ->
                        new DisputeRecord(filed, row.code(RegisterColumn.PUTUSAN_SENGKETA, DisputeOutcome.class)));
    }

    private static <E extends Enum<E> & Coded> Set<E> list(RegisterRow row, RegisterColumn column, Class<E> type) {
        Set<E> items = EnumSet.noneOf(type);
        row.items(column)
                .forEach(item -> items.add(RegisterWords.find(type, item).orElseThrow()));
        return items;
    }
}
