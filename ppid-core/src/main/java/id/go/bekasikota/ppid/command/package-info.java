/**
 * What a person typed (isian): records with constraints for what cannot be recorded at all.
 *
 * <p>Gaps in identity are no violations: the law registers a request when it is received, and the completeness check finds
 * them. Each constraint's message is a code; its text comes from our own bundle, whatever validator reported it, and no
 * template ever holds what was typed. All types are thread-safe, builders excepted.
 */
@NullMarked
package id.go.bekasikota.ppid.command;

import org.jspecify.annotations.NullMarked;
