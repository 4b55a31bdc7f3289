package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.RequesterCircle;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks for gaps in identity and form (pemeriksaan kelengkapan), PERKI 1/2021 Pasal 27, 29 and 33 ayat (1). It proposes;
 * whether a request is complete is decided by PPID. Keeps nothing; thread-safe.
 */
public final class IdentityCheck {
    /** Digits with the usual marks between them; ITU-T E.164 allows 15 digits, local numbers have 7 or more. */
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9](?:[ ().-]{0,2}[0-9]){6,14}");

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8}");
    private static final int LONGEST = 254;

    private final Set<Gap> gaps = EnumSet.noneOf(Gap.class);

    private IdentityCheck() {}

    /**
     * Looks for gaps.
     *
     * @param identity who asks and who acts for them
     * @param receipt what was recorded on receipt
     * @param policy decides who may ask
     * @return the gaps in the order of the enum, an unmodifiable set
     */
    public static Set<Gap> gaps(Identity identity, Receipt receipt, LawPolicy policy) {
        Given.value(identity, "identity");
        Given.value(receipt, "receipt");
        IdentityCheck check = new IdentityCheck();
        check.persons(identity, policy);
        check.require(receipt.purpose().filter(IdentityCheck::says), Gap.PURPOSE_MISSING);
        check.gaps.removeIf(gap -> gap.citationOn(receipt.received()).isEmpty());
        return Collections.unmodifiableSet(check.gaps);
    }

    /**
     * Looks for gaps in who objects (PERKI 1/2021 Pasal 39 ayat (3) and (4), 41 ayat (5) huruf d).
     *
     * @param objector who objects and who acts for them
     * @param policy decides who may ask, and so object
     * @return the gaps in the order of the enum, an unmodifiable set; each cites the article on requests, of which Pasal 39 ayat
     *     (4) and 41 ayat (5) ask the same
     */
    public static Set<Gap> ofObjector(Identity objector, LawPolicy policy) {
        Given.value(objector, "objector");
        IdentityCheck check = new IdentityCheck();
        check.persons(objector, policy);
        return Collections.unmodifiableSet(check.gaps);
    }

    /**
     * Looks for gaps in who objects, and whether it is the requester (UU 14/2008 Pasal 35 ayat (1), PERKI 1/2021 Pasal 39).
     *
     * @param objector who objects and who acts for them
     * @param requester who asked
     * @param policy decides who may ask, and so object
     * @return as {@link #ofObjector(Identity, LawPolicy)}, and that somebody else objects where it is not shown that both are one
     */
    public static Set<Gap> ofObjector(Identity objector, Identity requester, LawPolicy policy) {
        Given.value(objector, "objector");
        Given.value(requester, "requester");
        IdentityCheck check = new IdentityCheck();
        check.persons(objector, policy);
        if (requester.matching(objector) != RequesterMatch.SAME) {
            check.gaps.add(Gap.OTHER_OBJECTOR);
        }
        return Collections.unmodifiableSet(check.gaps);
    }

    private void persons(Identity identity, LawPolicy policy) {
        requester(identity.requester(), policy);
        contact(identity.requester().contact());
        identity.representation().ifPresent(this::representation);
    }

    private void requester(Requester requester, LawPolicy policy) {
        if (requester instanceof Individual individual) {
            individual(individual, policy);
        } else if (requester instanceof LegalEntity entity) {
            require(entity.deed().filter(proof -> !provesPerson(proof)), Gap.DEED_MISSING);
            require(entity.decreeNumber().filter(IdentityCheck::says), Gap.DECREE_MISSING);
        } else if (requester instanceof Group group) {
            group(group, policy);
        }
    }

    private void individual(Individual individual, LawPolicy policy) {
        require(individual.proof().filter(IdentityCheck::provesPerson), Gap.PROOF_MISSING);
        entitled(individual, policy);
        if (individual.citizenship() != Citizenship.FOREIGN) {
            require(individual.nik(), Gap.NIK_MISSING);
            individual
                    .nik()
                    .filter(text -> !Nik.isPlausible(text) || !Nik.hasRegion(text))
                    .ifPresent(text -> gaps.add(Gap.NIK_IMPLAUSIBLE));
        }
    }

    private void entitled(Individual person, LawPolicy policy) {
        if (person.citizenship() == Citizenship.FOREIGN && policy.reads(RequesterCircle.STATUTORY)) {
            gaps.add(Gap.NOT_ENTITLED);
        }
    }

    private void group(Group group, LawPolicy policy) {
        require(group.power(), Gap.GROUP_POWER_MISSING);
        if (group.members().isEmpty()) {
            gaps.add(Gap.GROUP_MEMBERS_MISSING);
        }
        for (Individual member : group.members()) {
            require(member.proof().filter(IdentityCheck::provesPerson), Gap.MEMBER_PROOF_MISSING);
            entitled(member, policy);
        }
    }

    private void representation(Representation representation) {
        require(representation.power(), Gap.POWER_MISSING);
        if (representation.stampDuty() == Representation.StampDuty.MISSING) {
            gaps.add(Gap.STAMP_MISSING);
        }
    }

    private void contact(Contact contact) {
        require(contact.address().filter(IdentityCheck::says), Gap.ADDRESS_MISSING);
        require(contact.phone().or(contact::email), Gap.REACH_MISSING);
        contact.phone()
                .filter(text -> text.length() > LONGEST || !PHONE.matcher(text).matches())
                .ifPresent(text -> gaps.add(Gap.PHONE_IMPLAUSIBLE));
        contact.email()
                .filter(text -> text.length() > LONGEST || !EMAIL.matcher(text).matches())
                .ifPresent(text -> gaps.add(Gap.EMAIL_IMPLAUSIBLE));
    }

    private static boolean provesPerson(IdentityProof proof) {
        return proof.kind() != IdentityProof.Kind.LEGALISED_DEED;
    }

    private static boolean says(String text) {
        return !text.isBlank();
    }

    private void require(Optional<?> given, Gap otherwise) {
        if (given.isEmpty()) {
            gaps.add(otherwise);
        }
    }
}
