package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.databases.H2Databases;
import javax.sql.DataSource;

class H2SchemaTest extends SchemaTest {
    @Override
    DataSource empty() {
        return H2Databases.empty();
    }

    @Override
    String folder() {
        return "h2";
    }
}
