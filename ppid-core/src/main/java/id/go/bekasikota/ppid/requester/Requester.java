package id.go.bekasikota.ppid.requester;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import id.go.bekasikota.ppid.marks.JsonFamily;

/**
 * Who asks for information (pemohon informasi publik): an individual, an Indonesian legal entity or a group by power of
 * attorney (UU 14/2008 Pasal 1 angka 12, PERKI 1/2021 Pasal 27).
 *
 * <p>Identity is kept apart from the request and its events, and no requester shows it when printed.
 */
@JsonFamily
@JsonSubTypes({
    @JsonSubTypes.Type(value = Individual.class, name = "individual"),
    @JsonSubTypes.Type(value = LegalEntity.class, name = "legal-entity"),
    @JsonSubTypes.Type(value = Group.class, name = "group")
})
public sealed interface Requester permits Individual, LegalEntity, Group {

    /** {@return the name of the person, the entity or the group, as given} */
    String name();

    /** {@return how to reach the requester: address, telephone, e-mail and occupation as given} */
    Contact contact();

    /** {@return the kind of requester, under which registers and reports count it} */
    RequesterType kind();
}
