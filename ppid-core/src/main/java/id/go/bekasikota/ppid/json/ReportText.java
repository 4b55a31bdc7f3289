package id.go.bekasikota.ppid.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.report.ServiceReport;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of a report (naskah laporan), the same that a mapper writes, component by component: a report holds only records, lists,
 * maps, texts and numbers, and a program that writes one report should not first learn how everything else is written.
 */
final class ReportText {
    private final JsonGenerator json;

    private ReportText(JsonGenerator json) {
        this.json = json;
    }

    static String of(ServiceReport report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonFactory.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build()
                .createGenerator(text)) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            new ReportText(json).write(report);
        } catch (IOException | ReflectiveOperationException e) {
            throw new PpidException("the report cannot be written as JSON", e);
        }
        return text.toString();
    }

    private void write(@Nullable Object value) throws IOException, ReflectiveOperationException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Optional<?> optional) {
            write(optional.orElse(null));
        } else if (value instanceof Number number) {
            number(number);
        } else if (value instanceof Map<?, ?> map) {
            map(map);
        } else if (value instanceof Iterable<?> list) {
            list(list);
        } else if (value instanceof Record part) {
            components(part);
        } else {
            json.writeString(value.toString());
        }
    }

    private void number(Number number) throws IOException {
        if (number instanceof BigDecimal decimal) {
            json.writeNumber(decimal);
        } else {
            json.writeNumber(number.longValue());
        }
    }

    private void map(Map<?, ?> map) throws IOException, ReflectiveOperationException {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            json.writeFieldName(String.valueOf(entry.getKey()));
            write(entry.getValue());
        }
        json.writeEndObject();
    }

    private void list(Iterable<?> list) throws IOException, ReflectiveOperationException {
        json.writeStartArray();
        for (Object element : list) {
            write(element);
        }
        json.writeEndArray();
    }

    private void components(Record part) throws IOException, ReflectiveOperationException {
        json.writeStartObject();
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            json.writeFieldName(component.getName());
            write(component.getAccessor().invoke(part));
        }
        json.writeEndObject();
    }
}
