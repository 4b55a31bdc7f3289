package id.go.bekasikota.ppid.law;

import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Compares LAW.md with the types and the annotations of the tests, and tells what is missing on either side.
 *
 * <p>A proof belongs to the row that covers it most closely: the row of the same place, or else of the nearest whole. A row
 * names exactly the test classes whose proofs belong to it.
 */
final class LawTableCheck {
    private final LawTable table;
    private final PublicNames names;
    private final Proofs proofs;
    private final List<String> problems = new ArrayList<>();

    private LawTableCheck(LawTable table, PublicNames names, Proofs proofs) {
        this.table = table;
        this.names = names;
        this.proofs = proofs;
    }

    /**
     * Tells what is wrong.
     *
     * @param required the places that need a row
     * @param cited the places that the library cites, which need a row that is modelled
     * @param readings the readings of every open question, the default first
     */
    static List<String> problems(
            LawTable table,
            PublicNames names,
            Proofs proofs,
            Collection<LawPlace> required,
            Collection<LawPlace> cited,
            Collection<List<Reading>> readings) {
        LawTableCheck check = new LawTableCheck(table, names, proofs);
        check.order();
        check.required(required);
        check.cited(cited);
        table.rows().forEach(row -> check.claim(row.place().toString(), row.claim()));
        check.rowsNameTheirTests();
        check.questions(readings);
        return List.copyOf(check.problems);
    }

    private void order() {
        List<LawTable.Row> rows = table.rows();
        for (int i = 1; i < rows.size(); i++) {
            LawPlace before = rows.get(i - 1).place();
            LawPlace place = rows.get(i).place();
            if (before.compareTo(place) >= 0) {
                problems.add("row " + place + " stands after " + before);
            }
            if (before.isSpan() && before.covers(place)) {
                problems.add("row " + place + " is in the span " + before);
            }
        }
    }

    private void required(Collection<LawPlace> required) {
        for (LawPlace place : required) {
            if (table.rows().stream().noneMatch(row -> row.place().covers(place) || place.covers(row.place()))) {
                problems.add("no row for " + place);
            }
        }
    }

    /** A citation of a whole article is covered by the rows of its paragraphs too. */
    private void cited(Collection<LawPlace> cited) {
        for (LawPlace place : new TreeSet<>(cited)) {
            List<LawTable.Row> rows = table.rowOf(place)
                    .map(List::of)
                    .orElseGet(() -> table.rows().stream()
                            .filter(row -> place.covers(row.place()))
                            .toList());
            if (rows.isEmpty()) {
                problems.add("no row covers " + place + ", which the library cites");
            } else if (rows.stream().allMatch(row -> row.claim().kind() == LawTable.Kind.NOT_MODELLED)) {
                problems.add(rows.get(0).place() + ": is not modelled, but the library cites " + place);
            }
        }
    }

    private void claim(String row, LawTable.Claim claim) {
        claim.types().forEach(type -> names.problem(type).ifPresent(problem -> problems.add(row + ": " + problem)));
        claim.tests().stream()
                .filter(test -> !proofs.classes().contains(test))
                .forEach(test -> problems.add(row + ": there is no test " + test));
        if (claim.kind() == LawTable.Kind.HELD && claim.tests().isEmpty()) {
            problems.add(row + ": is held, but no test is named");
        }
        if (claim.kind() != LawTable.Kind.HELD && !claim.tests().isEmpty()) {
            problems.add(row + ": names tests of what nothing enforces");
        }
    }

    private void rowsNameTheirTests() {
        Set<List<Object>> named = new HashSet<>();
        table.rows().forEach(row -> row.claim().tests().forEach(test -> named.add(List.of(row.place(), test))));
        Set<List<Object>> proved = new HashSet<>();
        proofs.articles()
                .forEach((test, places) -> places.forEach(place -> {
                    Optional<LawTable.Row> row = table.rowOf(place);
                    if (row.isEmpty()) {
                        boolean inParts = table.rows().stream().anyMatch(part -> place.covers(part.place()));
                        problems.add("no row covers " + place + ", which " + test + " proves"
                                + (inParts ? " (expected a paragraph of it, as the rows have)" : ""));
                    } else {
                        proved.add(List.of(row.get().place(), test));
                    }
                }));
        tell(named, proved, " names a test without such a proof: ");
        tell(proved, named, " does not name a test that proves it: ");
    }

    private void tell(Set<List<Object>> these, Set<List<Object>> others, String problem) {
        these.stream()
                .filter(pair -> !others.contains(pair))
                .map(pair -> "row " + pair.get(0) + problem + pair.get(1))
                .sorted()
                .forEach(problems::add);
    }

    private void questions(Collection<List<Reading>> readings) {
        List<LawTable.Question> rows = table.questions();
        for (int i = 0; i < rows.size(); i++) {
            LawTable.Question row = rows.get(i);
            claim("question " + row.number(), row.claim());
            int before = i == 0 ? 0 : rows.get(i - 1).number();
            if (row.number() != before && row.number() != before + 1) {
                problems.add("question " + row.number() + " stands after " + before);
            }
        }
        readings.forEach(choice ->
                choice.forEach(reading -> reading(reading, choice.get(0).equals(reading))));
        Set<String> known = new TreeSet<>();
        readings.forEach(choice -> choice.forEach(reading -> known.add(text(reading))));
        proofs.readings()
                .forEach((test, proved) -> proved.stream()
                        .filter(reading -> !known.contains(reading))
                        .forEach(reading -> problems.add(test + " proves the reading " + reading + ", which is none")));
    }

    private void reading(Reading reading, boolean isDefault) {
        String name = reading.getClass().getSimpleName() + "#" + ((Enum<?>) reading).name();
        List<LawTable.Question> rows = table.questions().stream()
                .filter(row -> row.claim().types().contains(name))
                .toList();
        if (rows.size() != 1) {
            problems.add("the reading " + name + " has " + rows.size() + " rows (expected one)");
            return;
        }
        LawTable.Question row = rows.get(0);
        if (row.reading().startsWith("default: ") != isDefault) {
            problems.add("the reading " + name + " is " + (isDefault ? "" : "not ") + "the default");
        }
        Set<String> provers = Proofs.provers(proofs.readings(), text(reading));
        if (!provers.equals(new TreeSet<>(row.claim().tests()))) {
            problems.add("the reading " + name + " is proved by " + provers + ", its row names "
                    + row.claim().tests());
        }
    }

    private static String text(Reading reading) {
        return reading.question() + " " + reading.code();
    }

    /** The readings of every question of a policy, the default first. */
    static List<List<Reading>> readingsOf(LawPolicy policy) {
        return policy.choices().values().stream()
                .map(chosen -> List.<Reading>of(chosen.getClass().getEnumConstants()))
                .toList();
    }

    /** The places of a regulation from Pasal 1 to its last, and of its annexes. */
    static Stream<LawPlace> places(Regulation regulation, int last, String... annexes) {
        Stream<String> articles = Stream.iterate(1, number -> number <= last, number -> number + 1)
                .map(number -> "Pasal " + number);
        return Stream.concat(articles, Arrays.stream(annexes)).map(place -> LawPlace.parse(regulation + " " + place));
    }
}
