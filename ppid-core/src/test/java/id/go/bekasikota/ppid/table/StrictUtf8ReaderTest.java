package id.go.bekasikota.ppid.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However little room the caller gives, every character comes out as it stands in the file. */
class StrictUtf8ReaderTest {
    @ParameterizedTest(name = "{0} places at a time")
    @ValueSource(ints = {1, 2, 3, 5, 8, 1000})
    void aCharacterOfTwoHalvesFitsIntoAnyRoom(int room) throws IOException {
        String text = "a\ud83d\ude00\r\n\u00e9\ud83d\ude00\ud83d\ude01b".repeat(3000);
        byte[] bytes = ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
        try (StrictUtf8Reader reader = new StrictUtf8Reader(new ByteArrayInputStream(bytes), "in.csv")) {
            StringBuilder read = new StringBuilder();
            char[] target = new char[room];
            for (int count = reader.read(target); count >= 0; count = reader.read(target)) {
                read.append(target, 0, count);
            }
            assertThat(read).hasToString(text);
        }
    }
}
