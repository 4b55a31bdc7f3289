/** Real databases for tests, also those of other modules: each server is started once, by the first who asks. */
@NullMarked
package id.go.bekasikota.ppid.databases;

import org.jspecify.annotations.NullMarked;
