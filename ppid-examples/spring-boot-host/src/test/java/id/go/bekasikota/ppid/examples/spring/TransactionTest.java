package id.go.bekasikota.ppid.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.requester.Individual;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.storage.StorageException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An act is kept and undone with the transaction of the application, and leaves no connection behind without one. */
@Import(MarchOf2025.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.flyway.enabled=false")
class TransactionTest {

    private static final Officer PPID = new Officer(Role.PPID, "Rina Wulandari", "diskominfo");
    private static final int MORE_THAN_THE_POOL_HAS = 25;

    @Autowired
    private Ppid ppid;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void keepsAnActWithTheTransaction() {
        RequestNumber number = new TransactionTemplate(transactions).execute(status -> receive().number());

        RequestNumber found = new TransactionTemplate(transactions)
                .execute(status -> ppid.requests().get(number).number());

        assertThat(found).isEqualTo(number);
    }

    @Test
    void undoesAnActWithTheTransaction() {
        RequestNumber number = new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return receive().number();
        });
        RequestNumber next = new TransactionTemplate(transactions).execute(status -> receive().number());

        assertThat(next).as("a number undone is given again, so that none is missing").isEqualTo(number);
    }

    @Test
    void refusesByNameOutsideATransactionAndLosesNoConnection() {
        for (int call = 0; call < MORE_THAN_THE_POOL_HAS; call++) {
            assertThatThrownBy(this::receive).isInstanceOf(StorageException.class)
                    .hasMessageContaining("no transaction open");
        }

        keepsAnActWithTheTransaction();
    }

    private InformationRequest receive() {
        return ppid.requests()
                .receive(
                        ReceiveRequest.by(Individual.named("Siti Aminah").email("siti@example.org"))
                                .unit("dinkes")
                                .asks("Realisasi anggaran 2024")
                                .purpose("Penelitian")
                                .build(),
                        PPID)
                .orThrow();
    }
}
