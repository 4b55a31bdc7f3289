package id.go.bekasikota.ppid.command;

import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.parts.PartPath;
import java.lang.reflect.Method;

/** Names a part of a recorded value by its components, as {@code notice.decisions[0].material}; of keys only codes are told. */
final class RecordedPath implements PartPath {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void into(Method accessor) {
        text.append(text.isEmpty() ? "" : ".").append(accessor.getName());
    }

    @Override
    public void at(int index) {
        text.append('[').append(index).append(']');
    }

    @Override
    public void under(Object key) {
        if (key instanceof Coded coded) {
            text.append('[').append(coded.code()).append(']');
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
