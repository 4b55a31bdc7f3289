package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.databases.MariaDbServer;
import javax.sql.DataSource;

class MariaDbSchemaTest extends SchemaTest {
    @Override
    DataSource empty() {
        return MariaDbServer.empty();
    }

    @Override
    String folder() {
        return "mariadb";
    }

    @Override
    String schema() {
        return "DATABASE()";
    }
}
