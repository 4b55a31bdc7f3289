package id.go.bekasikota.ppid.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.go.bekasikota.ppid.law.UnreadableInputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no CSV file, told in one line that names the file and the place. */
class CsvRefusalTest {
    private static final int MIB = 1024 * 1024;

    static Stream<Arguments> unreadable() {
        return Stream.of(
                arguments("unclosed quote at the end", "a,b\n1,x\n2,\"y\n", " line 3"),
                arguments("unclosed quote that takes the next rows", "a,b\n1,\"x\n2,y\n3,z\n", " line 2"),
                arguments("unclosed quote and nothing behind it", "a,b\n1,\"", " line 2"),
                arguments("text after a closing quote", "a,b\n1,x\n2,\"y\"z\n", " line 3"),
                arguments("text after a closing quote and a blank", "a,b\n\"x\" y,2\n", " line 2"),
                arguments("a second quoted part", "a,b\n\"x\"\"y\" \"z\",2\n", " line 2"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void brokenQuotingIsUnreadableAndNamesTheLineOfTheRow(String fault, String content, String place) {
        refused(() -> Csv.read(content, "a", "b"))
                .as(fault)
                .hasMessageStartingWith("in.csv")
                .hasMessageContainingAll(place, "quote");
    }

    @Test
    void aRegisterWhoseLastCellIsNotClosedIsUnreadable() {
        refused(() -> Csv.field("C03.csv", "nomor_registrasi", "opd")).hasMessageContaining(" line 4");
    }

    @Test
    void rowsBeforeTheFaultAreStillRead() throws Exception {
        byte[] bytes = "a\n1\n2\n\"x\"y\n".getBytes(StandardCharsets.UTF_8);
        try (CsvInput input = CsvInput.read(new ByteArrayInputStream(bytes), "in.csv", List.of("a"))) {
            assertThat(input.next()).isPresent();
            assertThat(input.next()).isPresent();
            refused(input::next);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n\n\r", " \t\n", ",,,\n", ";;\n \n", "\ufeff", "\ufeff\n\n"})
    void aFileWithoutAnythingIsEmpty(String content) {
        refused(() -> Csv.read(content, "a", "b")).hasMessageContainingAll("in.csv", "a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\ufeff", "\n\r \t \n"})
    void anEmptyFileIsSaidToBeEmpty(String content) {
        refused(() -> Csv.read(content, "a", "b")).hasMessageContaining("empty");
    }

    @Test
    void aMissingFileAndAFolderAreNamed(@TempDir Path folder) {
        refused(() -> CsvInput.open(folder.resolve("tiada.csv"), List.of("a")))
                .hasMessageContaining("tiada.csv: there is no such file");
        refused(() -> CsvInput.open(folder, List.of("a"))).hasMessageContaining("folder");
    }

    @Test
    void bytesInTheHeaderThatAreNoUtf8AreNamed() {
        byte[] latin = "\na,b,caf\u00e9\n1,2,3\n".getBytes(StandardCharsets.ISO_8859_1);

        refused(() -> Csv.read(latin, "a", "b")).hasMessageContainingAll("in.csv line 2:", "UTF-8");
    }

    @Test
    void bytesInAnEarlyRowThatAreNoUtf8AreNamedByLine() {
        byte[] latin = "a,b\n1,x\n2,caf\u00e9\n3,y\n".getBytes(StandardCharsets.ISO_8859_1);

        refused(() -> Csv.read(latin, "a", "b")).hasMessageContainingAll("in.csv line 3:", "UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void bytesAfterManyLinesThatAreNoUtf8AreNamedByLine(String end) {
        String many = "a,b" + end + ("baris,\u2265" + end).repeat(20_000);

        refused(() -> Csv.read(bytes(many, "x,\u00e9"), "a", "b"))
                .hasMessageContainingAll("in.csv line 20002:", "UTF-8");
    }

    @Test
    void aCharacterCutOffAtTheEndOfTheFileIsNoUtf8() {
        byte[] whole = "a,b\n1,\u2265".getBytes(StandardCharsets.UTF_8);

        refused(() -> Csv.read(Arrays.copyOf(whole, whole.length - 1), "a", "b"))
                .hasMessageContainingAll("in.csv line 2:", "UTF-8");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40_000})
    void aStreamThatFailsIsUnreadableAndSaysWhy(int after) {
        InputStream failing = new SequenceInputStream(
                new ByteArrayInputStream("a,b\n1,x\n".repeat(after).getBytes(StandardCharsets.UTF_8)),
                new InputStream() {
                    @Override
                    public int read(byte[] target, int offset, int length) throws IOException {
                        return read();
                    }

                    @Override
                    public int read() throws IOException {
                        throw new IOException("pipa putus");
                    }
                });

        refused(() -> Csv.read(failing, "a", "b")).hasMessage("in.csv: cannot be read: pipa putus");
    }

    private static byte[] bytes(String utf8, String latin) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(utf8.getBytes(StandardCharsets.UTF_8));
        out.writeBytes(latin.getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    @Test
    void charactersThatCrossTheReadBufferAreKeptWhole() {
        for (int shift = 0; shift < 4; shift++) {
            String cell = "x".repeat(16 * 1024 - 8 + shift) + "\ud83d\ude00\u2265\u00e9";
            assertThat(Csv.read("a\n" + cell + "\n", "a").raw()).containsExactly(List.of(cell));
        }
    }

    @Test
    void aCellOfTenMebibytesIsRead() {
        String cell = "panjang\n".repeat(10 * MIB / 8);

        assertThat(Csv.read("a,b\n1,\"" + cell + "\"\n2,x\n", "a", "b").lines()).hasSize(2);
    }

    @Test
    void aCellOfSeventeenMebibytesIsRefusedWithItsLine() {
        String cell = "x".repeat(17 * MIB);

        refused(() -> Csv.read("a,b\n1,x\n2," + cell + "\n", "a", "b")).hasMessageContainingAll("in.csv", " line 3");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(ThrowingCallable reading) {
        return assertThatThrownBy(reading)
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageNotContainingAny("\n", "\r", "Exception");
    }
}
