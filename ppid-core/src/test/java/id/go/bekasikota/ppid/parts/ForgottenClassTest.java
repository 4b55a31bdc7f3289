package id.go.bekasikota.ppid.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.ref.WeakReference;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the walk knows of a class neither holds a host that is loaded again, nor this library where the host outlives it. */
class ForgottenClassTest {

    /** A record of a host. */
    public record OfAHost(List<LocalDate> days, Optional<String> text) {

        /** Returns an instance. */
        public static OfAHost sample() {
            return new OfAHost(List.of(LocalDate.EPOCH), Optional.of("a"));
        }
    }

    @Test
    void aHostIsForgotten() throws Exception {
        assertThat(isForgotten(walkingOverAValueOf(loader(OfAHost.class)))).isTrue();
    }

    @Test
    void theLibraryIsForgotten() throws Exception {
        assertThat(isForgotten(walkingOverAHostWith(loader(Part.class, JsonValue.class))))
                .isTrue();
    }

    private static WeakReference<ClassLoader> walkingOverAValueOf(ClassLoader loader) throws Exception {
        Class<?> type = loader.loadClass(OfAHost.class.getName());
        assertThat(type).isNotSameAs(OfAHost.class);
        Part.visit(type.getMethod("sample").invoke(null), part -> true);
        return new WeakReference<>(loader);
    }

    private static WeakReference<ClassLoader> walkingOverAHostWith(ClassLoader loader) throws Exception {
        Class<?> part = loader.loadClass(Part.class.getName());
        assertThat(part).isNotSameAs(Part.class);
        Method visit = part.getMethod("visit", Object.class, Predicate.class);
        List<Object> seen = new ArrayList<>();
        visit.invoke(null, OfAHost.sample(), (Predicate<Object>) seen::add);
        assertThat(seen).hasSize(5);
        return new WeakReference<>(loader);
    }

    private static ClassLoader loader(Class<?>... classes) {
        URL[] places = Stream.of(classes)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);
        return new URLClassLoader(places, ClassLoader.getPlatformClassLoader());
    }

    /** Collection needs a few rounds at most; a class that is held stays through all of them. */
    private static boolean isForgotten(WeakReference<ClassLoader> loader) throws InterruptedException {
        for (int round = 0; round < 50 && !loader.refersTo(null); round++) {
            System.gc();
            Thread.sleep(20);
        }
        return loader.refersTo(null);
    }
}
