package id.go.bekasikota.ppid.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.table.CsvBatch;
import id.go.bekasikota.ppid.table.CsvInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The quick look never lets through what the mask covers. */
class MaskGlanceProperties {
    @Property(tries = 3000)
    void whatTheMaskCoversTheGlanceDoesNotLetThrough(
            @ForAll("cells") String name,
            @ForAll("cells") String number,
            @ForAll("cells") String contact,
            @ForAll("cells") String shown,
            @ForAll("places") int place) {
        String hidden = List.of(name, number, contact).get(place);
        String text = shown + respelled(hidden, place) + shown;
        String row = RowCheckTest.book(
                "nama_pemohon=" + name + "|nomor_identitas=" + number + "|kontak=" + contact + "|pekerjaan=ASN");
        RegisterRow read = first(row);
        MaskGlance glance = new MaskGlance();
        glance.turn(read);
        for (String each : List.of(text, shown, hidden, text.replace(" ", ""))) {
            if (new RowMask(read).covers(each)) {
                assertThat(glance.mayCover(Squeezed.of(each))).as("[%s]", each).isTrue();
            }
        }
    }

    private static String respelled(String hidden, int place) {
        return place == 0 ? hidden.toUpperCase(Locale.ROOT).replace(" ", " \n ") : hidden.replace("-", "");
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.of(
                        "0812",
                        "62",
                        "3275",
                        "0",
                        " ",
                        "-",
                        "(",
                        ")",
                        "+",
                        ".",
                        ";",
                        "/",
                        "\n",
                        "a",
                        "Siti",
                        "\u00e9",
                        "\u0661",
                        "\u200b",
                        "@",
                        "17",
                        "2025-09-08",
                        "999999",
                        "asn")
                .list()
                .ofMaxSize(7)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 2);
    }

    private static RegisterRow first(String book) {
        byte[] bytes = book.getBytes(StandardCharsets.UTF_8);
        try (CsvInput input = CsvInput.read(new ByteArrayInputStream(bytes), "in.csv", RegisterColumn.codes())) {
            CsvBatch batch = new CsvBatch();
            assertThat(input.read(batch)).isTrue();
            RegisterRow row = new RegisterRow(input.header());
            row.read(batch, 0);
            return row;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
