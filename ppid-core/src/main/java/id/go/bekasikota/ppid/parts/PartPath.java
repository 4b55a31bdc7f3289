package id.go.bekasikota.ppid.parts;

import java.lang.reflect.Method;

/** Is told the way from a value to one of its parts (jalur bagian), step by step, and names each step as it likes. */
public interface PartPath {

    /**
     * Goes into a component.
     *
     * @param accessor what reads it; that of a record's component bears the component's name and annotations
     */
    void into(Method accessor);

    /**
     * Goes to an element of a collection.
     *
     * @param index its place, from 0
     */
    void at(int index);

    /**
     * Goes to a value of a map.
     *
     * @param key its key
     */
    void under(Object key);
}
