package id.go.bekasikota.ppid.examples.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The figures of a JSON file by path, where 7 and 7.0 are one number. */
final class JsonFigures {
    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonFigures() {}

    static JsonNode read(Path file) {
        try {
            return MAPPER.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode at(JsonNode root, String path) {
        JsonNode node = root;
        for (String name : path.split("\\.", -1)) {
            node = node.path(name);
        }
        return node;
    }

    static Map<String, String> byPath(JsonNode root) {
        Map<String, String> figures = new TreeMap<>();
        collect("", root, figures);
        return figures;
    }

    private static void collect(String path, JsonNode node, Map<String, String> figures) {
        if (node.isObject()) {
            figures.put(path, "{}");
            node.properties().forEach(field -> collect(path + "/" + field.getKey(), field.getValue(), figures));
        } else if (node.isArray()) {
            figures.put(path, "[" + node.size() + "]");
            for (int i = 0; i < node.size(); i++) {
                collect(path + "/" + i, node.get(i), figures);
            }
        } else {
            figures.put(
                    path,
                    node.isNumber() ? node.decimalValue().stripTrailingZeros().toPlainString() : node.asText());
        }
    }
}
