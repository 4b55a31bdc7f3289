package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.law.DisclosureClass;
import id.go.bekasikota.ppid.objection.DisputeOutcome;
import id.go.bekasikota.ppid.objection.DisputeRecord;
import id.go.bekasikota.ppid.objection.ObjectionEnd;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionRecord;
import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.request.Answer;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.request.Intake;
import id.go.bekasikota.ppid.request.Outcome;
import id.go.bekasikota.ppid.request.RegisterCode;
import id.go.bekasikota.ppid.request.RequestRecord;
import id.go.bekasikota.ppid.request.RequesterType;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A case as the row of {@code ppid_request} has it, before its grounds are added from their own tables. */
record CaseRows(ByteBuffer key, CaseRecord record) {
    static final String COLUMNS = "c.case_key, c.case_number, u.unit, c.received, c.completed, c.channel,"
            + " c.requester_type, c.category, c.extension_noticed, c.answered, c.outcome,"
            + " o.received AS objected, o.ended AS objection_answered, o.outcome AS objection_outcome,"
            + " d.received AS disputed, d.outcome AS dispute_outcome";
    static final String TABLES =
            "ppid_request c JOIN ppid_unit u ON u.body_key = c.body_key AND u.unit_key = c.unit_key"
                    + followUp("o", "objection") + followUp("d", "dispute");

    private static String followUp(String alias, String kind) {
        return " LEFT JOIN ppid_follow_up " + alias + " ON " + alias + ".body_key = c.body_key AND " + alias
                + ".origin = c.origin AND " + alias + ".kind = '" + kind + "' AND " + alias
                + ".case_key = c.case_key";
    }

    static CaseRows of(ResultSet row) throws SQLException {
        Intake intake = new Intake(
                row.getObject("received", LocalDate.class),
                date(row, "completed"),
                Channel.of(row.getString("channel")),
                RequesterType.of(row.getString("requester_type")),
                code(row, "category", DisclosureClass::of));
        RequestRecord request = new RequestRecord(
                new RegisterCode(Texts.read(row, "case_number")),
                new RegisterCode(Texts.read(row, "unit")),
                intake,
                date(row, "extension_noticed"),
                answer(row));
        return new CaseRows(
                ByteBuffer.wrap(row.getBytes("case_key")), new CaseRecord(request, objection(row), dispute(row)));
    }

    private static Optional<Answer> answer(ResultSet row) throws SQLException {
        Optional<Outcome> outcome = code(row, "outcome", Outcome::of);
        return date(row, "answered").flatMap(date -> outcome.map(how -> new Answer(date, how, Set.of())));
    }

    private static Optional<ObjectionRecord> objection(ResultSet row) throws SQLException {
        Optional<ObjectionEnd> outcome = code(row, "objection_outcome", ObjectionEnd::of);
        Optional<ObjectionRecord.End> end =
                date(row, "objection_answered").flatMap(date -> outcome.map(how -> new ObjectionRecord.End(date, how)));
        return date(row, "objected").map(date -> new ObjectionRecord(date, Set.of(), end));
    }

    private static Optional<DisputeRecord> dispute(ResultSet row) throws SQLException {
        Optional<DisputeOutcome> outcome = code(row, "dispute_outcome", DisputeOutcome::of);
        return date(row, "disputed").map(date -> new DisputeRecord(date, outcome));
    }

    /** The whole case. */
    CaseRecord with(Set<ExemptionGround> exemptions, Set<ObjectionGround> objections) {
        RequestRecord request = record.request();
        RequestRecord whole = new RequestRecord(
                request.number(),
                request.unit(),
                request.intake(),
                request.extensionNoticed(),
                request.answer().map(answer -> new Answer(answer.date(), answer.outcome(), exemptions)));
        return new CaseRecord(
                whole,
                record.objection()
                        .map(objection -> new ObjectionRecord(objection.received(), objections, objection.end())),
                record.dispute());
    }

    private static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static <T> Optional<T> code(ResultSet row, String column, Function<String, T> of) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(of);
    }
}
