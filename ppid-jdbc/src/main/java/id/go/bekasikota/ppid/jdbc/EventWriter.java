package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.codec.EventCodec;
import id.go.bekasikota.ppid.codec.EventText;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.event.Recorded;
import java.sql.SQLException;
import java.util.List;

/** Writes events of one case, each with its row for the reader of the log. */
record EventWriter(Outgoing outgoing, CaseRow row) {
    private static final String EVENT = """
            INSERT INTO ppid_event
                (body_key, kind, case_key, version, type, type_version, acted_on, recorded, facts, words)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    /**
     * Behind all that was committed before; what is written at the same time may share a number. H2 would read the whole log of the body
     * for a maximum, and finds the last row by the index where the order names all of it.
     */
    private static final String OUTBOX = """
            INSERT INTO ppid_outbox (body_key, kind, case_key, version, written)
            SELECT CAST(? AS UUID), ?, ?, ?, COALESCE(MAX(last.written), 0) + 1
            FROM (SELECT written FROM ppid_outbox WHERE body_key = ? ORDER BY body_key DESC, written DESC LIMIT 1) last""";

    /** Writes events; the first is that after a version. */
    <E extends Event> void write(EventCodec<E> codec, List<Recorded<E>> events, int from) {
        outgoing.write(EVENT, batch -> {
            for (int i = 0; i < events.size(); i++) {
                Recorded<E> event = events.get(i);
                EventText text = codec.write(event);
                key(batch, from + i + 1)
                        .text(text.code())
                        .number(text.version())
                        .date(event.on())
                        .moment(event.stamp().recorded())
                        .text(text.facts())
                        .text(text.words())
                        .add();
            }
        });
        for (int i = 1; i <= events.size(); i++) {
            int version = from + i;
            // one by one: MariaDB refuses a batch of rows that it selects
            outgoing.write(OUTBOX, batch -> key(batch, version).key(row.body()).add());
        }
    }

    private Batch key(Batch batch, int version) throws SQLException {
        return batch.key(row.body()).text(row.kind()).key(row.key()).number(version);
    }
}
