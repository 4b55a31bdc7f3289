package id.go.bekasikota.ppid.examples.spring;

import org.springframework.test.context.TestPropertySource;

/** The same with a pool whose connections commit by themselves unless Spring has a transaction open. */
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:auto-commit;DB_CLOSE_DELAY=-1",
            "spring.datasource.hikari.auto-commit=true"
        })
class AutoCommitTest extends TransactionTest {}
