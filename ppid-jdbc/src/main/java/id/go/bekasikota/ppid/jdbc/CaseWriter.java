package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.objection.DisputeRecord;
import id.go.bekasikota.ppid.objection.ObjectionRecord;
import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.request.Answer;
import id.go.bekasikota.ppid.request.RequestRecord;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes cases of one body in batches, each with its unit and its grounds. */
final class CaseWriter {
    private static final String CASE = """
            INSERT INTO ppid_case (body_key, case_key, case_number, unit_key, origin, received, completed, channel,
                requester_type, category, extension_noticed, answered, outcome, objected, objection_answered,
                objection_outcome, disputed, dispute_outcome)
            VALUES (:bodyKey, :caseKey, :number, :unitKey, :origin, :received, :completed, :channel,
                :requesterType, :category, :extensionNoticed, :answered, :outcome, :objected, :objectionAnswered,
                :objectionOutcome, :disputed, :disputeOutcome)""";
    private static final String EXEMPTION_GROUND = "INSERT INTO ppid_exemption_ground (body_key, case_key, ground,"
            + " counts_letter) VALUES (:bodyKey, :caseKey, :ground, :countsLetter)";
    private static final String OBJECTION_GROUND =
            "INSERT INTO ppid_objection_ground (body_key, case_key, ground) VALUES (:bodyKey, :caseKey, :ground)";
    private static final int REMEMBERED_UNITS = 10_000;

    private final Handle handle;
    private final Dialect dialect;
    private final Argument body;
    private final String origin;
    private final Set<UUID> units = new HashSet<>();

    CaseWriter(Handle handle, Dialect dialect, UUID body, String origin) {
        this.handle = handle;
        this.dialect = dialect;
        this.body = Bound.key(body);
        this.origin = origin;
    }

    /** Writes cases whose texts were checked; a number that stands already fails as the database says it. */
    void write(List<CaseRecord> records) {
        writeUnits(records);
        write(CASE, records, (batch, record) -> bind(batch, record).add());
        write(EXEMPTION_GROUND, records, this::addExemptionGrounds);
        write(OBJECTION_GROUND, records, this::addObjectionGrounds);
    }

    private interface Binder {
        void bind(PreparedBatch batch, CaseRecord record);
    }

    private void write(String sql, Collection<CaseRecord> records, Binder binder) {
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            records.forEach(record -> binder.bind(batch, record));
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    private void writeUnits(List<CaseRecord> records) {
        if (units.size() > REMEMBERED_UNITS) {
            units.clear();
        }
        write(dialect.keepUnit(), records, (batch, record) -> {
            String unit = record.request().unit();
            UUID key = Texts.key(unit);
            if (units.add(key)) {
                batch.bind("bodyKey", body)
                        .bind("unitKey", Bound.key(key))
                        .bind("unit", Texts.bound(unit))
                        .add();
            }
        });
    }

    private PreparedBatch bind(PreparedBatch batch, CaseRecord record) {
        RequestRecord request = record.request();
        batch.bind("bodyKey", body)
                .bind("caseKey", key(record))
                .bind("number", Texts.bound(request.number().text()))
                .bind("unitKey", Bound.key(Texts.key(request.unit())))
                .bind("origin", origin)
                .bind("received", Bound.date(request.intake().received()))
                .bind("completed", Bound.date(request.intake().complete()))
                .bind("channel", request.intake().channel().code())
                .bind("requesterType", request.intake().requesterType().code())
                .bind("category", Bound.code(request.intake().category()))
                .bind("extensionNoticed", Bound.date(request.extensionNoticed()))
                .bind("answered", Bound.date(request.answer().map(Answer::date)))
                .bind("outcome", code(request.answer(), Answer::outcome));
        Optional<ObjectionRecord.Reply> reply = record.objection().flatMap(ObjectionRecord::reply);
        return batch.bind("objected", Bound.date(record.objection().map(ObjectionRecord::received)))
                .bind("objectionAnswered", Bound.date(reply.map(ObjectionRecord.Reply::date)))
                .bind("objectionOutcome", code(reply, ObjectionRecord.Reply::outcome))
                .bind("disputed", Bound.date(record.dispute().map(DisputeRecord::filed)))
                .bind("disputeOutcome", Bound.code(record.dispute().flatMap(DisputeRecord::outcome)));
    }

    private void addExemptionGrounds(PreparedBatch batch, CaseRecord record) {
        Set<String> letters = new HashSet<>();
        for (ExemptionGround ground :
                record.request().answer().map(Answer::grounds).orElse(Set.of())) {
            batch.bind("bodyKey", body)
                    .bind("caseKey", key(record))
                    .bind("ground", ground.code())
                    .bind("countsLetter", letters.add(ground.letter()))
                    .add();
        }
    }

    private void addObjectionGrounds(PreparedBatch batch, CaseRecord record) {
        record.objection()
                .map(ObjectionRecord::grounds)
                .orElse(Set.of())
                .forEach(ground -> batch.bind("bodyKey", body)
                        .bind("caseKey", key(record))
                        .bind("ground", ground.code())
                        .add());
    }

    private static Argument key(CaseRecord record) {
        return Bound.key(Texts.key(record.request().number().text()));
    }

    private static <T> Argument code(Optional<T> of, Function<T, Coded> part) {
        return Bound.code(of.map(part));
    }
}
