package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.databases.MariaDbServer;
import javax.sql.DataSource;

class MariaDbJoiningTest extends JoiningTest {
    @Override
    DataSource migrated() {
        return MariaDbServer.migrated();
    }
}
