package id.go.bekasikota.ppid.law;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Of which tests LAW.md says that they prove a place of the law, or a constant that holds it. */
record ProvingTests(LawTable table, PublicNames names) {

    /** The tests of the row that covers a place most closely. */
    Set<String> of(Citation citation) {
        return table.rowOf(LawPlace.parse(citation.toString()))
                .map(row -> Set.copyOf(row.claim().tests()))
                .orElse(Set.of());
    }

    /** The tests of the rows that name a constant; where none does, of those that name its type. */
    Set<String> of(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        Set<String> own = naming(type, "#" + constant.name());
        return own.isEmpty() ? naming(type, "") : own;
    }

    private Set<String> naming(Class<?> type, String member) {
        Set<String> tests = new LinkedHashSet<>();
        claims().filter(claim -> claim.types().stream()
                        .anyMatch(name ->
                                name.endsWith(member) && names(name, member).contains(type)))
                .map(LawTable.Claim::tests)
                .forEach(tests::addAll);
        return tests;
    }

    private Collection<Class<?>> names(String name, String member) {
        return names.named(member.isEmpty() ? name : name.substring(0, name.length() - member.length()));
    }

    private Stream<LawTable.Claim> claims() {
        return Stream.concat(
                table.rows().stream().map(LawTable.Row::claim),
                table.questions().stream().map(LawTable.Question::claim));
    }
}
