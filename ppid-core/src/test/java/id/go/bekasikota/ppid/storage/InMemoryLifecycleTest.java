package id.go.bekasikota.ppid.storage;

import id.go.bekasikota.ppid.contract.LifecycleStorageContract;

class InMemoryLifecycleTest extends LifecycleStorageContract {
    @Override
    protected LifecycleStorage newStorage() {
        return new InMemoryLifecycle();
    }
}
