package id.go.bekasikota.ppid.law;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how much a component of a record may hold (batas isi), where it is not what holds everywhere: a list up to 200 elements, a
 * text that may be blank. No law says, so the numbers are ours and generous.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Bounds {
    /** How many elements a list, set or map holds at most where nothing else is said. */
    int USUAL = 200;

    /**
     * Says how much there must be.
     *
     * @return 1 where a list has at least one element, and no text may be blank; else 0
     */
    int least() default 0;

    /**
     * Says how many elements there may be.
     *
     * @return the largest number
     */
    int most() default USUAL;

    /**
     * Says what is told where there is nothing.
     *
     * @return the code of the violation
     */
    String otherwise() default "ppid.blank";
}
