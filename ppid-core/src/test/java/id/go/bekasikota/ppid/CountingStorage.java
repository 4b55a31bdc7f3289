package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.storage.AggregateStore;
import id.go.bekasikota.ppid.storage.CaseKind;
import id.go.bekasikota.ppid.storage.InMemoryStorage;
import id.go.bekasikota.ppid.storage.Storage;
import id.go.bekasikota.ppid.storage.Stores;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A storage in memory that counts how many cases are read, by kind, however they are read. */
final class CountingStorage implements Storage {
    private final Storage kept = new InMemoryStorage();
    private final Map<CaseKind<?, ?>, Integer> read = new HashMap<>();

    @Override
    public <T> T inTransaction(Function<Stores, T> work) {
        return kept.inTransaction(stores -> work.apply(counting(stores)));
    }

    /** Forgets what was read so far. */
    void forget() {
        read.clear();
    }

    /** How many requests, objections and disputes were read. */
    int cases() {
        return read(CaseKind.REQUEST) + read(CaseKind.OBJECTION) + read(CaseKind.DISPUTE);
    }

    int read(CaseKind<?, ?> kind) {
        return read.getOrDefault(kind, 0);
    }

    private Stores counting(Stores stores) {
        return (Stores) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Stores.class}, (proxy, method, arguments) -> {
                    if (method.isDefault()) {
                        return InvocationHandler.invokeDefault(proxy, method, arguments);
                    }
                    return method.getName().equals("of")
                            ? counting(stores, (CaseKind<?, ?>) arguments[0])
                            : invoke(stores, method, arguments);
                });
    }

    private <E extends Event, A extends Aggregate<E>> Object counting(Stores stores, CaseKind<E, A> kind) {
        AggregateStore<A> store = stores.of(kind);
        return Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {AggregateStore.class}, (proxy, method, arguments) -> {
                    Object answer = invoke(store, method, arguments);
                    if (method.getName().equals("find") || method.getName().equals("all")) {
                        read.merge(kind, size(answer), Integer::sum);
                    }
                    return answer;
                });
    }

    private static int size(Object answer) {
        if (answer instanceof Optional<?> found) {
            return found.isPresent() ? 1 : 0;
        }
        return answer instanceof Map<?, ?> found ? found.size() : ((Collection<?>) answer).size();
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
