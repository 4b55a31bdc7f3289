/** The storage ports of {@code id.go.bekasikota.ppid.core} over JDBC (penyimpanan lewat JDBC). */
module id.go.bekasikota.ppid.jdbc {
    requires transitive id.go.bekasikota.ppid.core;
    requires transitive java.sql;
    requires static org.jspecify;
    requires org.jdbi.v3.core;
    // Jdbi needs these, but as an automatic module cannot say so
    requires org.slf4j;
    requires io.leangen.geantyref;

    exports id.go.bekasikota.ppid.jdbc;
}
