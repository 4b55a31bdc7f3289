package id.go.bekasikota.ppid.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.contract.Samples;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.requester.Group;
import id.go.bekasikota.ppid.requester.Identity;
import id.go.bekasikota.ppid.requester.Individual;
import id.go.bekasikota.ppid.requester.LegalEntity;
import id.go.bekasikota.ppid.requester.Representation;
import id.go.bekasikota.ppid.requester.Requester;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An identity comes back from its text as it was. */
class ValueCodecTest {
    private static final ValueCodec<Identity> IDENTITIES = ValueCodec.of(Identity.class);

    static Stream<Identity> identities() {
        Representation power = Samples.of(Representation.class, Samples.Fill.FULL);
        return Stream.of(Samples.Fill.values())
                .flatMap(fill -> Stream.<Class<? extends Requester>>of(Individual.class, LegalEntity.class, Group.class)
                        .map(type -> Samples.of(type, fill)))
                .map(Identity::of)
                .flatMap(identity -> Stream.of(identity, identity.representedBy(power)));
    }

    @ParameterizedTest
    @MethodSource("identities")
    void anIdentityComesBackAsItWas(Identity identity) {
        String text = IDENTITIES.write(identity);

        assertThat(IDENTITIES.read(text)).isEqualTo(identity);
        assertThat(ValueCodec.of(Identity.class).write(IDENTITIES.read(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "{\"version\":2,\"value\":{},\"words\":[]}", "Siti"})
    void whatIsNoIdentityIsRefusedAndNotQuoted(String text) {
        assertThatThrownBy(() -> IDENTITIES.read(text))
                .isInstanceOf(PpidException.class)
                .hasMessageStartingWith("a stored text cannot be read")
                .hasMessageNotContaining("Siti");
    }

    @Test
    void aFieldOfANewerReleaseIsRefused() {
        String text = IDENTITIES.write(Identity.of(Individual.named("Siti")));

        assertThatThrownBy(() -> IDENTITIES.read(text.replace("\"requester\":", "\"more\":1,\"requester\":")))
                .isInstanceOf(PpidException.class)
                .hasMessageEndingWith("a field of a newer release");
    }
}
