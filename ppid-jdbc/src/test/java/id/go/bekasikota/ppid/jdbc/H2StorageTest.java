package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.contract.StorageContract;
import id.go.bekasikota.ppid.databases.H2Databases;
import id.go.bekasikota.ppid.storage.Storage;

class H2StorageTest extends StorageContract {
    @Override
    protected Storage newStorage() {
        return JdbcStorage.owning(H2Databases.migrated());
    }
}
