package id.go.bekasikota.ppid;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.exemption.DeclaredOpen;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.PublicOpening;
import id.go.bekasikota.ppid.storage.CaseKind;
import id.go.bekasikota.ppid.storage.Stores;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Records on the exemptions what an answer or a dispute opens of them to the public (UU 14/2008 Pasal 11 ayat (2)), in the
 * transaction of the act that it follows from.
 */
record Openings(DeskContext context, Stores stores) {

    /** The exemptions that are named, held to change them. */
    static CaseLocks held(Collection<PublicOpening> named) {
        return CaseLocks.toChange(CaseKind.EXEMPTION, ids(named));
    }

    private static Collection<String> ids(Collection<PublicOpening> named) {
        return named.stream()
                .flatMap(opening -> opening.exemption().stream())
                .map(ExemptionId::value)
                .collect(toCollection(TreeSet::new));
    }

    /**
     * Records what a case opens by now on every exemption that it names or ever named.
     *
     * @param from the number of the case
     * @param named what it named at any time, also what no longer stands
     * @param opens what it opens by now
     * @param stamp of the act that it follows from
     */
    void record(String from, Collection<PublicOpening> named, List<DeclaredOpen> opens, Stamp stamp) {
        Map<String, List<DeclaredOpen>> byExemption = opens.stream()
                .filter(open -> open.opening().exemption().isPresent())
                .collect(groupingBy(
                        open -> open.opening().exemption().orElseThrow().value()));
        ids(named).forEach(id -> record(id, from, byExemption.getOrDefault(id, List.of()), stamp));
    }

    private void record(String id, String from, List<DeclaredOpen> opens, Stamp stamp) {
        Exemption before = context.require(stores.exemptions(), id);
        Exemption after = before.declared(from, opens, stamp);
        if (after.version() > before.version()) {
            context.update(stores.exemptions(), id, after, before.version());
        }
    }
}
