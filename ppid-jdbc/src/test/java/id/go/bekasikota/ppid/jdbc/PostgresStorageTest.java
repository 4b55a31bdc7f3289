package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.contract.StorageContract;
import id.go.bekasikota.ppid.storage.Storage;

class PostgresStorageTest extends StorageContract {
    @Override
    protected Storage newStorage() {
        return JdbcStorage.owning(EmptiedDatabases.of(Databases.POSTGRESQL));
    }
}
