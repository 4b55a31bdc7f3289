package id.go.bekasikota.ppid.contract;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.organization.PublicBody;
import id.go.bekasikota.ppid.storage.InMemoryStorage;
import id.go.bekasikota.ppid.storage.Storage;
import java.lang.reflect.Constructor;
import java.util.function.Supplier;

/**
 * Where the tests of the front door keep their cases: in memory, or in a storage of whoever runs them.
 *
 * <p>The system property {@value #PROPERTY} names a class with a constructor without parameters that is a
 * {@code Supplier<Storage>}. Each call gives an empty storage, while up to eight that it gave before go on being used.
 */
public final class TestStorage {
    /** The system property that names the class. */
    public static final String PROPERTY = "ppid.test.storage";

    private TestStorage() {}

    /** An empty storage. */
    public static Storage fresh() {
        String name = System.getProperty(PROPERTY);
        return name == null ? new InMemoryStorage() : supplier(name).get();
    }

    /** A front door of a body over an empty storage. */
    public static Ppid.Builder door(PublicBody body) {
        return Ppid.builder(body).storage(fresh());
    }

    @SuppressWarnings("unchecked") // the cast of what it gives would fail just as well
    private static Supplier<Storage> supplier(String name) {
        try {
            Constructor<?> constructor = Class.forName(name).getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Supplier<Storage>) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(PROPERTY + " names no storage for tests: " + name, e);
        }
    }
}
