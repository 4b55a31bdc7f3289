package id.go.bekasikota.ppid.marks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a component must say something (isian wajib): a text that is not blank, or a collection that is not empty and whose
 * texts are not blank. What an officer left out is refused when it is to be recorded, in the officer's language and by the name of
 * the field.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Needed {

    /**
     * Names the article that demands it.
     *
     * @return the citation; empty where only what it belongs to needs it
     */
    String value() default "";
}
