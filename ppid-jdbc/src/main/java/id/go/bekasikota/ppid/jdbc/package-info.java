/**
 * The storage ports over JDBC (penyimpanan lewat JDBC), for H2, PostgreSQL and MariaDB.
 *
 * <p>A host first makes the tables: {@link id.go.bekasikota.ppid.jdbc.Schema#migrate()}, or its own Flyway or Liquibase
 * with the files under {@code META-INF/ppid/db}. Then it opens a {@link id.go.bekasikota.ppid.jdbc.JdbcStorage}, which
 * either {@linkplain id.go.bekasikota.ppid.jdbc.JdbcStorage#owning owns} its transactions or
 * {@linkplain id.go.bekasikota.ppid.jdbc.JdbcStorage#joining joins} those of the host through a
 * {@link id.go.bekasikota.ppid.jdbc.ConnectionSource}. From there on it uses the ports of
 * {@code id.go.bekasikota.ppid.storage} alone.
 *
 * <p>Inside, {@code JdbcRegister} writes and reads cases, {@code JdbcReports} counts them in the database, one small class
 * per concern, and {@code Dialect} holds what the databases say differently.
 */
@NullMarked
package id.go.bekasikota.ppid.jdbc;

import org.jspecify.annotations.NullMarked;
