package id.go.bekasikota.ppid.law;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type whose values must not be dropped (hasil wajib diperiksa). Error Prone and other checkers know an annotation
 * of this simple name, so no dependency is needed for it.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface CheckReturnValue {}
