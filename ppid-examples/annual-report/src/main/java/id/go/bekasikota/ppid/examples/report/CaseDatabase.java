package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.storage.Storage;
import java.io.Closeable;

/** An open database of cases (basis data perkara); closing it takes away what this run made, unless it is kept. */
interface CaseDatabase extends Closeable {

    Storage storage();

    /** Keeps what this run made, for the next run and for whoever asks the database. */
    void keep();

    static CaseDatabase open(ReportRequest request, OutputFolder folder) {
        return request.server().isPresent()
                ? ServerDatabase.open(request.server().get())
                : FileDatabase.open(folder.path());
    }

    @Override
    void close();
}
