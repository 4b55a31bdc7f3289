package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.objection.DisputeRecord;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionRecord;
import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.request.Answer;
import id.go.bekasikota.ppid.request.RequestRecord;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Writes cases of one body in batches, each with its unit and its grounds. */
final class CaseWriter {
    private static final String CASE = """
            INSERT INTO ppid_request (body_key, case_key, unit_key, case_number, origin, received, completed, channel,
                requester_type, category, extension_noticed, answered, outcome, exemption_grounds, objected,
                objection_answered, objection_outcome, disputed, dispute_outcome)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String EXEMPTION_GROUND =
            "INSERT INTO ppid_exemption_ground (body_key, case_key, ground, counts_letter) VALUES (?, ?, ?, ?)";
    private static final String OBJECTION_GROUND =
            "INSERT INTO ppid_objection_ground (body_key, case_key, ground) VALUES (?, ?, ?)";
    private static final int REMEMBERED_UNITS = 1_000;

    private final Handle handle;
    private final Dialect dialect;
    private final UUID body;
    private final String origin;
    private final Map<String, UUID> units = new HashMap<>();

    CaseWriter(Handle handle, Dialect dialect, UUID body, String origin) {
        this.handle = handle;
        this.dialect = dialect;
        this.body = body;
        this.origin = origin;
    }

    /** Writes cases whose texts were checked; a number that stands already fails as the database says it. */
    void write(List<CaseRecord> records) {
        keepUnits(unknownUnits(records));
        List<byte[]> keys = records.stream()
                .map(record -> Texts.numberKey(record.request().number().text()))
                .toList();
        Batch.run(handle, CASE, batch -> {
            for (int i = 0; i < keys.size(); i++) {
                addRequest(batch.key(body).key(keys.get(i)), records.get(i).request());
                addWhatFollowed(batch, records.get(i));
            }
        });
        Batch.run(handle, EXEMPTION_GROUND, batch -> {
            for (int i = 0; i < keys.size(); i++) {
                addExemptionGrounds(batch, keys.get(i), records.get(i));
            }
        });
        Batch.run(handle, OBJECTION_GROUND, batch -> {
            for (int i = 0; i < keys.size(); i++) {
                addObjectionGrounds(batch, keys.get(i), records.get(i));
            }
        });
    }

    private void keepUnits(List<String> unknown) {
        if (!unknown.isEmpty()) {
            Batch.keep(handle, dialect.keepUnit(), batch -> {
                for (String unit : unknown) {
                    batch.key(body).key(Texts.key(unit)).text(unit).add();
                }
            });
        }
    }

    /** The units that this writer has not kept yet, in one order for all, so that two writers cannot block each other. */
    private List<String> unknownUnits(List<CaseRecord> records) {
        if (units.size() > REMEMBERED_UNITS) {
            units.clear();
        }
        List<String> unknown = records.stream()
                .map(record -> record.request().unit().text())
                .filter(unit -> !units.containsKey(unit))
                .distinct()
                .sorted()
                .toList();
        unknown.forEach(unit -> units.put(unit, Texts.key(unit)));
        return unknown;
    }

    private void addRequest(Batch batch, RequestRecord request) throws SQLException {
        batch.key(units.computeIfAbsent(request.unit().text(), Texts::key))
                .text(request.number().text())
                .text(origin)
                .date(request.intake().received())
                .date(request.intake().complete())
                .code(request.intake().channel())
                .code(request.intake().requesterType())
                .code(request.intake().category())
                .date(request.extensionNoticed())
                .date(request.answer().map(Answer::date))
                .code(request.answer().map(Answer::outcome))
                .number(exemptions(request).size());
    }

    private static void addWhatFollowed(Batch batch, CaseRecord record) throws SQLException {
        Optional<ObjectionRecord.End> end = record.objection().flatMap(ObjectionRecord::end);
        batch.date(record.objection().map(ObjectionRecord::received))
                .date(end.map(ObjectionRecord.End::date))
                .code(end.map(ObjectionRecord.End::how))
                .date(record.dispute().map(DisputeRecord::filed))
                .code(record.dispute().flatMap(DisputeRecord::outcome))
                .add();
    }

    private void addExemptionGrounds(Batch batch, byte[] key, CaseRecord record) throws SQLException {
        Set<String> letters = new HashSet<>();
        for (ExemptionGround ground : exemptions(record.request())) {
            batch.key(body)
                    .key(key)
                    .code(ground)
                    .flag(letters.add(ground.letter()))
                    .add();
        }
    }

    private void addObjectionGrounds(Batch batch, byte[] key, CaseRecord record) throws SQLException {
        for (ObjectionGround ground :
                record.objection().map(ObjectionRecord::grounds).orElse(Set.of())) {
            batch.key(body).key(key).code(ground).add();
        }
    }

    private static Set<ExemptionGround> exemptions(RequestRecord request) {
        return request.answer().map(Answer::grounds).orElse(Set.of());
    }
}
