package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.contract.StorageContract;
import id.go.bekasikota.ppid.databases.H2Databases;
import id.go.bekasikota.ppid.storage.Storage;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;

class H2JoiningTest extends JoiningTest {
    @Override
    DataSource migrated() {
        return H2Databases.migrated();
    }

    @Nested
    class InsideTheTransactionsOfAHost extends StorageContract {
        @Override
        protected Storage newStorage() {
            return Host.of(H2Databases.migrated());
        }
    }
}
