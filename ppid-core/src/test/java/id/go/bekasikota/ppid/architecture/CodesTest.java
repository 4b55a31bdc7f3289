package id.go.bekasikota.ppid.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.calendar.HolidayKind;
import id.go.bekasikota.ppid.command.Violation;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.dispute.DisputeOutcome;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.DisclosureClass;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Messages;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.policy.Reading;
import id.go.bekasikota.ppid.report.ServiceReport;
import id.go.bekasikota.ppid.report.Tally;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.request.Outcome;
import id.go.bekasikota.ppid.requester.RequesterType;
import id.go.bekasikota.ppid.text.CodePointOrder;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The codes and types of events that leave the JVM are those of codes.txt, the only place where one can be changed. They stand in
 * databases and files of others: a line may be added, and never be changed or taken away once the library is released.
 */
class CodesTest {
    /** One act, which several causes open to several powers. */
    private static final String ONE_ACT = "exemption.OpeningActKind\t";

    private static final String ROOT = "id.go.bekasikota.ppid.";
    private static final Path GOLDEN = Path.of("src/test/resources/codes.txt");
    private static final Path FOUND = Path.of("target/codes.txt");
    private static final String EDGES = "# Words of others, translated at the edge alone";

    private static final List<Class<?>> TYPES = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("id.go.bekasikota.ppid")
                    .stream()
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    @Test
    void everyCodeStandsInTheGoldenFile() throws IOException {
        List<String> found = Stream.of(
                        Stream.of("# family, code, what it stands for"),
                        sorted(codes()),
                        Stream.of(EDGES),
                        sorted(edges()))
                .flatMap(lines -> lines)
                .toList();
        Files.createDirectories(FOUND.getParent());
        Files.write(FOUND, found, StandardCharsets.UTF_8);

        assertThat(found)
                .as("%s is what was found; copy it to %s where the change is meant", FOUND, GOLDEN)
                .isEqualTo(Files.readAllLines(GOLDEN, StandardCharsets.UTF_8));
    }

    @Test
    void everyCodeIsSpeltInLowerCaseWithHyphensAndDots() {
        assertThat(codes().map(line -> line.split("\t", -1)[1]))
                .hasSizeGreaterThan(600)
                .allMatch(code -> code.matches("[a-z0-9]+([.-][a-z0-9]+)*"));
    }

    @Test
    void noTwoConstantsOfAFamilyShareACode() {
        assertThat(codes().filter(line -> !line.startsWith(ONE_ACT))
                        .map(line -> line.substring(0, line.lastIndexOf('\t'))))
                .doesNotHaveDuplicates();
    }

    /** Every code of ours: constants, members of families in JSON, questions, rules, findings, and what silence does. */
    private static Stream<String> codes() {
        return Stream.of(
                        enums().filter(type -> type != registerColumn()).flatMap(CodesTest::constants),
                        families().flatMap(CodesTest::members),
                        Stream.of(Reading.class.getPermittedSubclasses())
                                .map(question -> line("policy.question", question(question), question.getSimpleName())),
                        StatutoryDeadlines.all().stream()
                                .map(rule -> line("deadline.rule", rule.code(), "rule"))
                                .distinct(),
                        keys(Violation.class, "violations", "")
                                .map(code -> line("command.violation", code, "violation")),
                        expiries())
                .flatMap(lines -> lines);
    }

    private static Stream<Class<?>> enums() {
        return TYPES.stream().filter(type -> type.isEnum() && Coded.class.isAssignableFrom(type));
    }

    private static Stream<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> line(name(type), ((Coded) constant).code(), ((Enum<?>) constant).name()));
    }

    private static Stream<Class<?>> families() {
        return TYPES.stream().filter(type -> type.isAnnotationPresent(JsonSubTypes.class));
    }

    private static Stream<String> members(Class<?> family) {
        return Arrays.stream(family.getAnnotation(JsonSubTypes.class).value())
                .map(member -> line(name(family), member.name(), name(member.value())));
    }

    private static String question(Class<?> question) {
        return ((Reading) question.getEnumConstants()[0]).question();
    }

    /** What silence does has its code in the key of its text. */
    private static Stream<String> expiries() {
        return TYPES.stream()
                .collect(Collectors.toMap(Class::getPackageName, Function.identity(), (one, other) -> one))
                .values()
                .stream()
                .filter(type -> type.getResource(base(type) + "_en.properties") != null)
                .flatMap(type -> keys(type, base(type), "expiry."))
                .map(code -> line("event.Expiry", code, "expiry"));
    }

    private static String base(Class<?> type) {
        return type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
    }

    private static Class<?> registerColumn() {
        return enums().filter(type -> type.getSimpleName().equals("RegisterColumn"))
                .findFirst()
                .orElseThrow();
    }

    /** The words that the register book, the files of holidays and the report's contract fix. */
    private static Stream<String> edges() {
        return Stream.of(
                        words(
                                "words.RegisterWords",
                                Stream.of(
                                        Channel.class,
                                        RequesterType.class,
                                        DisclosureClass.class,
                                        Outcome.class,
                                        ObjectionOutcome.class,
                                        DisputeOutcome.class)),
                        words("calendar.FileKinds", Stream.of(HolidayKind.class)),
                        constants(registerColumn()),
                        report().bands().keySet().stream().map(band -> line("report.band", band, "working days")))
                .flatMap(lines -> lines);
    }

    private static Stream<String> words(String edge, Stream<Class<?>> types) {
        return types.flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Coded.class::cast)
                .map(code -> line(edge, word(edge, code), name(code.getClass()) + " " + code.code()));
    }

    private static String word(String edge, Coded code) {
        try {
            Method word = Stream.of(Class.forName(ROOT + edge).getDeclaredMethods())
                    .filter(method -> method.getName().equals("word"))
                    .findFirst()
                    .orElseThrow();
            word.setAccessible(true);
            return (String) word.invoke(null, code);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ServiceReport report() {
        return ServiceReport.of(Tally.empty(), DateRange.year(2025));
    }

    private static Stream<String> keys(Class<?> anchor, String base, String prefix) {
        return Messages.beside(anchor, base).keys(Language.ENGLISH).stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()));
    }

    private static Stream<String> sorted(Stream<String> lines) {
        return lines.sorted(CodePointOrder.INSTANCE);
    }

    private static String name(Class<?> type) {
        return type.getName().substring(ROOT.length()).replace('$', '.');
    }

    private static String line(String family, String code, String meaning) {
        return family + "\t" + code + "\t" + meaning;
    }
}
