package id.go.bekasikota.ppid.jdbc;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.storage.Storage;
import java.nio.ByteBuffer;
import java.sql.Connection;
import javax.sql.DataSource;
import javax.sql.XAConnection;
import javax.transaction.xa.XAResource;
import javax.transaction.xa.Xid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Acts inside one branch of a transaction over several resources, as JTA runs it; drivers refuse JDBC's savepoints there. */
class XaTest {
    private final SettableClock clock = SettableClock.on("2025-09-01");

    @ParameterizedTest
    @EnumSource(Databases.class)
    void actsAreKeptAndUndoneWithTheBranchAndAPartAlone(Databases database) throws Exception {
        DataSource dataSource = database.migrated();
        XAConnection xa = database.xa(dataSource).getXAConnection();
        try {
            XAResource resource = xa.getXAResource();
            Connection connection = xa.getConnection();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(false); // as a pool does that is enlisted
            Storage joining = JdbcStorage.joining(() -> connection);

            Branch undone = Branch.of(1);
            resource.start(undone, XAResource.TMNOFLAGS);
            assertThat(receive(joining)).endsWith("0001");
            resource.end(undone, XAResource.TMSUCCESS);
            resource.rollback(undone);

            Branch kept = Branch.of(2);
            resource.start(kept, XAResource.TMNOFLAGS);
            assertThat(receive(joining)).endsWith("0001");
            assertThatThrownBy(() -> joining.inTransaction(stores -> {
                        receive(joining);
                        throw new IllegalStateException("the part");
                    }))
                    .hasMessage("the part");
            assertThat(receive(joining)).endsWith("0002");
            resource.end(kept, XAResource.TMSUCCESS);
            assertThat(resource.prepare(kept)).isEqualTo(XAResource.XA_OK);
            resource.commit(kept, false);
        } finally {
            xa.close();
        }
        assertThat(receive(JdbcStorage.owning(dataSource))).endsWith("0003");
    }

    private String receive(Storage storage) {
        return Ppid.builder(BODY)
                .storage(storage)
                .clock(clock)
                .build()
                .requests()
                .receive(asking("Anggaran"), PPID)
                .orThrow()
                .number()
                .text();
    }

    /** A branch that no other run of the tests has. */
    private record Branch(long run, int number) implements Xid {
        static Branch of(int number) {
            return new Branch(System.nanoTime(), number);
        }

        @Override
        public int getFormatId() {
            return 1;
        }

        @Override
        public byte[] getGlobalTransactionId() {
            return ByteBuffer.allocate(12).putLong(run).putInt(number).array();
        }

        @Override
        public byte[] getBranchQualifier() {
            return new byte[] {1};
        }
    }
}
