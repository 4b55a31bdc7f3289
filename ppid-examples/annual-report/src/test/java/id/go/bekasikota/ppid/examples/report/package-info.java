/** Tests of the program: inside this process where that is enough, and as a process of its own where it is not. */
@NullMarked
package id.go.bekasikota.ppid.examples.report;

import org.jspecify.annotations.NullMarked;
