package id.go.bekasikota.ppid.examples.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** A schema in the library's jar, and what is written held against it. */
final class PublishedSchema {
    static final PublishedSchema DEADLINE = new PublishedSchema("ppid-deadline-1");
    static final PublishedSchema TIMELINE = new PublishedSchema("ppid-timeline-1");
    static final PublishedSchema COMPARISON = new PublishedSchema("ppid-comparison-1");
    static final PublishedSchema CASE = new PublishedSchema("ppid-case-1");
    static final PublishedSchema SERVICE_REPORT = new PublishedSchema("ppid-service-report-1");

    private static final JsonMapper MAPPER = new JsonMapper();
    private final Schema schema;

    private PublishedSchema(String name) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("classpath:META-INF/ppid/schema/" + name + ".schema.json"));
    }

    /** The tree of what fits. */
    JsonNode valid(String json) {
        assertThat(schema.validate(json, InputFormat.JSON)).as(json).isEmpty();
        return tree(json);
    }

    void refuses(String json) {
        assertThat(schema.validate(json, InputFormat.JSON)).as(json).isNotEmpty();
    }

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }
}
