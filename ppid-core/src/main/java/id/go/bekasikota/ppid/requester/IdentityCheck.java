package id.go.bekasikota.ppid.requester;

import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.RequesterCircle;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks for gaps in identity and form (pemeriksaan kelengkapan), PERKI 1/2021 Pasal 27, 29 and 33 ayat (1). It proposes;
 * whether a request is complete is decided by PPID. Keeps nothing; thread-safe.
 */
final class IdentityCheck {
    /** Digits with the usual marks between them; ITU-T E.164 allows 15 digits, local numbers have 7 or more. */
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9](?:[ ().-]{0,2}[0-9]){6,14}");

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8}");
    private static final int LONGEST = 254;

    private final Set<Gap> gaps = EnumSet.noneOf(Gap.class);

    private IdentityCheck() {}

    /** The gaps of who asks or objects and who acts for them, in the order of the enum. */
    static Set<Gap> gaps(Requester requester, Optional<Representation> attorney, LawPolicy policy) {
        IdentityCheck check = new IdentityCheck();
        check.persons(requester, attorney, policy);
        return check.gaps;
    }

    private void persons(Requester requester, Optional<Representation> attorney, LawPolicy policy) {
        requester(requester, policy);
        contact(requester.contact());
        attorney.ifPresent(this::representation);
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
