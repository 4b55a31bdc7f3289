package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.dispute.DisputeRecord;
import id.go.bekasikota.ppid.objection.CountedObjection;
import id.go.bekasikota.ppid.objection.ObjectionRecord;
import id.go.bekasikota.ppid.request.CountedRequest;
import id.go.bekasikota.ppid.request.RequestEnd;
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
            "body_key uuid, origin varchar, case_key bytea",
            "");
    private static final Columns OBJECTION = followUp("objection");
    private static final Columns DISPUTE = followUp("dispute");

    /** What the rows of a register are written to. */
    static final List<Columns> ALL = List.of(REQUEST, OBJECTION, DISPUTE);

    private static final int REMEMBERED_UNITS = 1_000;

    private final Outgoing outgoing;
    private final String keepUnit;
    private final UUID body;
    private final String origin;
    private final Target target;
    private final Map<String, UUID> units = new HashMap<>();

    /** How rows come to their table. */
    interface Target {
        /** Writes rows of different keys. */
        <T> void write(Columns columns, List<Row<T>> rows, Filling<T> filling);

        /** New rows; one that stands already fails as the database says it. */
        static Target adding(Outgoing outgoing) {
            return new Target() {
                @Override
                public <T> void write(Columns columns, List<Row<T>> rows, Filling<T> filling) {
                    if (rows.size() > 1) {
                        outgoing.writeMany(columns, filling.of(rows));
                    } else {
                        outgoing.write(columns.insert(), filling.of(rows));
                    }
                }
            };
        }

        /** Rows that take the place of those of their keys. */
        static Target changing(Outgoing outgoing) {
            return new Target() {
                @Override
                public <T> void write(Columns columns, List<Row<T>> rows, Filling<T> filling) {
                    outgoing.write(columns.update(), filling.of(rows));
                }
            };
        }
    }

    /** Gives the values of a row to a batch, in the order of the columns. */
    interface Filling<T> {
        void fill(Batch batch, Row<T> row) throws SQLException;

        default Batch.Filler of(List<Row<T>> rows) {
            return batch -> {
                for (Row<T> row : rows) {
                    fill(batch, row);
                    batch.add();
                }
            };
        }
    }

    FactWriter(Outgoing outgoing, Dialect dialect, UUID body, String origin, Target target) {
        this.target = target;
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

    private static Columns followUp(String kind) {
        return Columns.of(
                "ppid_follow_up",
                "received date, received_time time, entered date, ended date, outcome varchar, grounds varchar",
                "body_key uuid, origin varchar, case_key bytea, kind varchar",
                kind);
    }

    void requests(List<Row<CountedRequest>> rows) {
        keepUnits(unknownUnits(rows));
        target.write(REQUEST, rows, (batch, row) -> keyed(facts(batch, row.facts()), row));
    }

    void objections(List<Row<CountedObjection>> rows) {
        target.write(OBJECTION, rows, (batch, row) -> {
            CountedObjection facts = row.facts();
            Optional<ObjectionRecord.End> end = facts.recorded().end();
            batch.date(facts.recorded().received())
                    .time(facts.time())
                    .date(facts.entered())
                    .date(end.map(ObjectionRecord.End::date))
                    .code(end.map(ObjectionRecord.End::how))
                    .text(Grounds.text(facts.recorded().grounds()));
            keyed(batch, row).text(OBJECTION.kind());
        });
    }

    void disputes(List<Row<DisputeRecord>> rows) {
        target.write(DISPUTE, rows, (batch, row) -> {
            batch.date(row.facts().filed())
                    .time(Optional.empty())
                    .date(Optional.empty())
                    .date(Optional.empty())
                    .code(row.facts().outcome())
                    .text(Grounds.text(Set.of()));
            keyed(batch, row).text(DISPUTE.kind());
        });
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
                .date(request.end().map(RequestEnd::date))
                .date(facts.arrived())
                .code(request.end().map(RequestEnd::outcome))
                .flag(facts.voided())
                .text(Grounds.text(request.end().map(RequestEnd::grounds).orElse(Set.of())));
    }
}
