package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.databases.PostgresServer;
import javax.sql.DataSource;

class PostgresJoiningTest extends JoiningTest {
    @Override
    DataSource migrated() {
        return PostgresServer.migrated();
    }
}
