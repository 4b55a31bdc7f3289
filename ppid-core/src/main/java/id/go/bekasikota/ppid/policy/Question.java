package id.go.bekasikota.ppid.policy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The stable code of a question, beside the enum of its readings. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Question {
    /** For example {@code clock-start}. */
    String value();
}
