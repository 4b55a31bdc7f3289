package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.dispute.DisputeOutcome;
import id.go.bekasikota.ppid.dispute.DisputeRecord;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.law.DisclosureClass;
import id.go.bekasikota.ppid.objection.CountedObjection;
import id.go.bekasikota.ppid.objection.ObjectionEnd;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionRecord;
import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.request.CountedRequest;
import id.go.bekasikota.ppid.request.Intake;
import id.go.bekasikota.ppid.request.Outcome;
import id.go.bekasikota.ppid.request.RegisterCode;
import id.go.bekasikota.ppid.request.RequestEnd;
import id.go.bekasikota.ppid.request.RequestRecord;
import id.go.bekasikota.ppid.requester.RequesterType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is counted of a case as a row has it. */
final class FactRow {
    private FactRow() {}

    static CountedRequest request(ResultSet row) throws SQLException {
        return new CountedRequest(
                recorded(row),
                Optional.ofNullable(row.getObject("received_time", LocalTime.class)),
                row.getBoolean("unchecked"),
                date(row, "repair_from"),
                date(row, "arrived"),
                row.getBoolean("voided"));
    }

    static CountedObjection objection(ResultSet row) throws SQLException {
        return new CountedObjection(
                recorded(row, ""),
                Optional.ofNullable(row.getObject("received_time", LocalTime.class)),
                date(row, "entered"));
    }

    static DisputeRecord dispute(ResultSet row) throws SQLException {
        return dispute(row, "");
    }

    /** A row of a request, beside it those of its objection and its dispute, the names of their columns with a prefix. */
    static CaseRecord whole(ResultSet row, String objection, String dispute) throws SQLException {
        return new CaseRecord(
                recorded(row),
                date(row, objection + "received").isPresent()
                        ? Optional.of(recorded(row, objection))
                        : Optional.empty(),
                date(row, dispute + "received").isPresent() ? Optional.of(dispute(row, dispute)) : Optional.empty());
    }

    private static RequestRecord recorded(ResultSet row) throws SQLException {
        Intake intake = new Intake(
                row.getObject("received", LocalDate.class),
                date(row, "completed"),
                Channel.of(row.getString("channel")),
                RequesterType.of(row.getString("requester_type")),
                code(row, "category", DisclosureClass::of));
        Optional<Outcome> outcome = code(row, "outcome", Outcome::of);
        Set<ExemptionGround> grounds =
                Grounds.read(row.getString("grounds"), ExemptionGround.class, ExemptionGround::of);
        return new RequestRecord(
                new RegisterCode(Texts.read(row, "case_number")),
                new RegisterCode(Texts.read(row, "unit")),
                intake,
                date(row, "extension_noticed"),
                date(row, "answered").flatMap(on -> outcome.map(how -> new RequestEnd(on, how, grounds))));
    }

    private static ObjectionRecord recorded(ResultSet row, String prefix) throws SQLException {
        Optional<ObjectionEnd> outcome = code(row, prefix + "outcome", ObjectionEnd::of);
        return new ObjectionRecord(
                row.getObject(prefix + "received", LocalDate.class),
                Grounds.read(row.getString(prefix + "grounds"), ObjectionGround.class, ObjectionGround::of),
                date(row, prefix + "ended").flatMap(on -> outcome.map(how -> new ObjectionRecord.End(on, how))));
    }

    private static DisputeRecord dispute(ResultSet row, String prefix) throws SQLException {
        return new DisputeRecord(
                row.getObject(prefix + "received", LocalDate.class), code(row, prefix + "outcome", DisputeOutcome::of));
    }

    private static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static <T> Optional<T> code(ResultSet row, String column, Function<String, T> of) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(of);
    }
}
