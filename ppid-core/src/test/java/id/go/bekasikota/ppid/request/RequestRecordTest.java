package id.go.bekasikota.ppid.request;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.requester.Citizenship;
import id.go.bekasikota.ppid.requester.IdentityProof;
import id.go.bekasikota.ppid.requester.Representation;
import id.go.bekasikota.ppid.requester.RequesterMatch;
import id.go.bekasikota.ppid.requester.RequesterType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a record of a request says as of a day, and the codes that it and its parts are kept by. */
class RequestRecordTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 12);

    private static final RequestRecord RECORD = new RequestRecord(
            new RegisterCode("P-1"),
            new RegisterCode("dinkes"),
            new Intake(DAY.minusDays(9), Optional.of(DAY), Channel.WEBSITE, RequesterType.INDIVIDUAL, Optional.empty()),
            Optional.of(DAY),
            Optional.of(new RequestEnd(DAY, Outcome.GRANTED, Set.of())));

    @Test
    void asOfADayItHasWhatWasDoneByThen() {
        assertThat(RECORD.asOf(DAY)).isEqualTo(RECORD);
    }

    @Test
    void asOfTheDayBeforeItLacksWhatWasDoneLater() {
        RequestRecord before = RECORD.asOf(DAY.minusDays(1));

        assertThat(before.intake().received()).isEqualTo(DAY.minusDays(9));
        assertThat(before.intake().complete()).isEmpty();
        assertThat(before.extensionNoticed()).isEmpty();
        assertThat(before.end()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void whatIsRefusedWhollyOrInPartIsWithheld(Outcome outcome) {
        boolean withheld = Set.of("refused", "partially-granted").contains(outcome.code());

        assertThat(new RequestEnd(DAY, outcome, Set.of(ExemptionGround.A)).withholds())
                .isEqualTo(withheld);
    }

    static List<List<? extends Coded>> families() {
        return List.of(
                List.of(Channel.values()),
                List.of(Citizenship.values()),
                List.of(Delivery.Form.values()),
                List.of(Delivery.Means.values()),
                List.of(ExtensionStanding.values()),
                List.of(IdentityProof.Kind.values()),
                List.of(Manner.values()),
                List.of(PaymentMethod.values()),
                List.of(Representation.StampDuty.values()),
                List.of(RequesterMatch.values()),
                List.of(RequesterType.values()));
    }

    @ParameterizedTest
    @MethodSource("families")
    void everyCodeIsItsOwnWord(List<? extends Coded> family) {
        assertThat(family)
                .extracting(Coded::code)
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code).matches("[a-z0-9]+([.-][a-z0-9]+)*"));
        assertThat(family).hasSizeGreaterThan(1);
    }
}
