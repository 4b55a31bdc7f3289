package outside;

import id.go.bekasikota.ppid.contract.StorageContract;
import id.go.bekasikota.ppid.jdbc.JdbcStorage;
import id.go.bekasikota.ppid.jdbc.Schema;
import id.go.bekasikota.ppid.storage.Storage;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

class OnH2 extends StorageContract {
    @Override
    protected Storage newStorage() {
        DataSource dataSource = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        Schema.of(dataSource).migrate();
        return JdbcStorage.owning(dataSource);
    }
}
