package id.go.bekasikota.ppid.law;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.TestData;
import id.go.bekasikota.ppid.table.TsvTable;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The enumerations by which LAW.md holds an article, against a table of their codes and articles: a change of either is seen
 * in review, and whoever changes a line reads the article again. The table was made from the code;
 * its lists of letters were read against the texts, its other lines against the lists of articles that were made from them.
 */
class LawConstantsTest {
    private static final TsvTable LAW = TsvTable.read(
            TestData.open("law-constants.tsv"), "law-constants.tsv", "type", "constant", "code", "citation");

    private static Stream<Class<?>> enumerations() throws IOException {
        LawTable table = LawTable.parse(Files.readAllLines(Path.of("LAW.md"), StandardCharsets.UTF_8));
        PublicNames names = PublicNames.besides(Citation.class);
        return Stream.concat(
                        table.rows().stream().map(LawTable.Row::claim),
                        table.questions().stream().map(LawTable.Question::claim))
                .flatMap(claim -> claim.types().stream())
                .<Class<?>>flatMap(name -> names.named(name.split("#", -1)[0]).stream())
                .filter(type -> type.isEnum() && Coded.class.isAssignableFrom(type))
                .distinct();
    }

    private static List<String> row(Object constant) {
        Class<?> type = ((Enum<?>) constant).getDeclaringClass();
        return List.of(
                type.getCanonicalName().substring("id.go.bekasikota.ppid.".length()),
                ((Enum<?>) constant).name(),
                ((Coded) constant).code(),
                citation(constant));
    }

    /** Its article; where it has several, each behind the name by which it is asked for. */
    private static String citation(Object constant) {
        List<Method> asked = Arrays.stream(
                        ((Enum<?>) constant).getDeclaringClass().getMethods())
                .filter(method -> method.getReturnType() == Citation.class && method.getParameterCount() == 0)
                .sorted(Comparator.comparing(Method::getName))
                .toList();
        return asked.size() == 1
                ? citation(asked.get(0), constant)
                : asked.stream()
                        .map(method -> method.getName() + " " + citation(method, constant))
                        .collect(Collectors.joining(", "));
    }

    private static String citation(Method asked, Object constant) {
        try {
            return asked.invoke(constant).toString();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Proves({
        "UU 14/2008 Pasal 1 angka 12",
        "UU 14/2008 Pasal 2 ayat (1)",
        "UU 14/2008 Pasal 2 ayat (2)",
        "UU 14/2008 Pasal 4 ayat (3)",
        "UU 14/2008 Pasal 6 ayat (1)",
        "UU 14/2008 Pasal 6 ayat (3) huruf e",
        "UU 14/2008 Pasal 9 ayat (1)",
        "UU 14/2008 Pasal 9 ayat (3)",
        "UU 14/2008 Pasal 9 ayat (4)",
        "UU 14/2008 Pasal 10 ayat (2)",
        "UU 14/2008 Pasal 11 ayat (1) huruf a",
        "UU 14/2008 Pasal 13 ayat (1)",
        "UU 14/2008 Pasal 17",
        "UU 14/2008 Pasal 17 huruf a",
        "UU 14/2008 Pasal 17 huruf b",
        "UU 14/2008 Pasal 17 huruf c",
        "UU 14/2008 Pasal 17 huruf d",
        "UU 14/2008 Pasal 17 huruf e",
        "UU 14/2008 Pasal 17 huruf f",
        "UU 14/2008 Pasal 17 huruf g",
        "UU 14/2008 Pasal 17 huruf h",
        "UU 14/2008 Pasal 17 huruf i",
        "UU 14/2008 Pasal 17 huruf j",
        "UU 14/2008 Pasal 18 ayat (1)",
        "UU 14/2008 Pasal 18 ayat (2)",
        "UU 14/2008 Pasal 20 ayat (1)",
        "UU 14/2008 Pasal 20 ayat (2)",
        "UU 14/2008 Pasal 22 ayat (1)",
        "UU 14/2008 Pasal 22 ayat (3)",
        "UU 14/2008 Pasal 22 ayat (5)",
        "UU 14/2008 Pasal 22 ayat (6)",
        "UU 14/2008 Pasal 22 ayat (7)",
        "UU 14/2008 Pasal 35 ayat (1)",
        "UU 14/2008 Pasal 36 ayat (1)",
        "UU 14/2008 Pasal 36 ayat (2)",
        "UU 14/2008 Pasal 38",
        "UU 14/2008 Pasal 39",
        "UU 14/2008 Pasal 40 ayat (1)",
        "UU 14/2008 Pasal 42",
        "UU 14/2008 Pasal 46 ayat (1)",
        "UU 14/2008 Pasal 46 ayat (2)",
        "UU 14/2008 Pasal 47",
        "UU 14/2008 Pasal 49 ayat (1)",
        "UU 14/2008 Pasal 49 ayat (2)",
        "UU 27/2022 Pasal 46 ayat (1)",
        "PP 61/2010 Pasal 3 ayat (1)",
        "PP 61/2010 Pasal 3 ayat (2)",
        "PP 61/2010 Pasal 5 ayat (1)",
        "PP 61/2010 Pasal 5 ayat (2)",
        "PP 61/2010 Pasal 6",
        "PP 61/2010 Pasal 7",
        "PP 61/2010 Pasal 8 ayat (1)",
        "PP 61/2010 Pasal 8 ayat (2)",
        "PP 61/2010 Pasal 8 ayat (3)",
        "PP 61/2010 Pasal 9",
        "PP 61/2010 Pasal 11 ayat (1)",
        "PP 61/2010 Pasal 11 ayat (3)",
        "PP 61/2010 Pasal 14",
        "PERKI 1/2021 Pasal 1 angka 10",
        "PERKI 1/2021 Pasal 1 angka 22",
        "PERKI 1/2021 Pasal 6",
        "PERKI 1/2021 Pasal 8",
        "PERKI 1/2021 Pasal 10 ayat (1)",
        "PERKI 1/2021 Pasal 10 ayat (2) huruf e",
        "PERKI 1/2021 Pasal 10 ayat (2) huruf f",
        "PERKI 1/2021 Pasal 12",
        "PERKI 1/2021 Pasal 13 ayat (1)",
        "PERKI 1/2021 Pasal 13 ayat (3)",
        "PERKI 1/2021 Pasal 19",
        "PERKI 1/2021 Pasal 20",
        "PERKI 1/2021 Pasal 22 ayat (1)",
        "PERKI 1/2021 Pasal 22 ayat (2)",
        "PERKI 1/2021 Pasal 24 ayat (3)",
        "PERKI 1/2021 Pasal 24 ayat (5)",
        "PERKI 1/2021 Pasal 27 ayat (7)",
        "PERKI 1/2021 Pasal 28",
        "PERKI 1/2021 Pasal 29 ayat (5)",
        "PERKI 1/2021 Pasal 31 ayat (3)",
        "PERKI 1/2021 Pasal 32",
        "PERKI 1/2021 Pasal 33 ayat (4)",
        "PERKI 1/2021 Pasal 35 ayat (2)",
        "PERKI 1/2021 Pasal 36 ayat (1)",
        "PERKI 1/2021 Pasal 38",
        "PERKI 1/2021 Pasal 39 ayat (1)",
        "PERKI 1/2021 Pasal 39 ayat (2)",
        "PERKI 1/2021 Pasal 43 ayat (2)",
        "PERKI 1/2021 Pasal 44 ayat (1)",
        "PERKI 1/2021 Pasal 45 ayat (1)",
        "PERKI 1/2021 Pasal 45 ayat (2)",
        "PERKI 1/2021 Pasal 45 ayat (3)",
        "PERKI 1/2021 Pasal 45 ayat (4)",
        "PERKI 1/2021 Pasal 45 ayat (5)",
        "PERKI 1/2021 Pasal 45 ayat (6)",
        "PERKI 1/2021 Pasal 45 ayat (7)",
        "PERKI 1/2021 Pasal 47",
        "PERKI 1/2021 Pasal 48 ayat (3)",
        "PERKI 1/2021 Pasal 48 ayat (5)",
        "PERKI 1/2021 Pasal 49 ayat (1)",
        "PERKI 1/2021 Pasal 50 ayat (1)",
        "PERKI 1/2021 Pasal 50 ayat (3)",
        "PERKI 1/2021 Pasal 51 ayat (1)",
        "PERKI 1/2021 Pasal 51 ayat (2)",
        "PERKI 1/2021 Pasal 51 ayat (3)",
        "PERKI 1/2021 Pasal 51 ayat (4)",
        "PERKI 1/2021 Pasal 51 ayat (6)",
        "PERKI 1/2021 Pasal 51 ayat (7)",
        "PERKI 1/2021 Pasal 51 ayat (8)",
        "PERKI 1/2021 Pasal 51 ayat (9)",
        "PERKI 1/2021 Pasal 52 ayat (3)",
        "PERKI 1/2021 Lampiran VI",
        "PERKI 1/2021 Lampiran VIII",
        "PERKI 1/2021 Lampiran X",
        "PERKI 1/2021 Lampiran XI",
        "PERKI 1/2013 Pasal 6",
        "PERKI 1/2013 Pasal 4 ayat (3)",
        "PERKI 1/2013 Pasal 9 ayat (2)",
        "PERKI 1/2013 Pasal 10",
        "PERKI 1/2013 Pasal 11 ayat (1)",
        "PERKI 1/2013 Pasal 11 ayat (2)",
        "PERKI 1/2013 Pasal 11 ayat (3)",
        "PERKI 1/2013 Pasal 18 ayat (1)",
        "PERKI 1/2013 Pasal 34",
        "PERKI 1/2013 Pasal 36 ayat (1)",
        "PERKI 1/2013 Pasal 36 ayat (2)",
        "PERKI 1/2013 Pasal 36 ayat (3)",
        "PERKI 1/2013 Pasal 45",
        "PERKI 1/2013 Pasal 48 ayat (1)",
        "PERKI 1/2013 Pasal 60 ayat (3)",
        "PERKI 1/2013 Lampiran I",
        "PERKI 1/2013 Lampiran III",
        "Perma 2/2011 Pasal 1 angka 11",
        "Perma 2/2011 Pasal 2",
        "Perma 2/2011 Pasal 3",
        "Perma 2/2011 Pasal 4 ayat (3)",
        "Perma 2/2011 Pasal 10",
        "Perma 2/2011 Pasal 11",
        "Perma 2/2011 Pasal 12 ayat (3)",
        "PERKI 1/2013 Pasal 16",
        "PERKI 1/2013 Pasal 30",
        "PERKI 1/2021 Pasal 10 ayat (2) huruf c",
        "PERKI 1/2021 Pasal 27 ayat (3)",
        "PERKI 1/2021 Pasal 27 ayat (4)",
        "PERKI 1/2021 Pasal 27 ayat (5)",
        "PERKI 1/2021 Pasal 41 ayat (5)",
        "PERKI 1/2021 Pasal 52 ayat (4)",
        "PERKI 1/2021 Pasal 56 ayat (1)",
        "UU 14/2008 Pasal 11 ayat (2)",
        "UU 14/2008 Pasal 12",
        "UU 14/2008 Pasal 19",
        "UU 14/2008 Pasal 22 ayat (2)",
        "UU 14/2008 Pasal 22 ayat (8)",
        "UU 14/2008 Pasal 35 ayat (2)",
        "UU 14/2008 Pasal 37 ayat (1)",
        "UU 14/2008 Pasal 44 ayat (2)",
        "PERKI 1/2021 Pasal 56 ayat (3)"
    })
    @ProvesReading({
        "clock-start receipt",
        "clock-start complete",
        "incomplete-request runs-on",
        "incomplete-request lapses",
        "non-working-receipt next-day",
        "non-working-receipt roll",
        "collective-leave off",
        "collective-leave working",
        "extension-reasons listed",
        "extension-reasons any",
        "silence-found working-day",
        "silence-found calendar-day",
        "superior-clock receipt",
        "superior-clock entry",
        "dispute-clock receipt",
        "dispute-clock registration",
        "periodic-objection allowed",
        "periodic-objection needs-request",
        "requester-circle statutory",
        "requester-circle anyone",
        "exemption-approver head-of-body",
        "exemption-approver superior",
        "never-exempt-parts flagged",
        "never-exempt-parts none",
        "notice-date dispatch",
        "notice-date arrival",
        "breach-start earlier",
        "breach-start knowledge",
        "monitoring-grades half-open",
        "monitoring-grades host-table",
        "late-objection recorded",
        "late-objection denied"
    })
    void everyConstantHasTheCodeAndTheArticleOfTheTable() throws IOException {
        List<List<String>> law = LAW.rows().stream()
                .map(row -> Stream.of("type", "constant", "code", "citation")
                        .map(column -> LAW.cell(row, column))
                        .toList())
                .toList();

        assertThat(enumerations()
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(LawConstantsTest::row))
                .containsExactlyInAnyOrderElementsOf(law);
    }
}
