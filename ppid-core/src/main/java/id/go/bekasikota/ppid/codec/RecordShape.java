package id.go.bekasikota.ppid.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import id.go.bekasikota.ppid.marks.Holds;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A record: its components by name, in their order; what is absent is left out. */
final class RecordShape implements Shape {
    private final Constructor<?> constructor;
    private final List<Component> components;

    private RecordShape(Constructor<?> constructor, List<Component> components) {
        this.constructor = constructor;
        this.components = components;
    }

    static RecordShape of(Class<?> type, Shape.Finder shapes) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return new RecordShape(
                    constructor,
                    Arrays.stream(components)
                            .map(component -> Component.of(component, shapes))
                            .toList());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void write(Object value, JsonGenerator json, WordList words) throws IOException {
        json.writeStartObject();
        writeFields(value, json, words);
        json.writeEndObject();
    }

    void writeFields(Object value, JsonGenerator json, WordList words) throws IOException {
        for (Component component : components) {
            component.write(value, json, words);
        }
    }

    @Override
    public Object read(Object tree, WordList words) {
        return readFields(Tree.fields(tree), words);
    }

    /** Reads the fields; one that no component has is of a newer release, and never dropped. */
    Object readFields(Map<String, Object> fields, WordList words) {
        Object[] values = components.stream()
                .map(component -> component.read(fields, words))
                .toArray();
        long known = components.stream()
                .filter(component -> fields.containsKey(component.name()))
                .count();
        if (known != fields.size()) {
            throw Tree.fault("it holds a field of a newer release");
        }
        return ValueRecords.made(constructor::newInstance, values);
    }

    /** One component, which may be absent. */
    private record Component(String name, Method accessor, Shape shape, boolean mayLack) {
        static Component of(RecordComponent component, Shape.Finder shapes) {
            Type type = component.getGenericType();
            boolean mayLack = component.getType() == Optional.class;
            Type held = mayLack ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
            component.getAccessor().setAccessible(true);
            return new Component(
                    component.getName(),
                    component.getAccessor(),
                    shapes.of(held, component.getAnnotation(Holds.class)),
                    mayLack);
        }

        void write(Object whole, JsonGenerator json, WordList words) throws IOException {
            Object value = ValueRecords.made(arguments -> accessor.invoke(whole));
            Object held = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            if (held != null) {
                json.writeFieldName(name);
                shape.write(held, json, words);
            }
        }

        Object read(Map<String, Object> fields, WordList words) {
            Optional<Object> held = Optional.ofNullable(fields.get(name)).map(tree -> shape.read(tree, words));
            return mayLack ? held : held.orElseThrow(() -> Tree.fault("it lacks the field \"" + name + "\""));
        }
    }
}
