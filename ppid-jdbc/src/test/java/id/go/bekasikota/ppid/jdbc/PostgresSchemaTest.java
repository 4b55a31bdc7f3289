package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.databases.PostgresServer;
import javax.sql.DataSource;

class PostgresSchemaTest extends SchemaTest {
    @Override
    DataSource empty() {
        return PostgresServer.empty();
    }

    @Override
    String folder() {
        return "postgresql";
    }
}
