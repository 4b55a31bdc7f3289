package id.go.bekasikota.ppid.law;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the readings of open questions that a test shows at work; LAW.md lists them, and a test compares the two. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface ProvesReading {

    /** The readings by question and code, for example {@code clock-start complete}. */
    String[] value();
}
