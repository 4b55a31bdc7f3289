package id.go.bekasikota.ppid.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.contract.Samples;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.organization.PublicBody;
import java.lang.ref.WeakReference;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What JSON says twice or in another way is refused, on either major; and what is no value of ours is not read at all. */
class StrictJsonTest {
    private static final List<JsonBinding> BOTH = List.of(new Jackson2Binding(), new Jackson3Binding());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20000",
                "[2025,9,1]",
                "20000.5",
                "true",
                "{}",
                "\"20000\"",
                "\"2025-09-01T00:00:00Z\"",
                "\"2025-9-1\"",
                "\"2025-02-30\"",
                "\"\""
            })
    void aDayIsATextInIsoForm(String day) {
        for (JsonBinding binding : BOTH) {
            assertThatThrownBy(() -> binding.read("{\"from\":" + day + ",\"to\":\"2025-12-31\"}", DateRange.class))
                    .isInstanceOf(PpidException.class)
                    .hasMessageContaining("from");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1756692000", "1756692000.123", "[2025,9,1,9,0]", "\"1756692000\""})
    void aMomentIsATextInIsoForm(String moment) {
        String stamp = PpidJson.write(Samples.of(Stamp.class, Samples.Fill.FULL));
        for (JsonBinding binding : BOTH) {
            String other = stamp.replaceFirst("(\"recorded\" : )\"[^\"]*\"", "$1" + moment);
            assertThat(other).isNotEqualTo(stamp);
            assertThatThrownBy(() -> binding.read(other, Stamp.class))
                    .isInstanceOf(PpidException.class)
                    .hasMessageContaining("recorded");
        }
    }

    @Test
    void theSameKeyTwiceIsRefused() {
        for (JsonBinding binding : BOTH) {
            assertThatThrownBy(() -> binding.read(
                            "{\"code\":\"a\",\"code\":\"b\",\"name\":\"n\",\"kind\":\"state\"}", PublicBody.class))
                    .isInstanceOf(PpidException.class)
                    .hasMessageNotContaining("\"b\"");
        }
    }

    @Test
    void whatIsNoValueOfOursIsNotRead() {
        for (Class<?> type : List.of(Class.class, URI.class, String.class, Object.class, List.class, URL.class)) {
            assertThatThrownBy(() -> PpidJson.read("\"java.lang.Runtime\"", type))
                    .isInstanceOf(PpidException.class)
                    .hasMessageContaining("public value of this library");
        }
    }

    /** As an application that is deployed again: its classes go, though Jackson stays. */
    @Test
    void noCacheOfJacksonKeepsTheClassesOfAnApplication() throws Exception {
        WeakReference<ClassLoader> application = deployed();
        for (int tries = 0; tries < 50 && application.get() != null; tries++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(application.get()).isNull();
    }

    private static WeakReference<ClassLoader> deployed() throws Exception {
        URL[] ours = Stream.of(PpidJson.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);
        ClassLoader libraries = new ClassLoader(StrictJsonTest.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                if (name.startsWith("id.go.bekasikota.ppid.")) {
                    throw new ClassNotFoundException(name);
                }
                return super.loadClass(name, resolve);
            }
        };
        try (URLClassLoader loader = new URLClassLoader(ours, libraries)) {
            Class<?> json = loader.loadClass(PpidJson.class.getName());
            Class<?> period = loader.loadClass(DateRange.class.getName());
            Method read = json.getMethod("read", String.class, Class.class);
            Object value = read.invoke(null, "{\"from\":\"2025-01-01\",\"to\":\"2025-12-31\"}", period);
            assertThat(value.getClass().getClassLoader()).isSameAs(loader);
            json.getMethod("write", Object.class).invoke(null, value);
            return new WeakReference<>(loader);
        }
    }
}
