package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.objection.CountedObjection;
import id.go.bekasikota.ppid.objection.DisputeRecord;
import id.go.bekasikota.ppid.objection.ObjectionRecord;
import id.go.bekasikota.ppid.request.Answer;
import id.go.bekasikota.ppid.request.CountedRequest;
import id.go.bekasikota.ppid.request.RequestRecord;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Writes what is counted of the cases of one body and origin, in batches, each with its unit and its grounds. */
final class FactWriter {
    private static final String REQUEST = """
            INSERT INTO ppid_request (body_key, origin, case_key, case_number, unit_key, received, received_time,
                completed, unchecked, repair_from, channel, requester_type, category, extension_noticed, answered,
                arrived, outcome, voided, exemption_grounds)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String FOLLOW_UP = """
            INSERT INTO ppid_follow_up (body_key, origin, kind, case_key, received, received_time, entered, ended, outcome)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String GROUND =
            "INSERT INTO ppid_ground (body_key, origin, kind, case_key, ground, counts_letter) VALUES (?, ?, ?, ?, ?, ?)";
    private static final int REMEMBERED_UNITS = 1_000;

    private final Handle handle;
    private final Dialect dialect;
    private final UUID body;
    private final String origin;
    private final Map<String, UUID> units = new HashMap<>();

    FactWriter(Handle handle, Dialect dialect, UUID body, String origin) {
        this.handle = handle;
        this.dialect = dialect;
        this.body = body;
        this.origin = origin;
    }

    /** What is counted of one case, and the id or the number behind its key; texts were checked. */
    record Row<T>(String id, T facts) {}

    /** Writes requests; one that stands already fails as the database says it. */
    void requests(List<Row<CountedRequest>> rows) {
        keepUnits(unknownUnits(rows));
        Batch.run(handle, REQUEST, batch -> {
            for (Row<CountedRequest> row : rows) {
                addRequest(batch.key(body).text(origin).key(Texts.numberKey(row.id())), row.facts());
            }
        });
        Batch.run(handle, GROUND, batch -> {
            for (Row<CountedRequest> row : rows) {
                addGrounds(batch, "request", row.id(), grounds(row.facts().recorded()));
            }
        });
    }

    void objections(List<Row<CountedObjection>> rows) {
        Batch.run(handle, FOLLOW_UP, batch -> {
            for (Row<CountedObjection> row : rows) {
                ObjectionRecord recorded = row.facts().recorded();
                followUp(batch, "objection", row.id())
                        .date(recorded.received())
                        .time(row.facts().time())
                        .date(row.facts().entered())
                        .date(recorded.end().map(ObjectionRecord.End::date))
                        .code(recorded.end().map(ObjectionRecord.End::how))
                        .add();
            }
        });
        Batch.run(handle, GROUND, batch -> {
            for (Row<CountedObjection> row : rows) {
                addGrounds(batch, "objection", row.id(), row.facts().recorded().grounds());
            }
        });
    }

    void disputes(List<Row<DisputeRecord>> rows) {
        Batch.run(handle, FOLLOW_UP, batch -> {
            for (Row<DisputeRecord> row : rows) {
                followUp(batch, "dispute", row.id())
                        .date(row.facts().filed())
                        .time(Optional.empty())
                        .date(Optional.empty())
                        .date(Optional.empty())
                        .code(row.facts().outcome())
                        .add();
            }
        });
    }

    private Batch followUp(Batch batch, String kind, String id) throws SQLException {
        return batch.key(body).text(origin).text(kind).key(Texts.numberKey(id));
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
    private List<String> unknownUnits(List<Row<CountedRequest>> rows) {
        if (units.size() > REMEMBERED_UNITS) {
            units.clear();
        }
        List<String> unknown = rows.stream()
                .map(row -> row.facts().recorded().unit().text())
                .filter(unit -> !units.containsKey(unit))
                .distinct()
                .sorted()
                .toList();
        unknown.forEach(unit -> units.put(unit, Texts.key(unit)));
        return unknown;
    }

    private void addRequest(Batch batch, CountedRequest facts) throws SQLException {
        RequestRecord request = facts.recorded();
        batch.text(request.number().text())
                .key(units.computeIfAbsent(request.unit().text(), Texts::key))
                .date(request.intake().received())
                .time(facts.time())
                .date(request.intake().complete())
                .flag(facts.unchecked())
                .date(facts.repairFrom())
                .code(request.intake().channel())
                .code(request.intake().requesterType())
                .code(request.intake().category())
                .date(request.extensionNoticed())
                .date(request.answer().map(Answer::date))
                .date(facts.arrived())
                .code(request.answer().map(Answer::outcome))
                .flag(facts.voided())
                .number(grounds(request).size())
                .add();
    }

    private void addGrounds(Batch batch, String kind, String id, Collection<? extends Coded> grounds)
            throws SQLException {
        Set<String> letters = new HashSet<>();
        for (Coded ground : grounds) {
            boolean counts = ground instanceof ExemptionGround exemption && letters.add(exemption.letter());
            batch.key(body)
                    .text(origin)
                    .text(kind)
                    .key(Texts.numberKey(id))
                    .code(ground)
                    .flag(counts)
                    .add();
        }
    }

    private static Set<ExemptionGround> grounds(RequestRecord request) {
        return request.answer().map(Answer::grounds).orElse(Set.of());
    }
}
