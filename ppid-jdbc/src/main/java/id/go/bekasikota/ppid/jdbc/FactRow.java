package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.law.DisclosureClass;
import id.go.bekasikota.ppid.objection.CountedObjection;
import id.go.bekasikota.ppid.objection.ObjectionEnd;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionRecord;
import id.go.bekasikota.ppid.request.Answer;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.request.CountedRequest;
import id.go.bekasikota.ppid.request.Intake;
import id.go.bekasikota.ppid.request.Outcome;
import id.go.bekasikota.ppid.request.RegisterCode;
import id.go.bekasikota.ppid.request.RequestRecord;
import id.go.bekasikota.ppid.request.RequesterType;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is counted of one case as its row has it, before its grounds are added from their own table. */
record FactRow<T>(ByteBuffer key, T facts) {

    static FactRow<CountedRequest> request(ResultSet row) throws SQLException {
        RequestRecord recorded = new RequestRecord(
                new RegisterCode(Texts.read(row, "case_number")),
                new RegisterCode(Texts.read(row, "unit")),
                new Intake(
                        row.getObject("received", LocalDate.class),
                        date(row, "completed"),
                        Channel.of(row.getString("channel")),
                        RequesterType.of(row.getString("requester_type")),
                        code(row, "category", DisclosureClass::of)),
                date(row, "extension_noticed"),
                answer(row));
        CountedRequest facts = new CountedRequest(
                recorded,
                time(row),
                row.getBoolean("unchecked"),
                date(row, "repair_from"),
                date(row, "arrived"),
                row.getBoolean("voided"));
        return new FactRow<>(key(row), facts);
    }

    private static Optional<Answer> answer(ResultSet row) throws SQLException {
        Optional<Outcome> outcome = code(row, "outcome", Outcome::of);
        return date(row, "answered").flatMap(date -> outcome.map(how -> new Answer(date, how, Set.of())));
    }

    static CountedRequest with(CountedRequest facts, @Nullable Set<ExemptionGround> grounds) {
        RequestRecord recorded = facts.recorded();
        return grounds == null
                ? facts
                : new CountedRequest(
                        new RequestRecord(
                                recorded.number(),
                                recorded.unit(),
                                recorded.intake(),
                                recorded.extensionNoticed(),
                                recorded.answer().map(answer -> new Answer(answer.date(), answer.outcome(), grounds))),
                        facts.time(),
                        facts.unchecked(),
                        facts.repairFrom(),
                        facts.arrived(),
                        facts.voided());
    }

    static FactRow<CountedObjection> objection(ResultSet row) throws SQLException {
        Optional<ObjectionEnd> outcome = code(row, "outcome", ObjectionEnd::of);
        Optional<ObjectionRecord.End> end =
                date(row, "ended").flatMap(date -> outcome.map(how -> new ObjectionRecord.End(date, how)));
        ObjectionRecord recorded = new ObjectionRecord(row.getObject("received", LocalDate.class), Set.of(), end);
        return new FactRow<>(key(row), new CountedObjection(recorded, time(row), date(row, "entered")));
    }

    static CountedObjection with(CountedObjection facts, @Nullable Set<ObjectionGround> grounds) {
        ObjectionRecord recorded = facts.recorded();
        return grounds == null
                ? facts
                : new CountedObjection(
                        new ObjectionRecord(recorded.received(), grounds, recorded.end()),
                        facts.time(),
                        facts.entered());
    }

    static ByteBuffer key(ResultSet row) throws SQLException {
        return ByteBuffer.wrap(row.getBytes("case_key"));
    }

    private static Optional<LocalTime> time(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("received_time", LocalTime.class));
    }

    private static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static <T> Optional<T> code(ResultSet row, String column, Function<String, T> of) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(of);
    }
}
