package id.go.bekasikota.ppid.storage;

import id.go.bekasikota.ppid.contract.StorageContract;

class InMemoryStorageTest extends StorageContract {
    @Override
    protected Storage newStorage() {
        return new InMemoryStorage();
    }
}
