package id.go.bekasikota.ppid.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.storage.InMemoryStorage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What this release wrote is kept for later releases to open. Once released, a dump is never edited; until then the test puts
 * what is written now beside it, under {@code target}.
 */
class GoldenDatabaseTest {
    private static final String NAME = "lived-0.1.sql";

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theDumpIsOpenedAndAnswersAsMemoryWould(Databases database) {
        PpidOnDatabaseTest story = new PpidOnDatabaseTest();
        DataSource dataSource = database.migrated();
        new GoldenDump(database).load(dataSource, kept(database));

        // first, so that both are asked on the day on which the story ends
        List<Object> inMemory = PpidOnDatabaseTest.told(story.lived(new InMemoryStorage()));

        assertThat(PpidOnDatabaseTest.told(story.over(JdbcStorage.owning(dataSource))))
                .isEqualTo(inMemory);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theSameIsWrittenAsWhenItWasKept(Databases database) throws IOException {
        DataSource dataSource = database.migrated();
        new PpidOnDatabaseTest().lived(JdbcStorage.owning(dataSource));
        List<String> now = new GoldenDump(database).of(dataSource);
        Path beside = Path.of("target", "golden", folder(database), NAME);
        Files.createDirectories(beside.getParent());
        Files.write(beside, now);

        assertThat(now).isEqualTo(kept(database));
    }

    private static String folder(Databases database) {
        return database.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> kept(Databases database) {
        String file = "/golden/" + folder(database) + "/" + NAME;
        try (InputStream in = GoldenDatabaseTest.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new AssertionError("no resource " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
