package id.go.bekasikota.ppid.law;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the articles whose enforcement a test proves; LAW.md lists them, and a test compares the two. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Proves {

    /** The articles as cited, for example {@code UU 14/2008 Pasal 22 ayat (7)}. */
    String[] value();
}
