package id.go.bekasikota.ppid.marks;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.annotation.JsonTypeResolver;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Fixes how a member of a family says in JSON which it is (kode jenis): by its field {@code type}. One that does not say it, says
 * that it is none, or says it twice is refused in one line by whatever mapper reads it.
 *
 * <p>On a component it says the same of what stands there; a {@code JsonTypeInfo} after it may say what an untyped one is.
 *
 * <p>The marks of a mapper that is not there are not seen by anybody; so the library needs none.
 */
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = TypeFault.FIELD)
@JsonTypeResolver(Jackson2Family.class)
@tools.jackson.databind.annotation.JsonTypeResolver(Jackson3Family.class)
public @interface JsonFamily {}
