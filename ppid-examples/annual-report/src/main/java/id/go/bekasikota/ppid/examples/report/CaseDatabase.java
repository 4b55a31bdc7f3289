package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.storage.Storage;
import java.io.Closeable;

/** An open database of cases (basis data perkara); closing it takes away what this run made, unless it is kept. */
interface CaseDatabase extends Closeable {

    Storage storage();

    /** Keeps what this run made, for the next run and for whoever asks the database. */
    void keep();

    static CaseDatabase open(DatabaseAddress address) {
        return address.url().startsWith(DatabaseAddress.H2) ? FileDatabase.open(address) : ServerDatabase.open(address);
    }

    @Override
    void close();
}
