package id.go.bekasikota.ppid.contract;

import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.request.RegisterCode;
import id.go.bekasikota.ppid.storage.Storage;
import id.go.bekasikota.ppid.storage.Stores;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One act, one transaction: short ways to write and read cases in tests. */
public final class Cases {
    private Cases() {}

    /** Imports what is there and one case more. */
    public static void add(Storage storage, String body, CaseRecord record) {
        storage.inTransaction(stores -> {
            add(stores, body, record);
            return record;
        });
    }

    /** Imports what is there and one case more, in a transaction. */
    static void add(Stores stores, String body, CaseRecord record) {
        List<CaseRecord> all = new ArrayList<>();
        stores.register().forEach(body, all::add);
        all.add(record);
        stores.register().replaceImported(body, all.iterator());
    }

    /** Imports cases. */
    public static long replace(Storage storage, String body, List<CaseRecord> records) {
        return storage.<Long>inTransaction(stores -> stores.register().replaceImported(body, records.iterator()));
    }

    /** Finds a case. */
    public static Optional<CaseRecord> find(Storage storage, String body, String number) {
        return storage.inTransaction(stores -> stores.register().find(body, new RegisterCode(number)));
    }

    /** All cases of a body. */
    public static List<CaseRecord> all(Storage storage, String body) {
        return storage.inTransaction(stores -> {
            List<CaseRecord> all = new ArrayList<>();
            stores.register().forEach(body, all::add);
            return all;
        });
    }

    /** The units that a report of the body shows. */
    public static Set<String> units(Storage storage, String body) {
        return storage.inTransaction(stores ->
                stores.reports().tally(body, TallyContract.YEAR_2025).units().keySet());
    }
}
