package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.storage.AwaitedQuery;
import id.go.bekasikota.ppid.storage.CaseLink;
import id.go.bekasikota.ppid.storage.CaseStage;
import id.go.bekasikota.ppid.storage.Place;
import id.go.bekasikota.ppid.storage.ReceivedQuery;
import id.go.bekasikota.ppid.storage.Relation;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Finds cases of one body and kind by what their heads and links say, each by an index in the order in which they are told. H2 goes
 * along an index only where the order names each of its columns, also those that are the same for all.
 */
record CaseFinder(Handle handle, UUID body, String kind) {
    private static final String CASES = "SELECT case_key FROM ppid_case WHERE body_key = :body AND kind = :kind AND ";
    private static final String PLACES =
            "SELECT received, case_key FROM ppid_case WHERE body_key = :body AND kind = :kind AND ";
    private static final String TERMS =
            "SELECT term AS received, case_key FROM ppid_case WHERE body_key = :body AND kind = :kind AND ";
    private static final String TERM = " AND term >= :first AND term <= :last AND (term > :on OR case_key > :after)";
    private static final String LIVE = "SELECT rests_until AS received, case_key FROM ppid_case WHERE body_key = :body"
            + " AND kind = :kind AND rests_until >= :first AND rests_until <= :last"
            + " AND (rests_until > :on OR case_key > :after)";
    private static final String NEWEST =
            " AND received >= :first AND received <= :last AND (received < :on OR case_key < :after)";
    private static final String OLDEST =
            " AND received >= :first AND received <= :last AND (received > :on OR case_key > :after)";

    List<String> ids(String after, int limit) {
        return of(handle.createQuery(CASES + "case_key > :after" + page("", List.of("case_key"))))
                .bind("after", Bound.key(CaseRow.key(after)))
                .bind("limit", limit)
                .map((row, context) -> id(row))
                .list();
    }

    List<Place> live(LocalDate by, Place after, int limit) {
        DateRange days = new DateRange(Place.START.received(), by);
        return page(of(handle.createQuery(LIVE + page("", List.of("rests_until", "case_key")))), days, after, limit);
    }

    List<String> changedAfter(LocalDate day) {
        return of(handle.createQuery(CASES + "last_act > :day ORDER BY case_key"))
                .bind("day", Bound.date(day))
                .map((row, context) -> id(row))
                .list();
    }

    List<Place> received(ReceivedQuery which, Place after, int limit) {
        Query query = of(handle.createQuery(statement(which)));
        which.unit().ifPresent(code -> query.bind("unit", Bound.key(Texts.key(code))));
        which.stage().ifPresent(at -> query.bind("stage", at.code()));
        if (isOfSomeTerms(which)) {
            query.bind("termFirst", Bound.date(which.terms().from()))
                    .bind("termLast", Bound.date(which.terms().to()));
        }
        return switch (which.order()) {
            case OLDEST -> page(query, which.period(), after, limit);
            case NEWEST -> newest(query, which.period(), after, limit);
            case TERM ->
                page(
                        query.bind("from", Bound.date(which.period().from()))
                                .bind("to", Bound.date(which.period().to())),
                        which.terms(),
                        after,
                        limit);
        };
    }

    private static String statement(ReceivedQuery which) {
        String unit = which.unit().isPresent() ? "unit_key = :unit" : "1 = 1";
        String stage = which.stage().isPresent() ? " AND stage = :stage" : "";
        String terms = isOfSomeTerms(which) ? " AND term >= :termFirst AND term <= :termLast" : "";
        return switch (which.order()) {
            case OLDEST ->
                PLACES + unit + stage + terms + OLDEST + page("", by(which.unit(), which.stage(), "received"));
            case NEWEST ->
                PLACES + unit + stage + terms + NEWEST + page(" DESC", by(which.unit(), which.stage(), "received"));
            case TERM ->
                TERMS + unit + stage + " AND received >= :from AND received <= :to" + TERM
                        + page("", by(Optional.empty(), which.stage(), "term"));
        };
    }

    private static List<String> by(Optional<String> unit, Optional<CaseStage> stage, String day) {
        return Stream.of(
                        unit.map(code -> "unit_key"),
                        stage.map(at -> "stage"),
                        Optional.of(day),
                        Optional.of("case_key"))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The first cases in the order of an index. */
    private static String page(String direction, List<String> columns) {
        return Stream.concat(Stream.of("body_key", "kind"), columns.stream())
                .map(column -> column + direction)
                .collect(Collectors.joining(", ", " ORDER BY ", " LIMIT :limit"));
    }

    /** The terms are a condition of their own unless they give the order. */
    private static boolean isOfSomeTerms(ReceivedQuery which) {
        return which.order() != ReceivedQuery.Order.TERM && !which.terms().equals(DateRange.ALWAYS);
    }

    /** Back from the day of the last place, of which those from it on are left out. */
    private static List<Place> newest(Query query, DateRange period, Place after, int limit) {
        boolean begun = after.received().isAfter(period.to()) || after.equals(Place.END);
        return places(query.bind("first", Bound.date(period.from()))
                .bind("last", Bound.date(begun ? period.to() : after.received()))
                .bind("on", Bound.date(begun ? period.to() : after.received()))
                .bind("after", Bound.key(CaseRow.key(begun ? Place.END.id() : after.id())))
                .bind("limit", limit));
    }

    private static List<Place> places(Query query) {
        return query.map((row, context) -> new Place(row.getObject("received", LocalDate.class), id(row)))
                .list();
    }

    List<Place> awaited(AwaitedQuery which, Place after, int limit) {
        String start = which.counted() == ClockStart.COMPLETE ? "COALESCE(completed, received)" : "received";
        String unit = which.unit().isPresent() ? " AND unit_key = :unit" : "";
        Query query = of(handle.createQuery(PLACES + "stage = 'pending'" + unit + " AND ("
                + "extended = FALSE AND " + start + " >= :plainFirst AND " + start + " <= :plainLast OR "
                + "extended = TRUE AND " + start + " >= :longFirst AND " + start + " <= :longLast)" + OLDEST
                + page("", by(which.unit(), Optional.of(CaseStage.PENDING), "received"))));
        which.unit().ifPresent(code -> query.bind("unit", Bound.key(Texts.key(code))));
        query.bind("plainFirst", Bound.date(which.plain().from()))
                .bind("plainLast", Bound.date(which.plain().to()))
                .bind("longFirst", Bound.date(which.extended().from()))
                .bind("longLast", Bound.date(which.extended().to()));
        return page(query, which.receipts(), after, limit);
    }

    /** From the day of the last place on, of which those up to it are left out. */
    private static List<Place> page(Query query, DateRange period, Place after, int limit) {
        boolean begun = after.received().isBefore(period.from());
        return places(query.bind("first", Bound.date(begun ? period.from() : after.received()))
                .bind("last", Bound.date(period.to()))
                .bind("on", Bound.date(begun ? Place.START.received() : after.received()))
                .bind("after", Bound.key(CaseRow.key(begun ? "" : after.id())))
                .bind("limit", limit));
    }

    List<String> linked(Relation relation, String target) {
        return of(handle.createQuery("SELECT DISTINCT case_key FROM ppid_link WHERE body_key = :body AND kind = :kind"
                        + " AND relation = :relation AND target_key = :target ORDER BY case_key"))
                .bind("relation", relation.code())
                .bind("target", Bound.key(Texts.numberKey(target)))
                .map((row, context) -> id(row))
                .list();
    }

    long links(Relation relation, BiConsumer<String, CaseLink> each) {
        return of(handle.createQuery("SELECT case_key, target, linked_on FROM ppid_link WHERE body_key = :body"
                        + " AND kind = :kind AND relation = :relation ORDER BY case_key, target_key, linked_on"))
                .bind("relation", relation.code())
                .setFetchSize(Rows.PAGE)
                .map((row, context) -> {
                    each.accept(
                            id(row),
                            new CaseLink(
                                    relation, Texts.read(row, "target"), row.getObject("linked_on", LocalDate.class)));
                    return true;
                })
                .stream()
                .count();
    }

    private Query of(Query query) {
        return query.bind("body", Bound.key(body)).bind("kind", kind);
    }

    static String id(ResultSet row) throws SQLException {
        return new String(row.getBytes("case_key"), StandardCharsets.UTF_8);
    }
}
