package id.go.bekasikota.ppid.examples.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the machine around the program must not change: charset, locale, zone, temporary folder, reader. */
class PlatformIT {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void standardOutputIsUtf8WhateverTheCharset_O02() throws Exception {
        Outcome outcome = Jar.plain()
                .environment("LC_ALL", "C")
                .environment("LANG", "C")
                .run("due", "--in", InProcess.file("field/O02.csv"))
                .endsWith(0);

        assertThat(outcome.column("catatan")).containsExactly("Rencana – kota é 😀", "≥ 10");
        assertThat(outcome.out() + outcome.err()).doesNotContain("?", "\ufffd");
    }

    @Test
    void indonesianIsIndonesianHoweverJavaSpellsIt_O13() throws Exception {
        String[] args = {"explain", "--rule", "request.reply", "--trigger", "2025-03-26", "--lang", "id"};

        byte[] expected = Jar.plain().run(args).endsWith(0).bytes();

        assertThat(new String(expected, StandardCharsets.UTF_8)).startsWith("Batas akhir");
        for (String old : new String[] {"true", "false"}) {
            Jar jar = Jar.plain().with("-Djava.locale.useOldISOCodes=" + old, "-Duser.language=en");
            assertThat(jar.run(args).bytes()).isEqualTo(expected);
        }
    }

    @Test
    void timelineAndComparisonAreTheSameInEveryLocale() throws Exception {
        for (String[] args : new String[][] {
            {"timeline", "--received=2025-03-26", "--lang=en"}, {"compare", "--received=2025-03-26", "--format=json"}
        }) {
            byte[] expected = Jar.plain().run(args).endsWith(0).bytes();
            Jar arabic = Jar.plain().with("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Pacific/Apia");
            assertThat(arabic.run(args).bytes()).isEqualTo(expected);
            assertThat(Jar.plain().environment("LC_ALL", "C").run(args).bytes()).isEqualTo(expected);
        }
    }

    @Test
    void messagesOfTheParserHaveAsciiDigitsInEveryLocale() throws Exception {
        Jar arabic = Jar.plain().with("-Duser.language=ar", "-Duser.country=EG");

        arabic.run("due", "sisa", "--in=x").isRefused("sisa");
    }

    @Test
    void theTargetIsReplacedWholeFromItsOwnFolder_O15() throws Exception {
        Path out = folder.resolve("o.csv");
        Files.writeString(out, "an older and much longer file\n".repeat(100));
        Path elsewhere = Files.createDirectory(folder.resolve("tmp"));

        Jar.plain()
                .with("-Djava.io.tmpdir=" + elsewhere)
                .run("due", "--in", InProcess.file("field/K04.csv"), "--out", out.toString())
                .endsWith(0);

        assertThat(Outcome.table(Files.readAllBytes(out))).hasSize(4);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("o.csv", "tmp");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void aReaderThatStopsEarlyEndsTheProgramQuietly() throws Exception {
        Path in = folder.resolve("many.csv");
        StringBuilder many = new StringBuilder("id,rule,trigger_date\n");
        for (int i = 0; i < 50_000; i++) {
            many.append(i).append(",no.such,2025-03-26\n");
        }
        Files.writeString(in, many);

        Outcome outcome = Jar.plain()
                .runWithImpatientReader("due", "--in", in.toString(), "--strict")
                .endsWith(0);

        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void aFullDiskIsNoReaderThatStopsEarly() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")));

        String golden = InProcess.file("golden-deadlines.csv");

        Jar.plain().run("due", "--in", golden, "--out", "/dev/full").isRefused("/dev/full");
        Jar.plain().runInto(Path.of("/dev/full"), "due", "--in", golden).isRefused("standard output");
    }

    @Test
    void theCsvFromStandardInputIsTheSame() throws Exception {
        Path in = Path.of(InProcess.file("golden-deadlines.csv"));

        Outcome piped =
                Jar.plain().input(Files.readAllBytes(in)).run("due", "--in=-").endsWith(0);

        assertThat(piped.bytes())
                .isEqualTo(InProcess.run("due", "--in", in.toString()).bytes());
    }

    @Test
    void manyRowsNeedNoMoreMemoryThanOne() throws Exception {
        Path in = folder.resolve("large.csv");
        byte[] line = "E,request.reply,2025-03-26,keterangan\n".getBytes(StandardCharsets.US_ASCII);
        byte[] block = new byte[line.length * 1000];
        for (int i = 0; i < block.length; i += line.length) {
            System.arraycopy(line, 0, block, i, line.length);
        }
        try (var out = Files.newOutputStream(in)) {
            out.write("id,rule,trigger_date,catatan\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 400; i++) {
                out.write(block);
            }
        }
        Path out = folder.resolve("o.csv");

        Jar.plain()
                .with("-Xmx16m")
                .run("due", "--in", in.toString(), "--out", out.toString())
                .endsWith(0);

        try (var lines = Files.lines(out)) {
            assertThat(lines).hasSize(400_001);
        }
    }

    @Test
    void theLocaleOfTheTestDoesNotMatterEither() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            byte[] arabic = InProcess.run("compare", "--received=2025-03-26").bytes();
            Locale.setDefault(Locale.ROOT);
            assertThat(Arrays.equals(
                            arabic,
                            InProcess.run("compare", "--received=2025-03-26").bytes()))
                    .isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }
}
