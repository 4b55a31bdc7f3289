/** Tests of the storage over JDBC. */
@NullMarked
package id.go.bekasikota.ppid.jdbc;

import org.jspecify.annotations.NullMarked;
