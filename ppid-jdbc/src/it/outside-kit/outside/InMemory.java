package outside;

import id.go.bekasikota.ppid.contract.StorageContract;
import id.go.bekasikota.ppid.storage.InMemoryStorage;
import id.go.bekasikota.ppid.storage.Storage;

class InMemory extends StorageContract {
    @Override
    protected Storage newStorage() {
        return new InMemoryStorage();
    }
}
