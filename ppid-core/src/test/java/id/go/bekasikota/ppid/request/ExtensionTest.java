package id.go.bekasikota.ppid.request;

import static id.go.bekasikota.ppid.request.Requests.LAW;
import static id.go.bekasikota.ppid.request.Requests.complete;
import static id.go.bekasikota.ppid.request.Requests.day;
import static id.go.bekasikota.ppid.request.Requests.denial;
import static id.go.bekasikota.ppid.request.Requests.on;
import static id.go.bekasikota.ppid.request.Requests.received;
import static id.go.bekasikota.ppid.request.Requests.undocumented;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.ProvesReading;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.ExtensionReasons;
import org.junit.jupiter.api.Test;

/** The extension of the days for a written notice: UU 14/2008 Pasal 22 ayat (8), PERKI 1/2021 Pasal 36. */
class ExtensionTest {

    @Test
    @Proves({"UU 14/2008 Pasal 22 ayat (8)", "PERKI 1/2021 Pasal 36 ayat (2)"})
    void anExtensionIsOneInTimeAndEndsSevenWorkingDaysLater() {
        InformationRequest request = complete(received("2025-09-01"), "2025-09-02");
        InformationRequest extended =
                request.acting(LAW, on("2025-09-16")).extend(undocumented()).orThrow();

        assertThat(extended.on(day("2025-09-16"), LAW).clock().due()).contains(day("2025-09-25"));
        assertThat(extended.replyDue(LAW).date()).isEqualTo(day("2025-09-25"));
        assertThat(extended.replyDue(LAW).citation()).hasToString("UU 14/2008 Pasal 22 ayat (8)");
        assertThat(request.replyDue(LAW).date()).isEqualTo(day("2025-09-16"));
        assertThat(extended.on(day("2025-09-16"), LAW).shownDue()).contains(day("2025-09-25"));
        assertThat(denial(extended.acting(LAW, on("2025-09-16")).extend(undocumented()))
                        .citation())
                .hasToString("PERKI 1/2021 Pasal 36 ayat (2)");
        assertThat(denial(request.acting(LAW, on("2025-09-17")).extend(undocumented()))
                        .message(Language.ENGLISH))
                .isEqualTo(
                        "Extension denied: the reply was due on Tuesday, 16 September 2025, and the extension was noticed"
                                + " on Wednesday, 17 September 2025; the statute sets no last day of notice, and"
                                + " here it is the day on which the reply is due (UU 14/2008 Pasal 22 ayat (8)).");
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 36 ayat (1)")
    @ProvesReading({"extension-reasons listed", "extension-reasons any"})
    void anotherReasonExtendsOnlyUnderThePolicyOfTheStatutesReasons() {
        InformationRequest request = received("2025-09-01");
        ExtensionNotice other = ExtensionNotice.of(ExtensionReason.OTHER, "pejabat berhalangan");

        assertThat(denial(request.acting(LAW, on("2025-09-03")).extend(other)).citation())
                .hasToString("PERKI 1/2021 Pasal 36 ayat (1)");
        assertThat(request.acting(LAW.under(LawPolicy.statute().with(ExtensionReasons.ANY)), on("2025-09-03"))
                        .extend(other)
                        .denial())
                .isEmpty();
        assertThat(denial(request.acting(LAW, on("2025-09-02"))
                                .extend(ExtensionNotice.of(ExtensionReason.NOT_YET_DOCUMENTED, " ")))
                        .citation())
                .hasToString("UU 14/2008 Pasal 22 ayat (8)");
    }
}
