package id.go.bekasikota.ppid.examples.flyway;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.jdbc.JdbcStorage;
import id.go.bekasikota.ppid.jdbc.Schema;
import id.go.bekasikota.ppid.organization.PublicBody;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A host whose framework runs Flyway over versions 1 and 2 of its own, of the Flyway that the framework manages; the
 * library's tables are made beside them, before or after, by a second Flyway or by the library.
 */
class FlywayTest {
    /** What the host says where the library's tables are there before its own. */
    private static final List<String> AFTER_OURS =
            List.of("spring.flyway.baseline-on-migrate=true", "spring.flyway.baseline-version=0");

    @Test
    void aSecondFlywayAfterThatOfTheHost() {
        assertThat(histories(SecondAfter.class, "jdbc:h2:mem:second-after", List.of()))
                .containsExactly("1", "2", "0", "1");
    }

    @Test
    void aSecondFlywayBeforeThatOfTheHost() {
        assertThat(histories(SecondBefore.class, "jdbc:h2:mem:second-before", AFTER_OURS))
                .containsExactly("0", "1", "2", "1");
    }

    @Test
    void theLibraryAfterTheHost() {
        assertThat(histories(LibraryAfter.class, "jdbc:h2:mem:library-after", List.of()))
                .containsExactly("1", "2");
    }

    @Test
    void theLibraryBeforeTheHost() {
        assertThat(histories(LibraryBefore.class, "jdbc:h2:mem:library-before", AFTER_OURS))
                .containsExactly("0", "1", "2");
    }

    @Test
    void aSchemaOfItsOwn() {
        String url = "jdbc:h2:mem:own-schema;SCHEMA_SEARCH_PATH=PUBLIC,PPID";
        assertThat(histories(OwnSchema.class, url, List.of())).containsExactly("1", "2");
    }

    /** Starts the host, has it take a number, and tells which versions the histories in the host's schema hold. */
    private static List<String> histories(Class<?> host, String url, List<String> more) {
        List<String> arguments = new ArrayList<>(more);
        arguments.add("spring.datasource.url=" + url);
        arguments.add("spring.flyway.locations=classpath:city");
        arguments.replaceAll("--"::concat);
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(host)
                .web(WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new))) {
            JdbcTemplate jdbc = new JdbcTemplate(context.getBean(DataSource.class));
            assertThat(jdbc.queryForObject("SELECT telephone FROM office", String.class))
                    .isEqualTo("021-1");
            JdbcStorage storage = JdbcStorage.owning(context.getBean(DataSource.class));
            assertThat(Ppid.builder(PublicBody.of("kota", "Kota"))
                            .storage(storage)
                            .build()
                            .exemptions()
                            .inventory()
                            .all())
                    .isEmpty();
            assertThat(storage.<Long>inTransaction(
                            stores -> stores.counters().next("kota", "series")))
                    .isOne();
            return versions(jdbc);
        }
    }

    private static List<String> versions(JdbcTemplate jdbc) {
        List<String> versions = new ArrayList<>();
        for (String table : List.of("flyway_schema_history", "ppid_schema_history")) {
            boolean there = !jdbc.queryForList(
                            "SELECT 1 FROM information_schema.tables WHERE table_schema = 'PUBLIC' AND table_name = ?",
                            table)
                    .isEmpty();
            if (there) {
                versions.addAll(jdbc.queryForList(
                        "SELECT \"version\" FROM \"" + table + "\" WHERE \"version\" IS NOT NULL ORDER BY \"installed_rank\"", String.class));
            }
        }
        return versions;
    }

    /** The library's versions, with a history of their own beside tables that are there. */
    private static FluentConfiguration ours(DataSource dataSource) {
        return Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:META-INF/ppid/db/h2")
                .table("ppid_schema_history");
    }

    private static FluentConfiguration beside(DataSource dataSource) {
        return ours(dataSource).baselineOnMigrate(true).baselineVersion("0");
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class SecondAfter {
        @Bean
        @DependsOn("flywayInitializer")
        JdbcStorage storage(DataSource dataSource) {
            beside(dataSource).load().migrate();
            return JdbcStorage.owning(dataSource);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class LibraryAfter {
        @Bean
        @DependsOn("flywayInitializer")
        JdbcStorage storage(DataSource dataSource) {
            Schema.of(dataSource).migrate();
            return JdbcStorage.owning(dataSource);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class OwnSchema {
        @Bean
        @DependsOn("flywayInitializer")
        JdbcStorage storage(DataSource dataSource) {
            ours(dataSource).schemas("PPID").load().migrate();
            return JdbcStorage.owning(dataSource);
        }
    }

    /** The data source itself brings the tables, so everything that asks for it comes after. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class SecondBefore {
        @Bean
        static TablesFirst tables() {
            return new TablesFirst(dataSource -> beside(dataSource).load().migrate());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class LibraryBefore {
        @Bean
        static TablesFirst tables() {
            return new TablesFirst(dataSource -> Schema.of(dataSource).migrate());
        }
    }
}
