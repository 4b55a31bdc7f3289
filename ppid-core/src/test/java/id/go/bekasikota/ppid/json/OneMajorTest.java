package id.go.bekasikota.ppid.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A host brings one major, or the other, or both, or none: each with a class path of its own. */
class OneMajorTest {
    private static final List<Class<?>> WITHOUT_MAPPER =
            List.of(HostOfOneMajor.class, PpidJson.class, JsonValue.class, JsonFactory.class);
    private static final List<Class<?>> JACKSON_2_ALONE = List.of(ObjectMapper.class);
    private static final List<Class<?>> JACKSON_2_MODULES = List.of(JavaTimeModule.class, Jdk8Module.class);
    private static final List<Class<?>> JACKSON_3 =
            List.of(tools.jackson.core.JsonParser.class, tools.jackson.databind.ObjectMapper.class);

    @Test
    void aHostWithEitherMajorGetsTheSameText() throws Exception {
        String both = hostWith(JACKSON_2_ALONE, JACKSON_2_MODULES, JACKSON_3);

        assertThat(both).startsWith("true\n{\n  \"type\" : \"individual\",\n");
        assertThat(hostWith(JACKSON_2_ALONE, JACKSON_2_MODULES)).isEqualTo(both);
        assertThat(hostWith(JACKSON_3)).isEqualTo(both);
    }

    @Test
    void aHostWhoseJackson2LacksTheModulesUsesJackson3() throws Exception {
        assertThat(hostWith(JACKSON_2_ALONE, JACKSON_3)).startsWith("true\n");
    }

    @Test
    void aHostWithoutAnyIsToldWhatToAdd() throws Exception {
        assertThat(hostWith())
                .contains("there is no JSON library")
                .contains("jackson-datatype-jsr310", "tools.jackson.core:jackson-databind");
        assertThat(hostWith(JACKSON_2_ALONE)).contains("there is no JSON library");
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the lists are only read
    private static String hostWith(List<Class<?>>... libraries) throws Exception {
        URL[] jars = Stream.concat(WITHOUT_MAPPER.stream(), Stream.of(libraries).flatMap(List::stream))
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .distinct()
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader())) {
            Object host = loader.loadClass(HostOfOneMajor.class.getName())
                    .getConstructor()
                    .newInstance();
            return ((Supplier<?>) host).get().toString();
        }
    }
}
