/** The words that a register book and the contract of the report fix for our codes; for our own packages alone. */
@NullMarked
package id.go.bekasikota.ppid.words;

import org.jspecify.annotations.NullMarked;
