package id.go.bekasikota.ppid.codec;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.function.Function;

/** Makes records from what was written of them; what their constructor refuses is told as it tells it. */
final class ValueRecords {
    private ValueRecords() {}

    /** Something that is called by reflection. */
    interface Call {
        Object with(Object... arguments) throws ReflectiveOperationException;
    }

    /** Reads a record that is written as one text: by its creator, else by its constructor. */
    static Function<String, Object> reader(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(JsonCreator.class))
                .findFirst()
                .map(ValueRecords::creator)
                .orElseGet(() -> constructor(type));
    }

    private static Function<String, Object> creator(Method method) {
        return text -> made(arguments -> method.invoke(null, arguments), text);
    }

    private static Function<String, Object> constructor(Class<?> type) {
        Constructor<?> constructor = type.getConstructors()[0];
        return text -> made(constructor::newInstance, text);
    }

    static Object made(Call call, Object... arguments) {
        try {
            return call.with(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
