package id.go.bekasikota.ppid.request;

import static id.go.bekasikota.ppid.request.Requests.LAW;
import static id.go.bekasikota.ppid.request.Requests.day;
import static id.go.bekasikota.ppid.request.Requests.denial;
import static id.go.bekasikota.ppid.request.Requests.on;
import static id.go.bekasikota.ppid.request.Requests.received;
import static id.go.bekasikota.ppid.request.Requests.undocumented;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.letter.Addressee;
import id.go.bekasikota.ppid.letter.Letterhead;
import id.go.bekasikota.ppid.letter.Letters;
import id.go.bekasikota.ppid.organization.PublicBody;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Case L06: a wrong day of receipt, corrected after an extension. */
class ReceiptCorrectionTest {
    private final InformationRequest extended = received("2025-09-01")
            .acting(LAW, on("2025-09-16"))
            .extend(undocumented())
            .orThrow();

    private static RequestEvents.ReceiptCorrected correction(InformationRequest request) {
        return request.history().last(RequestEvents.ReceiptCorrected.class).orElseThrow();
    }

    @Test
    void aLaterReceiptMovesTheExtendedDueDate() {
        InformationRequest corrected = extended.acting(LAW, on("2025-09-17"))
                .correctReceipt(day("2025-09-04"), "salah catat")
                .orThrow();

        assertThat(extended.on(day("2025-09-17"), LAW).clock().due()).contains(day("2025-09-25"));
        assertThat(corrected.on(day("2025-09-17"), LAW).clock().due()).contains(day("2025-09-30"));
        assertThat(correction(corrected).due())
                .isEqualTo(new DateMove(Optional.of(day("2025-09-25")), Optional.of(day("2025-09-30"))));
        assertThat(correction(corrected).extension()).isEqualTo(ExtensionStanding.HOLDS);
        assertThat(corrected.on(day("2025-09-17"), LAW).received()).isEqualTo(day("2025-09-04"));
        assertThat(corrected.receipt().received()).isEqualTo(day("2025-09-01"));
    }

    @Test
    void anEarlierReceiptThatMakesTheExtensionLateDropsIt() {
        InformationRequest corrected = extended.acting(LAW, on("2025-09-17"))
                .correctReceipt(day("2025-08-27"), "salah catat")
                .orThrow();

        assertThat(corrected.on(day("2025-09-17"), LAW).clock().due()).contains(day("2025-09-11"));
        assertThat(correction(corrected).extension()).isEqualTo(ExtensionStanding.TOO_LATE);
        assertThat(correction(corrected).from()).isEqualTo(day("2025-09-01"));
        assertThat(corrected.expiries(day("2025-09-17"), LAW))
                .extracting(notice -> notice.code() + " " + notice.since())
                .contains("request.reply-missed 2025-09-12");
        assertThat(denial(corrected.acting(LAW, on("2025-09-17")).extend(undocumented()))
                        .act())
                .isEqualTo("request.extend");
    }

    @Test
    @Proves({"UU 14/2008 Pasal 22 ayat (4)", "UU 14/2008 Pasal 64 ayat (1)"})
    void theDayMustDifferNotLieAfterAnotherActAndNotAfterToday() {
        assertThat(denial(extended.acting(LAW, on("2025-09-17")).correctReceipt(day("2025-09-01"), "x"))
                        .act())
                .isEqualTo("request.correct-receipt");
        assertThat(denial(extended.acting(LAW, on("2025-09-17")).correctReceipt(day("2025-09-17"), "x"))
                        .citation())
                .hasToString("UU 14/2008 Pasal 22 ayat (4)");
        assertThat(denial(extended.acting(LAW, on("2025-09-17")).correctReceipt(day("2025-09-18"), "x"))
                        .act())
                .isEqualTo("request.correct-receipt");
        assertThat(denial(extended.acting(LAW, on("2025-09-17")).correctReceipt(day("2010-04-29"), "x"))
                        .citation())
                .hasToString("UU 14/2008 Pasal 64 ayat (1)");
    }

    /** 18 August 2025 was decreed a day off on 7 August, after this request was received on the 4th. */
    @Test
    void aCaseKeepsTheDateThatWasShownBesideTodaysDate() {
        Deadlines then = LAW.with(WorkingCalendar.indonesiaAsKnownOn(day("2025-08-06")));
        InformationRequest request = Requests.registered(
                        Requests.receipt(day("2025-08-04"), "Anggaran"), then, on("2025-08-04"))
                .orThrow();

        assertThat(request.on(day("2025-08-20"), LAW).shownDue()).contains(day("2025-08-18"));
        assertThat(request.on(day("2025-08-20"), LAW).clock().due()).contains(day("2025-08-19"));
    }

    @Test
    void noLetterPromisesTheDaysOfAnExtensionThatCameTooLateByThat() {
        InformationRequest earlier = extended.acting(LAW, on("2025-09-17"))
                .correctReceipt(day("2025-08-27"), "salah catat")
                .orThrow();
        Letterhead head = Letterhead.of(PublicBody.of("kota-contoh", "Pemerintah Kota Contoh"));

        assertThat(Letters.on(day("2025-09-17"), LAW, head)
                        .extension(extended, Addressee.unknown())
                        .replyBy()
                        .date())
                .isEqualTo(day("2025-09-25"));
        assertThatThrownBy(() -> Letters.on(day("2025-09-17"), LAW, head).extension(earlier, Addressee.unknown()))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("2025-09-16");
    }
}
