package id.go.bekasikota.ppid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.classmate.TypeResolver;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonFactory;
import de.siegmar.fastcsv.reader.CsvReader;
import jakarta.validation.Validation;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** A validator of the host's works with what the library itself brings: no expression language is on this class path. */
class PlainHostTest {

    @Test
    void aValidatorOfOnesOwnNeedsNoExpressionLanguage() throws Exception {
        URL[] jars = Stream.of(
                        PlainHost.class,
                        Ppid.class,
                        JsonValue.class,
                        JsonFactory.class,
                        CsvReader.class,
                        Validation.class,
                        HibernateValidator.class,
                        Logger.class,
                        TypeResolver.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .distinct()
                .toArray(URL[]::new);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(loader);
            assertThatThrownBy(() -> loader.loadClass("jakarta.el.ExpressionFactory"))
                    .isInstanceOf(ClassNotFoundException.class);
            Object host =
                    loader.loadClass(PlainHost.class.getName()).getConstructor().newInstance();

            assertThat(((Supplier<?>) host).get().toString().lines())
                    .containsOnly("Informasi yang diminta: sebutkan sekurang-kurangnya satu informasi yang diminta")
                    .hasSize(2);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
