package id.go.bekasikota.ppid.catalogue;

import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * An event that must be made public at once (keadaan serta-merta), UU 14/2008 Pasal 10, PERKI 1/2021 Pasal 19, 20 and 25.
 *
 * @param topic what it is about
 * @param known the day on which the body knew; it is published on that day, because no delay is allowed
 * @param told what the announcement tells
 */
@JsonForm
public record ImmediateCase(ImmediateTopic topic, @JsonIso LocalDate known, Set<ImmediateContent> told) {

    /** {@inheritDoc} */
    public ImmediateCase {
        Given.value(told, "told");
        Set<ImmediateContent> copy = EnumSet.noneOf(ImmediateContent.class);
        copy.addAll(told);
        told = Collections.unmodifiableSet(copy);
    }

    /**
     * Names what the announcement does not tell.
     *
     * @return what is missing, in the order of the law; demanded of bodies that grant permits or contracts (PERKI 1/2021 Pasal 20)
     */
    public List<Omission> missing() {
        return Arrays.stream(ImmediateContent.values())
                .filter(content -> !told.contains(content))
                .map(content -> Omission.named("immediate." + content.code(), content.citation(), content))
                .toList();
    }
}
