/** Runs the program as its class and as its jar. */
@NullMarked
package id.go.bekasikota.ppid.examples.walkthrough;

import org.jspecify.annotations.NullMarked;
