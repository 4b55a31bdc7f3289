package id.go.bekasikota.ppid.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.requester.Group;
import id.go.bekasikota.ppid.requester.Individual;
import id.go.bekasikota.ppid.requester.Representation;
import jakarta.validation.Validation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.defs.PatternDef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be registered at all, and what must be stored as typed; case J04. An expression language is within reach. */
class CommandCheckTest {
    private static final CommandCheck OURS = CommandCheck.standard();
    /** A host's own validator, which would evaluate expressions in a template. */
    private static final CommandCheck HOSTS =
            CommandCheck.with(Validation.buildDefaultValidatorFactory().getValidator());

    private static ReceiveRequest.Builder request() {
        return ReceiveRequest.by(Individual.named("Siti Aminah")).unit("dinkes").asks("Realisasi anggaran 2024");
    }

    private static List<String> codes(ReceiveRequest command) {
        return OURS.violations(command).stream()
                .map(violation -> violation.field() + " " + violation.code())
                .toList();
    }

    @Test
    void whatAPersonTypesIsUsuallyFine() {
        assertThat(OURS.violations(request().build())).isEmpty();
        assertThat(OURS.require(request().build())).isNotNull();
    }

    @Test
    @Proves({
        "UU 14/2008 Pasal 22 ayat (2)",
        "UU 14/2008 Pasal 22 ayat (3)",
        "PERKI 1/2021 Pasal 30 ayat (1)",
        "PERKI 1/2021 Lampiran VI"
    })
    void allViolationsAreToldAtOnceByField() {
        ReceiveRequest command = ReceiveRequest.by(Individual.named(" "))
                .unit("")
                .channel(Channel.EMAIL)
                .orally()
                .purpose("x\u0000y")
                .build();

        assertThat(codes(command))
                .containsExactly(
                        "arrival.channel ppid.oral-channel",
                        "items ppid.nothing-asked",
                        "purpose ppid.control-character",
                        "requester.name ppid.blank",
                        "unit ppid.blank");
        assertThatThrownBy(() -> OURS.require(command))
                .isInstanceOfSatisfying(
                        InvalidCommandException.class,
                        refused -> assertThat(refused.violations()).hasSize(5))
                .hasMessageContaining("items: name at least one piece of information");
    }

    @Test
    void theIdentityOfMembersAndAttorneysIsNamedByItsPlace() {
        Group group = Group.named("Warga", Individual.named("Budi").nik("1\u0007"), Individual.named(""));
        ReceiveRequest command = ReceiveRequest.by(group)
                .represented(Representation.by(
                        Individual.named("").phone("0".repeat(501)),
                        DocumentRef.of("file:/kuasa.pdf", "application/pdf")))
                .unit("dinkes")
                .asks(" ")
                .build();

        assertThat(codes(command))
                .containsExactly(
                        "items[0] ppid.blank",
                        "representation.attorney.contact.phone ppid.too-long",
                        "representation.attorney.name ppid.blank",
                        "requester.members[0].nik ppid.control-character",
                        "requester.members[1].name ppid.blank");
    }

    @Test
    void everyMessageIsToldInBothLanguagesWithItsLimit() {
        Violation violation = OURS.violations(
                        request().purpose("a".repeat(1_000_000)).build())
                .get(0);

        assertThat(violation.message(Language.INDONESIAN)).isEqualTo("terlalu panjang; paling banyak 20000 karakter");
        assertThat(violation.message(Language.ENGLISH)).isEqualTo("is too long; at most 20000 characters");
    }

    static Stream<String> harmless() {
        return Stream.of(
                "${7*7}",
                "{validatedValue}",
                "${''.getClass()}",
                "#{1+1}",
                "'; DROP TABLE requests; --",
                "<script>alert(1)</script>",
                "\uD83D\uDE00 emoji",
                "\u202Eright-to-left\u202C",
                "two\r\nlines\tand a tab",
                "a".repeat(20_000));
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void hostileTextIsTakenAsTyped(String text) {
        ReceiveRequest command = request().asks(text).purpose(text).build();

        assertThat(OURS.violations(command)).isEmpty();
        assertThat(HOSTS.violations(command)).isEmpty();
        assertThat(command.items()).contains(text);
        assertThat(command.purpose()).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001Bb", "a\u0085b", "a\uFFFEb", "a\uFFFFb", "a\uD800b", "\uDC00"})
    void brokenTextIsRefusedByANamedConstraint(String text) {
        assertThat(codes(request().purpose(text).build())).containsExactly("purpose ppid.control-character");
        assertThat(codes(ReceiveRequest.by(Individual.named("Siti" + text))
                        .unit("dinkes")
                        .asks("x")
                        .build()))
                .containsExactly("requester.name ppid.control-character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${7*7}", "{validatedValue}", "${''.getClass()}"})
    void whatWasTypedNeverReachesATemplate(String text) {
        ReceiveRequest command = ReceiveRequest.by(
                        Individual.named(text.repeat(100)).email(text + "\u0000"))
                .unit(text + "\u0001")
                .asks("x")
                .build();

        for (CommandCheck check : List.of(OURS, HOSTS)) {
            assertThat(check.violations(command))
                    .hasSize(3)
                    .allSatisfy(violation ->
                            assertThat(violation.toString()).doesNotContain("49", "java.lang", "validatedValue", "${"));
        }
    }

    // ValidationMessages.properties of the tests gives the standard keys and ours other texts; it must not matter
    @Test
    void theBundleOfAHostHidesNothingOfOurs() {
        ReceiveRequest command = request().unit("").build();

        assertThat(HOSTS.violations(command)).isEqualTo(OURS.violations(command));
        assertThat(HOSTS.violations(command).get(0).message(Language.INDONESIAN))
                .isEqualTo("harus diisi");
    }

    // case P07
    @Test
    void aCommandPrintsNothingThatWasTyped() {
        ReceiveRequest command = ReceiveRequest.by(Individual.named("Siti Aminah\u0000"))
                .unit("dinkes")
                .asks("x")
                .build();

        assertThat(command).hasToString("ReceiveRequest[***]");
        assertThatThrownBy(() -> OURS.require(command)).hasMessageNotContaining("Siti");
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 41 ayat (5)", "PERKI 1/2021 Pasal 42 ayat (1)"})
    void anObjectionNamesItsObjectorItsSubjectAndItsGround() {
        RequestNumber request = new RequestNumber("P-1/2025");
        FileObjection whole = FileObjection.about(Individual.named("Siti Aminah"), request, "Anggaran")
                .channel(Channel.EMAIL)
                .on(ObjectionGround.C)
                .purpose("penelitian");
        FileObjection empty =
                FileObjection.about(Individual.named(" "), request, "").purpose("penelitian");

        assertThat(OURS.violations(whole)).isEmpty();
        assertThat(OURS.violations(empty))
                .extracting(violation -> violation.field() + " " + violation.code())
                .containsExactly("grounds ppid.no-ground", "information ppid.blank", "objector.name ppid.blank");
        assertThat(whole).hasToString("FileObjection[***]");
    }

    @Test
    void aConstraintThatTheHostAddedIsToldInItsOwnWords() {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        ConstraintMapping added = configuration.createConstraintMapping();
        added.type(ReceiveRequest.class)
                .field("unit")
                .constraint(new PatternDef().regexp("dinkes").message("only dinkes"));
        CommandCheck check = CommandCheck.with(
                configuration.addMapping(added).buildValidatorFactory().getValidator());

        assertThat(check.violations(request().unit("dishub").build()))
                .containsExactly(new Violation("unit", "only dinkes", new BilingualText("only dinkes", "only dinkes")));
        assertThat(check.violations(request().unit("").build()))
                .extracting(Violation::code)
                .containsExactly("only dinkes", "ppid.blank");
    }

    @Test
    void aCodeOfTheHostThatLooksLikeOursIsToldAsItsOwn() {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        ConstraintMapping added = configuration.createConstraintMapping();
        added.type(ReceiveRequest.class)
                .field("unit")
                .constraint(new PatternDef().regexp("dinkes").message("ppid.unit-unknown"));
        CommandCheck check = CommandCheck.with(
                configuration.addMapping(added).buildValidatorFactory().getValidator());

        assertThat(check.violations(request().unit("dishub").build()))
                .extracting(Violation::field, Violation::code)
                .containsExactly(tuple("unit", "ppid.unit-unknown"));
    }

    // as a host's own mapper may read a form that lacks fields
    @Test
    @SuppressWarnings("NullAway")
    void whatIsNotThereAtAllIsNamedByItsPath() {
        ReceiveRequest whole = request().build();
        ReceiveRequest torn = new ReceiveRequest(
                new Individual("Siti", whole.purpose(), null, Optional.empty(), null),
                whole.representation(),
                null,
                new ReceiveRequest.Arrival(null, whole.arrival().manner(), Optional.empty()),
                whole.items(),
                whole.purpose(),
                null,
                whole.category());

        assertThat(codes(torn))
                .containsExactly(
                        "requester.citizenship ppid.blank",
                        "requester.contact ppid.blank",
                        "unit ppid.blank",
                        "arrival.channel ppid.blank",
                        "delivery ppid.blank");
        assertThatThrownBy(() -> OURS.require(FileObjection.about(null, new RequestNumber("1"), "x")
                        .on(ObjectionGround.C)
                        .purpose(null)))
                .isInstanceOf(InvalidCommandException.class)
                .hasMessage(
                        "objector: must be filled in, and say by its type which it is of individual, legal-entity, group;"
                                + " purpose: must be filled in");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "items[0]                            | Informasi yang diminta nomor 1: harus diisi",
                "items[0].<list element>             | Informasi yang diminta nomor 1: harus diisi",
                "requester.name                      | Nama pemohon: harus diisi",
                "representation.attorney.name        | Nama: harus diisi",
                "notice.decisions[2].material        | Materi informasi (pada isian nomor 3): harus diisi",
                "hostsOwnField                       | Isian ini: harus diisi"
            })
    void aViolationNamesItsFieldAsPeopleDo(String field, String told) {
        assertThat(Violation.of(field, Violation.BLANK).tell(Language.INDONESIAN))
                .isEqualTo(told);
    }
}
