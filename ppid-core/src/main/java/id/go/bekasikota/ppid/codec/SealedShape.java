package id.go.bekasikota.ppid.codec;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A sealed family of records: the code of the member as its type, and then its fields. */
final class SealedShape implements Shape {
    private static final String TYPE = "type";

    private final Map<Class<?>, String> codes = new HashMap<>();
    private final Map<String, RecordShape> members = new HashMap<>();

    SealedShape(Class<?> family, Function<Class<?>, RecordShape> records) {
        for (JsonSubTypes.Type member : family.getAnnotation(JsonSubTypes.class).value()) {
            codes.put(member.value(), member.name());
            members.put(member.name(), records.apply(member.value()));
        }
    }

    String code(Object value) {
        return Optional.ofNullable(codes.get(value.getClass())).orElseThrow();
    }

    /** The member of a code; an unknown code was written by a newer release. */
    RecordShape member(String code) {
        RecordShape member = members.get(code);
        if (member == null) {
            throw Tree.fault("its type \"" + code + "\" was written by a newer release");
        }
        return member;
    }

    @Override
    public void write(Object value, JsonGenerator json, WordList words) throws IOException {
        String code = code(value);
        json.writeStartObject();
        json.writeStringField(TYPE, code);
        member(code).writeFields(value, json, words);
        json.writeEndObject();
    }

    @Override
    public Object read(Object tree, WordList words) {
        Map<String, Object> fields = new LinkedHashMap<>(Tree.fields(tree));
        String code = Tree.text(Tree.taken(fields, TYPE));
        return member(code).readFields(fields, words);
    }
}
