package id.go.bekasikota.ppid.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.attempt.ActKind;
import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.PublicNames;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Who may do what: every kind of act, tried by every kind of actor, as who-may-act.tsv has it. A new enum of acts is found by
 * itself.
 */
class WhoMayActTest {
    private static final Map<String, Actor> ACTORS = actors();
    private static final Deadlines LAW = Deadlines.indonesia();
    private static final LocalDate DAY = LocalDate.of(2025, 6, 16);

    private static Map<String, Actor> actors() {
        Map<String, Actor> actors = new LinkedHashMap<>();
        actors.put("requester", Actor.requester());
        actors.put("representative", Actor.representative());
        actors.put("commission", Actor.commission());
        actors.put("court", Actor.court());
        actors.put("time", Actor.time());
        actors.put("other-unit", Actor.ofAnotherUnit());
        for (Role role : Role.values()) {
            actors.put(role.code(), new Officer(role, "Nama", "unit"));
        }
        return actors;
    }

    @Test
    @Proves({
        "PERKI 1/2021 Pasal 45 ayat (2)",
        "PP 61/2010 Pasal 3 ayat (1)",
        "PERKI 1/2021 Pasal 12 ayat (1)",
        "PERKI 1/2021 Pasal 45 ayat (5)",
        "UU 14/2008 Pasal 37 ayat (1)",
        "PERKI 1/2013 Pasal 17 ayat (1)",
        "PERKI 1/2013 Pasal 17 ayat (2)",
        "PERKI 1/2013 Pasal 18 ayat (2)",
        "PERKI 1/2013 Pasal 16 ayat (2)",
        "PERKI 1/2013 Pasal 17 ayat (3)",
        "UU 14/2008 Pasal 44 ayat (1)",
        "PERKI 1/2013 Pasal 4 ayat (4)",
        "PERKI 1/2013 Pasal 14 ayat (1)",
        "PERKI 1/2013 Pasal 15",
        "PERKI 1/2013 Pasal 20",
        "PERKI 1/2013 Pasal 23",
        "PERKI 1/2013 Pasal 24",
        "PERKI 1/2013 Pasal 22 ayat (2)",
        "PERKI 1/2013 Pasal 25",
        "PERKI 1/2013 Pasal 35",
        "PERKI 1/2013 Pasal 36 ayat (1)",
        "PERKI 1/2013 Pasal 36 ayat (2)",
        "PERKI 1/2013 Pasal 30",
        "PERKI 1/2013 Pasal 29 ayat (1)",
        "PERKI 1/2013 Pasal 38",
        "PERKI 1/2013 Pasal 41 ayat (2)",
        "PERKI 1/2013 Pasal 46",
        "PERKI 1/2013 Pasal 47",
        "PERKI 1/2013 Pasal 48 ayat (1)",
        "PERKI 1/2013 Pasal 29 ayat (2)",
        "PERKI 1/2013 Pasal 49",
        "PERKI 1/2013 Pasal 34",
        "PERKI 1/2013 Pasal 57 ayat (3)",
        "PERKI 1/2013 Pasal 59 ayat (1)",
        "PERKI 1/2013 Pasal 59 ayat (4)",
        "Perma 2/2011 Pasal 12 ayat (1)",
        "Perma 2/2011 Pasal 12 ayat (3)",
        "PERKI 1/2013 Pasal 59 ayat (2)",
        "UU 14/2008 Pasal 48 ayat (1)",
        "Perma 2/2011 Pasal 6 ayat (1)",
        "Perma 2/2011 Pasal 6 ayat (2)",
        "Perma 2/2011 Pasal 6 ayat (3)",
        "Perma 2/2011 Pasal 6 ayat (4)",
        "Perma 2/2011 Pasal 10",
        "Perma 2/2011 Pasal 9 ayat (2)",
        "UU 14/2008 Pasal 50",
        "Perma 2/2011 Pasal 9 ayat (3)",
        "PERKI 1/2013 Pasal 9 ayat (1)",
        "PP 61/2010 Pasal 11 ayat (1)",
        "UU 14/2008 Pasal 18 ayat (2) huruf a",
        "UU 14/2008 Pasal 18 ayat (2) huruf b",
        "UU 14/2008 Pasal 18 ayat (2)",
        "PP 61/2010 Pasal 5 ayat (2)",
        "UU 14/2008 Pasal 11 ayat (2)",
        "PERKI 1/2021 Pasal 52 ayat (3)",
        "PERKI 1/2021 Pasal 39 ayat (1)",
        "PERKI 1/2021 Pasal 43 ayat (1)",
        "UU 14/2008 Pasal 36 ayat (2)",
        "UU 14/2008 Pasal 35 ayat (2)",
        "UU 14/2008 Pasal 37 ayat (2)",
        "UU 14/2008 Pasal 35 ayat (1)",
        "UU 14/2008 Pasal 22 ayat (4)",
        "PERKI 1/2021 Pasal 31 ayat (2)",
        "PERKI 1/2021 Pasal 33 ayat (2)",
        "PERKI 1/2021 Pasal 33 ayat (3)",
        "UU 14/2008 Pasal 22 ayat (7)",
        "UU 14/2008 Pasal 22 ayat (8)",
        "PERKI 1/2021 Pasal 35 ayat (3)",
        "PERKI 1/2021 Pasal 38",
        "PERKI 1/2021 Pasal 35 ayat (1)",
        "PERKI 1/2021 Pasal 10 ayat (2) huruf c",
        "PERKI 1/2021 Pasal 45 ayat (3)",
        "PERKI 1/2021 Pasal 45 ayat (4)",
        "PERKI 1/2021 Pasal 48 ayat (1)",
        "PERKI 1/2021 Pasal 56 ayat (1)",
        "PP 61/2010 Pasal 10",
        "UU 14/2008 Pasal 12",
        "UU 14/2008 Pasal 4 ayat (3)",
        "UU 14/2008 Pasal 44 ayat (4)",
        "PERKI 1/2021 Pasal 56 ayat (3)"
    })
    void everyActIsTriedByEveryActor() {
        List<ActKind> acts = acts();

        assertThat(acts.stream().map(WhoMayActTest::name)).doesNotHaveDuplicates();
        Golden.hold(
                "who-may-act.tsv",
                Stream.concat(
                                Stream.of("act\tarticle\t" + String.join("\t", ACTORS.keySet())),
                                acts.stream().map(WhoMayActTest::row))
                        .toList());
    }

    /** Whoever no power names is told so by article, in words of both languages. */
    @Test
    void everyDenialNamesItsArticleAndSaysWhy() {
        assertThat(acts())
                .allSatisfy(act -> assertThat(ACTORS.values())
                        .map(actor -> tried(act, actor))
                        .allSatisfy(denial -> denial.ifPresent(told -> {
                            assertThat(told.act()).isEqualTo(act.code());
                            assertThat(told.message().id())
                                    .isNotBlank()
                                    .isNotEqualTo(told.message().en());
                        })));
    }

    /** The code; where the kinds of one enum are one act by several causes, with the cause. */
    private static String name(ActKind act) {
        boolean alone = Stream.of(act.getClass().getEnumConstants())
                        .filter(other -> other.code().equals(act.code()))
                        .count()
                == 1;
        return alone
                ? act.code()
                : act.code() + " "
                        + ((Enum<?>) act).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String row(ActKind act) {
        return name(act) + "\t" + act.citation() + "\t"
                + ACTORS.values().stream()
                        .map(actor -> tried(act, actor)
                                .map(denial -> "denied, " + denial.citation())
                                .orElse("allowed"))
                        .collect(Collectors.joining("\t"));
    }

    private static Optional<Denial> tried(ActKind act, Actor actor) {
        return new Attempt(act, "state", LAW, new Stamp(actor, DAY, Instant.EPOCH)).denial(Optional::empty);
    }

    private static List<ActKind> acts() {
        return PublicNames.classesBeside(Citation.class).stream()
                .filter(type -> type.isEnum() && ActKind.class.isAssignableFrom(type))
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .<ActKind>map(ActKind.class::cast)
                .toList();
    }
}
