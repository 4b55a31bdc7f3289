package id.go.bekasikota.ppid.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.classmate.TypeResolver;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.siegmar.fastcsv.reader.CsvReader;
import id.go.bekasikota.ppid.contract.Samples;
import jakarta.validation.Validation;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** A host that is a named module reads and writes every value with either major, to which only packages with hidden events are opened. */
class NamedModuleTest {
    private static final String CORE = "id.go.bekasikota.ppid.core";
    private static final List<Class<?>> ALWAYS = List.of(
            PpidJson.class,
            JsonValue.class,
            JsonFactory.class,
            CsvReader.class,
            HibernateValidator.class,
            Validation.class,
            Logger.class,
            TypeResolver.class);

    @Test
    void everyValueComesBackOnJackson2() throws Exception {
        readsAndWritesEveryValue(
                Set.of("com.fasterxml.jackson.datatype.jdk8", "com.fasterxml.jackson.datatype.jsr310"),
                List.of(ObjectMapper.class, Jdk8Module.class, JavaTimeModule.class));
    }

    @Test
    void everyValueComesBackOnJackson3() throws Exception {
        readsAndWritesEveryValue(
                Set.of("tools.jackson.databind"),
                List.of(tools.jackson.core.JsonParser.class, tools.jackson.databind.ObjectMapper.class));
    }

    private static void readsAndWritesEveryValue(Set<String> roots, List<Class<?>> libraries) throws Exception {
        assumeTrue(Files.exists(place(PpidJson.class).resolve("module-info.class")), "the classes are no module");
        ClassLoader loader = module(roots, libraries).findLoader(CORE);
        Class<?> json = loader.loadClass(PpidJson.class.getName());
        Method read = json.getMethod("read", String.class, Class.class);
        Method write = json.getMethod("write", Object.class);

        for (Class<?> type : JsonValuesTest.values().toList()) {
            String text = PpidJson.write(Samples.of(type, Samples.Fill.FULL));
            Object value = read.invoke(null, text, loader.loadClass(type.getName()));

            assertThat(value.getClass().getModule().getName()).isEqualTo(CORE);
            assertThat(write.invoke(null, value)).as(type.getName()).isEqualTo(text);
        }
    }

    private static ModuleLayer module(Set<String> roots, List<Class<?>> libraries) {
        Path[] places = Stream.concat(ALWAYS.stream(), libraries.stream())
                .map(NamedModuleTest::place)
                .distinct()
                .toArray(Path[]::new);
        Set<String> all = new HashSet<>(roots);
        all.add(CORE);
        Configuration configuration =
                ModuleLayer.boot().configuration().resolve(ModuleFinder.of(places), ModuleFinder.of(), all);
        return ModuleLayer.boot().defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
    }

    private static Path place(Class<?> type) {
        URI location = URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString());
        return Path.of(location);
    }
}
