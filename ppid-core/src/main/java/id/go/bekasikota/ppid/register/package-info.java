/**
 * The register book of requests (buku register permintaan informasi) in the form offices keep it: a CSV file.
 *
 * <p>{@link id.go.bekasikota.ppid.register.RegisterBook} reads it row by row: what is wrong is rejected with line, column
 * and reason, what is odd is a finding, and names, identity numbers and contacts are looked at and let go.
 */
@NullMarked
package id.go.bekasikota.ppid.register;

import org.jspecify.annotations.NullMarked;
