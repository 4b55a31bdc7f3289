package id.go.bekasikota.ppid.jdbc;

import javax.sql.DataSource;

class PostgresJoiningTest extends JoiningTest {
    @Override
    DataSource migrated() {
        return PostgresServer.migrated();
    }
}
