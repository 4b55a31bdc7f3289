package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.dispute.DisputeRecord;
import id.go.bekasikota.ppid.objection.CountedObjection;
import id.go.bekasikota.ppid.objection.ObjectionRecord;
import id.go.bekasikota.ppid.request.Answer;
import id.go.bekasikota.ppid.request.CountedRequest;
import id.go.bekasikota.ppid.request.RequestRecord;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Writes what is counted of the cases of one body and origin, in batches, each with its unit and its grounds. */
final class FactWriter {
    private static final Columns REQUEST = Columns.of(
            "ppid_request",
            "case_number text, unit_key uuid, received date, received_time time, completed date, unchecked bool,"
                    + " repair_from date, channel varchar, requester_type varchar, category varchar,"
                    + " extension_noticed date, answered date, arrived date, outcome varchar, voided bool, grounds varchar",
            "body_key uuid, origin varchar, case_key bytea");
    private static final Columns FOLLOW_UP = Columns.of(
            "ppid_follow_up",
            "received date, received_time time, entered date, ended date, outcome varchar, grounds varchar",
            "body_key uuid, origin varchar, case_key bytea, kind varchar");
    private static final int REMEMBERED_UNITS = 1_000;

    private final Outgoing outgoing;
    private final String keepUnit;
    private final UUID body;
    private final String origin;
    private final How how;
    private final Map<String, UUID> units = new HashMap<>();

    /** Whether rows are new, or take the place of what stands. */
    enum How {
        ADD,
        CHANGE
    }

    FactWriter(Outgoing outgoing, Dialect dialect, UUID body, String origin, How how) {
        this.how = how;
        this.outgoing = outgoing;
        this.keepUnit = dialect.keepUnit();
        this.body = body;
        this.origin = origin;
    }

    /** What is counted of one case, and the id or the number behind its key; texts were checked. */
    record Row<T>(String id, T facts) {}

    /** Says that the row of a unit stands, so that it is not written. */
    void know(String unit) {
        units.put(unit, Texts.key(unit));
    }

    /** Writes requests; one that stands already fails as the database says it. */
    void requests(List<Row<CountedRequest>> rows) {
        keepUnits(unknownUnits(rows));
        run(REQUEST, rows, batch -> {
            for (Row<CountedRequest> row : rows) {
                keyed(facts(batch, row.facts()), row).add();
            }
        });
    }

    void objections(List<Row<CountedObjection>> rows) {
        followUps("objection", rows, (batch, facts) -> {
            Optional<ObjectionRecord.End> end = facts.recorded().end();
            batch.date(facts.recorded().received())
                    .time(facts.time())
                    .date(facts.entered())
                    .date(end.map(ObjectionRecord.End::date))
                    .code(end.map(ObjectionRecord.End::how))
                    .text(Grounds.text(facts.recorded().grounds()));
        });
    }

    void disputes(List<Row<DisputeRecord>> rows) {
        followUps(
                "dispute",
                rows,
                (batch, facts) -> batch.date(facts.filed())
                        .time(Optional.empty())
                        .date(Optional.empty())
                        .date(Optional.empty())
                        .code(facts.outcome())
                        .text(Grounds.text(Set.of())));
    }

    private interface Facts<T> {
        void add(Batch batch, T facts) throws SQLException;
    }

    private <T> void followUps(String kind, List<Row<T>> rows, Facts<T> each) {
        run(FOLLOW_UP, rows, batch -> {
            for (Row<T> row : rows) {
                each.add(batch, row.facts());
                keyed(batch, row).text(kind).add();
            }
        });
    }

    private void run(Columns columns, List<? extends Row<?>> rows, Batch.Filler filler) {
        if (how == How.ADD && rows.size() > 1) {
            outgoing.writeMany(columns, filler);
        } else {
            outgoing.write(how == How.ADD ? columns.insert() : columns.update(), filler);
        }
    }

    private Batch keyed(Batch batch, Row<?> row) throws SQLException {
        return batch.key(body).text(origin).key(Texts.numberKey(row.id()));
    }

    private void keepUnits(List<String> unknown) {
        if (!unknown.isEmpty()) {
            outgoing.keep(keepUnit, batch -> {
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

    private Batch facts(Batch batch, CountedRequest facts) throws SQLException {
        RequestRecord request = facts.recorded();
        return batch.text(request.number().text())
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
                .text(Grounds.text(request.answer().map(Answer::grounds).orElse(Set.of())));
    }
}
