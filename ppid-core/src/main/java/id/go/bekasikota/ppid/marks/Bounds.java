package id.go.bekasikota.ppid.marks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how many elements a component of a record may hold (batas isi), where it is not the 200 that hold everywhere. No law says, so
 * the numbers are ours and generous.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Bounds {
    /** How many elements a list, set or map holds at most where nothing else is said. */
    int USUAL = 200;

    /**
     * Says how many elements there may be.
     *
     * @return the largest number
     */
    int most() default USUAL;

    /**
     * Says what is told where the component is {@link Needed} and has no element.
     *
     * @return the code of the violation
     */
    String otherwise() default "ppid.blank";
}
