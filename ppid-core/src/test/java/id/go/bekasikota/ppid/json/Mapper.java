package id.go.bekasikota.ppid.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The ways in which a value becomes JSON: ours, and a host's own mapper, as it is and set otherwise, on each major. */
enum Mapper {
    OURS_2 {
        @Override
        String write(Object value) {
            return TWO.write(value);
        }

        @Override
        <T> T read(String json, Class<T> type) {
            return Objects.requireNonNull(TWO.read(json, type));
        }
    },
    OURS_3 {
        @Override
        String write(Object value) {
            return THREE.write(value);
        }

        @Override
        <T> T read(String json, Class<T> type) {
            return Objects.requireNonNull(THREE.read(json, type));
        }
    },
    HOST_2 {
        @Override
        String write(Object value) {
            try {
                return HOST_OF_2.writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        <T> T read(String json, Class<T> type) {
            try {
                return HOST_OF_2.readValue(json, type);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    HOST_3 {
        @Override
        String write(Object value) {
            return HOST_OF_3.writeValueAsString(value);
        }

        @Override
        <T> T read(String json, Class<T> type) {
            return HOST_OF_3.readValue(json, type);
        }
    },
    ODD_HOST_2 {
        @Override
        String write(Object value) {
            try {
                return ODD_HOST_OF_2.writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        <T> T read(String json, Class<T> type) {
            try {
                return ODD_HOST_OF_2.readValue(json, type);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    ODD_HOST_3 {
        @Override
        String write(Object value) {
            return ODD_HOST_OF_3.writeValueAsString(value);
        }

        @Override
        <T> T read(String json, Class<T> type) {
            return ODD_HOST_OF_3.readValue(json, type);
        }
    };

    static final JsonBinding TWO = new Jackson2Binding();
    static final JsonBinding THREE = new Jackson3Binding();

    /** Only the two modules; everything else as Jackson has it, dates as numbers among it. */
    private static final ObjectMapper HOST_OF_2 =
            new ObjectMapper().registerModule(new JavaTimeModule()).registerModule(new Jdk8Module());

    private static final tools.jackson.databind.json.JsonMapper HOST_OF_3 =
            new tools.jackson.databind.json.JsonMapper();

    /** Other names, other order, nothing that is empty. */
    private static final ObjectMapper ODD_HOST_OF_2 = com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private static final tools.jackson.databind.json.JsonMapper ODD_HOST_OF_3 =
            tools.jackson.databind.json.JsonMapper.builder()
                    .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.UPPER_CAMEL_CASE)
                    .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_EMPTY)
                            .withContentInclusion(JsonInclude.Include.NON_EMPTY))
                    .disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .build();

    abstract String write(Object value);

    abstract <T> T read(String json, Class<T> type);
}
