package id.go.bekasikota.ppid.requester;

import static id.go.bekasikota.ppid.requester.RequesterMatch.OTHER;
import static id.go.bekasikota.ppid.requester.RequesterMatch.SAME;
import static id.go.bekasikota.ppid.requester.RequesterMatch.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether two requests are of one requester: equal numbers where both have one, else equal name and contact. */
class RequesterMatchTest {
    private static final Individual SITI =
            Individual.named("Siti").nik("3275014107900001").email("siti@example.id");
    private static final Individual BARE = Individual.named("Siti");
    private static final LegalEntity PT = LegalEntity.named("PT Terbuka").decree("AHU-1");

    static Stream<Arguments> ends() {
        return Stream.of(
                Arguments.of(SITI, Individual.named("Siti R").nik("3275014107900001"), SAME),
                Arguments.of(SITI, SITI.nik("3275 0141 0790 0001"), SAME),
                Arguments.of(SITI, SITI.nik("3275014107900002"), OTHER),
                Arguments.of(SITI, BARE.email("siti@example.id"), SAME),
                Arguments.of(SITI, BARE.email("lain@example.id"), UNKNOWN),
                Arguments.of(SITI, SITI.nik(" "), SAME),
                Arguments.of(SITI, Individual.named("Budi").email("siti@example.id"), OTHER),
                Arguments.of(BARE, BARE, UNKNOWN),
                Arguments.of(BARE.address("Jl. A"), Individual.named("SITI").address("jl.  a"), SAME),
                Arguments.of(BARE.address("Jl. A"), BARE.address("Jl. A").phone("0211"), UNKNOWN),
                Arguments.of(PT, LegalEntity.named("Terbuka").decree("ahu-1"), SAME),
                Arguments.of(PT, LegalEntity.named("PT Terbuka").decree("AHU-2"), OTHER),
                Arguments.of(PT, Individual.named("PT Terbuka"), OTHER),
                Arguments.of(Group.named("RW 5"), Group.named("RW 5"), UNKNOWN));
    }

    @DisplayName("UU 14/2008 Pasal 22 ayat (7): what is not surely of the same requester ends no request")
    @ParameterizedTest
    @MethodSource("ends")
    void equalNumbersElseEqualNameAndContactAreTheSame(Requester one, Requester other, RequesterMatch match) {
        assertThat(RequesterMatch.between(one, other)).isEqualTo(match);
        assertThat(RequesterMatch.between(other, one)).isEqualTo(match);
    }

    static Stream<Arguments> repairs() {
        return Stream.of(
                Arguments.of(SITI, SITI.email("baru@example.id"), SAME),
                Arguments.of(SITI, Individual.named("Siti R").nik("3275014107900001"), SAME),
                Arguments.of(SITI, SITI.nik("3275014107900002"), OTHER),
                // what was no number is repaired under the same name
                Arguments.of(BARE.nik("123"), SITI, SAME),
                Arguments.of(BARE, SITI, SAME),
                Arguments.of(BARE, Individual.named("Budi").nik("3275014107900001"), OTHER),
                Arguments.of(SITI, BARE, SAME),
                Arguments.of(PT, LegalEntity.named("PT Terbuka").decree("AHU-2"), OTHER),
                Arguments.of(PT, Individual.named("PT Terbuka"), OTHER));
    }

    @DisplayName("UU 14/2008 Pasal 22 ayat (2): a repair is of the requester who was recorded")
    @ParameterizedTest
    @MethodSource("repairs")
    void aRepairIsOfTheRequesterWhoWasRecorded(Requester kept, Requester form, RequesterMatch match) {
        assertThat(RequesterMatch.repairing(kept, form)).isEqualTo(match);
    }
}
