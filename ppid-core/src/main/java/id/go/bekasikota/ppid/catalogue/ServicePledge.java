package id.go.bekasikota.ppid.catalogue;

import static id.go.bekasikota.ppid.marks.Holds.Kind.PUBLIC_WORDS;

import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The service pledge of a body (maklumat pelayanan), PERKI 1/2021 Pasal 47 and 48, which knows what it lacks.
 *
 * @param contents its text by the contents that the regulation demands
 * @param publications where it was published
 */
@JsonForm
public record ServicePledge(@Holds(PUBLIC_WORDS) Map<PledgeContent, String> contents, List<Publication> publications) {

    /** {@inheritDoc} */
    public ServicePledge {
        Given.value(contents, "contents");
        Given.value(publications, "publications");
        Map<PledgeContent, String> copy = new EnumMap<>(PledgeContent.class);
        copy.putAll(contents);
        contents = Collections.unmodifiableMap(copy);
        publications = List.copyOf(publications);
    }

    /**
     * Names what the pledge lacks.
     *
     * @return what is missing: contents in the order of the law, then publication on a listed channel (Pasal 48 ayat (1) and (3)),
     *     then a form for persons with a disability (ayat (5))
     */
    public List<Omission> missing() {
        List<Omission> omissions = new ArrayList<>();
        for (PledgeContent content : PledgeContent.values()) {
            if (contents.getOrDefault(content, "").isBlank()) {
                omissions.add(Omission.named("pledge." + content.code(), content.citation(), content));
            }
        }
        if (publications.stream().noneMatch(publication -> publication.channel().isListedForPledge())) {
            omissions.add(Omission.of("pledge.published", Citation.parse("PERKI 1/2021 Pasal 48 ayat (3)")));
        }
        if (publications.stream()
                .allMatch(publication -> publication.accessible().isEmpty())) {
            omissions.add(Omission.of("pledge.accessible-form", Citation.parse("PERKI 1/2021 Pasal 48 ayat (5)")));
        }
        return List.copyOf(omissions);
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
