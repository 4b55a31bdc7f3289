package id.go.bekasikota.ppid.policy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The stable code of a reading and the article that it rests on, beside its constant. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@interface Choice {
    /** For example {@code receipt}. */
    String code();

    /** The article as it is cited. */
    String citation();
}
