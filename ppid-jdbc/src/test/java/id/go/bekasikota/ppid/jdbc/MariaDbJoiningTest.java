package id.go.bekasikota.ppid.jdbc;

import javax.sql.DataSource;

class MariaDbJoiningTest extends JoiningTest {
    @Override
    DataSource migrated() {
        return MariaDbServer.migrated();
    }
}
