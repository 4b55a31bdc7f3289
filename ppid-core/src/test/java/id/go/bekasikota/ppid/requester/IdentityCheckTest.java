package id.go.bekasikota.ppid.requester;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.ProvesReading;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.RequesterCircle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Gaps in identity and form: PERKI 1/2021 Pasal 27, 29 and 33 ayat (1). They never stop a registration. */
class IdentityCheckTest {
    private static final DocumentRef LETTER = DocumentRef.of("file:/arsip/sk-1.pdf", "application/pdf");
    private static final LocalDate RECEIVED = LocalDate.of(2025, 9, 1);
    private static final Individual SITI = Individual.named("Siti Aminah")
            .nik("3275014107900001")
            .identityCard(LETTER)
            .address("Jl. Ahmad Yani 1")
            .email("siti@example.org");

    private static Set<Gap> gaps(Requester requester) {
        return Identity.of(requester).gaps("penelitian", RECEIVED, LawPolicy.statute());
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 27 ayat (3)", "UU 14/2008 Pasal 22 ayat (2)", "PERKI 1/2021 Pasal 29 ayat (5)"})
    void anIndividualNeedsACardOrALetterAndANumber() {
        assertThat(gaps(SITI)).isEmpty();
        assertThat(gaps(Individual.named("Siti")))
                .containsExactly(Gap.PROOF_MISSING, Gap.NIK_MISSING, Gap.ADDRESS_MISSING, Gap.REACH_MISSING);
        assertThat(gaps(Individual.named("Siti")
                        .nik("3275014107900001")
                        .populationLetter(LETTER)
                        .phone("021-8896 1767")
                        .address("x")))
                .isEmpty();
        assertThat(gaps(SITI.address(" "))).containsExactly(Gap.ADDRESS_MISSING);
        Optional<IdentityProof> deed = LegalEntity.named("PT").deed(LETTER).deed();
        assertThat(gaps(new Individual("Siti", SITI.nik(), Citizenship.INDONESIAN, deed, SITI.contact())))
                .containsExactly(Gap.PROOF_MISSING);
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 27 ayat (4)")
    void aLegalEntityNeedsItsLegalisedDeedAndTheNumberOfItsDecree() {
        LegalEntity bare = LegalEntity.named("PT Terbuka").contact(SITI.contact());

        assertThat(gaps(bare)).containsExactly(Gap.DEED_MISSING, Gap.DECREE_MISSING);
        assertThat(gaps(bare.deed(LETTER).decree("AHU-1"))).isEmpty();
        assertThat(gaps(bare.deed(LETTER).decree(" "))).containsExactly(Gap.DECREE_MISSING);
        assertThat(gaps(new LegalEntity("PT", Optional.of("AHU-1"), SITI.proof(), SITI.contact())))
                .containsExactly(Gap.DEED_MISSING);
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 27 ayat (5)")
    void aGroupNeedsAPowerOfAttorneyAndTheIdentityOfThoseWhoGiveIt() {
        Group bare = Group.named("Warga RW 5").contact(SITI.contact());
        Group half = Group.named("Warga RW 5", SITI, Individual.named("Budi")).contact(SITI.contact());

        assertThat(gaps(bare)).containsExactly(Gap.GROUP_POWER_MISSING, Gap.GROUP_MEMBERS_MISSING);
        assertThat(gaps(half.powerOfAttorney(LETTER))).containsExactly(Gap.MEMBER_PROOF_MISSING);
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 27 ayat (6)", "PERKI 1/2021 Pasal 27 ayat (7)"})
    void whoActsForAnotherNeedsASpecialPowerWithStampDuty() {
        Representation bare = new Representation(SITI, Optional.empty(), Representation.StampDuty.MISSING);

        Identity siti = Identity.of(SITI);
        assertThat(siti.representedBy(bare).gaps("penelitian", RECEIVED, LawPolicy.statute()))
                .containsExactly(Gap.POWER_MISSING, Gap.STAMP_MISSING);
        Representation stamped = Representation.by(SITI, LETTER);
        assertThat(siti.representedBy(stamped).gaps("penelitian", RECEIVED, LawPolicy.statute()))
                .isEmpty();
    }

    @Test
    @Proves({"UU 14/2008 Pasal 1 angka 12", "UU 14/2008 Pasal 2 ayat (1)"})
    @ProvesReading({"requester-circle statutory", "requester-circle anyone"})
    void aForeignerIsNotEntitledUnlessTheHostWidensTheCircle() {
        Individual foreigner =
                Individual.named("John").foreigner().identityCard(LETTER).contact(SITI.contact());

        assertThat(gaps(foreigner)).containsExactly(Gap.NOT_ENTITLED);
        assertThat(gaps(Group.named("Warga", SITI, foreigner)
                        .powerOfAttorney(LETTER)
                        .contact(SITI.contact())))
                .containsExactly(Gap.NOT_ENTITLED);
        assertThat(Identity.of(foreigner)
                        .gaps("penelitian", RECEIVED, LawPolicy.statute().with(RequesterCircle.ANYONE)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "3275014107900001, true",
        "3275010107900001, true",
        "0075014107900001, false",
        "9875014107900001, false",
        "3200014107900001, false",
        "3275004107900001, false",
        "3275017207900001, false",
        "32750141079000, false",
        "3275014107900001X, false",
        "'', false"
    })
    @Proves("PERKI 1/2021 Pasal 29 ayat (5) huruf c")
    void aPopulationNumberHasSixteenDigitsARegionAndADayOfBirth(String number, boolean plausible) {
        assertThat(gaps(SITI.nik(number)).contains(Gap.NIK_IMPLAUSIBLE)).isEqualTo(!plausible);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0812-3456-7890, true",
        "+62 812 3456 7890, true",
        "(021) 88961767, false",
        "021 88961767, true",
        "12345, false",
        "081234567890123456, false",
        "hubungi saya, false",
        "٠٨١٢٣٤٥٦٧٨٩٠, false"
    })
    @Proves("PERKI 1/2021 Pasal 29 ayat (5) huruf e")
    void aTelephoneNumberHasSevenToFifteenDigits(String phone, boolean plausible) {
        assertThat(gaps(SITI.phone(phone)).contains(Gap.PHONE_IMPLAUSIBLE)).isEqualTo(!plausible);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "siti@example.org, true",
        "a.b+c@sub.example.co.id, true",
        "siti@, false",
        "siti example.org, false",
        "siti@example, false",
        "<script>@example.org, false",
        "{validatedValue}, false"
    })
    @Proves("PERKI 1/2021 Pasal 29 ayat (5) huruf e")
    void anEmailAddressHasTwoPartsAndADomain(String email, boolean plausible) {
        assertThat(gaps(SITI.email(email)).contains(Gap.EMAIL_IMPLAUSIBLE)).isEqualTo(!plausible);
    }

    @Test
    void aHostileAddressOfAMillionCharactersIsFoundAtOnce() {
        assertThat(gaps(SITI.email("a".repeat(1_000_000) + "@" + "b.".repeat(100_000))))
                .contains(Gap.EMAIL_IMPLAUSIBLE);
        assertThat(gaps(SITI.phone("1 ".repeat(500_000)))).contains(Gap.PHONE_IMPLAUSIBLE);
    }

    @ParameterizedTest
    @EnumSource(Gap.class)
    void everyGapHasAnArticleAndALabelInBothLanguages(Gap gap) {
        assertThat(gap.citation().namesArticle()).isTrue();
        assertThat(gap.label(Language.INDONESIAN)).isNotEqualTo(gap.label(Language.ENGLISH));
        assertThat(Gap.of(gap.code())).isEqualTo(gap);
    }

    // case P07
    @Test
    @Proves("PERKI 1/2021 Pasal 5 ayat (3)")
    void nothingThatHoldsIdentityPrintsIt() {
        Representation power = Representation.by(SITI, LETTER);

        assertThat(SITI).hasToString("Individual[***]");
        assertThat(SITI.contact()).hasToString("Contact[***]");
        assertThat(power).hasToString("Representation[***]");
        assertThat(Group.named("Warga", SITI)).hasToString("Group[***]");
        assertThat(LegalEntity.named("PT Terbuka")).hasToString("LegalEntity[***]");
    }
}
