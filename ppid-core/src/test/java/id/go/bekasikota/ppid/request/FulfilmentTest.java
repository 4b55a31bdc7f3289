package id.go.bekasikota.ppid.request;

import static id.go.bekasikota.ppid.request.Requests.COPY;
import static id.go.bekasikota.ppid.request.Requests.LAW;
import static id.go.bekasikota.ppid.request.Requests.NONE;
import static id.go.bekasikota.ppid.request.Requests.day;
import static id.go.bekasikota.ppid.request.Requests.denial;
import static id.go.bekasikota.ppid.request.Requests.grantAll;
import static id.go.bekasikota.ppid.request.Requests.on;
import static id.go.bekasikota.ppid.request.Requests.receipt;
import static id.go.bekasikota.ppid.request.Requests.receivedOne;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.letter.Addressee;
import id.go.bekasikota.ppid.letter.Letterhead;
import id.go.bekasikota.ppid.letter.Letters;
import id.go.bekasikota.ppid.objection.RequestGrounds;
import id.go.bekasikota.ppid.organization.PublicBody;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** From the answer to the information in hand: PERKI 1/2021 Pasal 35 to 38. */
class FulfilmentTest {
    private static RequestState state(InformationRequest request, String day) {
        return request.state(day(day), LAW);
    }

    @Test
    @Proves({
        "UU 14/2008 Pasal 4 ayat (2) huruf c",
        "UU 14/2008 Pasal 22 ayat (7) huruf g",
        "PERKI 1/2021 Pasal 35 ayat (1)",
        "PERKI 1/2021 Pasal 35 ayat (3)",
        "PERKI 1/2021 Pasal 37",
        "PERKI 1/2021 Pasal 38"
    })
    void copiesArePaidByTheTariffHandedOverAndTheCaseClosed() {
        Tariff tariff = new Tariff("SK 5/2025", day("2025-01-02"), java.util.Map.of("fotokopi", 500L));
        InformationRequest open = receivedOne("2025-09-01");
        WrittenNotice notice = grantAll(open).costing(tariff.of("fotokopi", 20).plusSending(9000));
        InformationRequest request =
                open.acting(LAW, on("2025-09-08")).answer(notice, NONE).orThrow();

        assertThat(denial(request.acting(LAW, on("2025-09-08")).close()).citation())
                .hasToString("PERKI 1/2021 Pasal 35 ayat (1)");
        assertThat(denial(request.acting(LAW, on("2025-09-09")).pay(paid(19_000, PaymentMethod.CASH, Optional.empty())))
                        .citation())
                .hasToString("PERKI 1/2021 Pasal 38 ayat (4)");
        assertThat(denial(request.acting(LAW, on("2025-09-09"))
                                .pay(paid(19_001, PaymentMethod.ACCOUNT, Optional.empty())))
                        .message(Language.ENGLISH))
                .contains("Rp19,000");
        InformationRequest closed = request.acting(LAW, on("2025-09-08"))
                .requestCopy(copy(Optional.empty()))
                .orThrow()
                .acting(LAW, on("2025-09-09"))
                .pay(paid(19_000, PaymentMethod.CASH, Optional.of("K-1")))
                .orThrow()
                .acting(LAW, on("2025-09-10"))
                .deliver(Set.of(1), COPY)
                .orThrow()
                .acting(LAW, on("2025-09-10"))
                .close()
                .orThrow();
        assertThat(state(closed, "2025-09-10")).isEqualTo(RequestState.CLOSED);
        assertThat(denial(closed.acting(LAW, on("2025-09-11")).deliver(Set.of(1), COPY))
                        .state())
                .isEqualTo("closed");
        assertThat(denial(open.acting(LAW, on("2025-09-08")).requestCopy(copy(Optional.empty())))
                        .act())
                .isEqualTo("request.request-copy");
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 35 ayat (3)")
    void whoSawTheInformationMayHaveACopyOfItToo() {
        Delivery seen = new Delivery(Delivery.Form.VIEW, Delivery.Means.COLLECTED);
        InformationRequest open = receivedOne("2025-09-01");
        InformationRequest viewed = open.acting(LAW, on("2025-09-08"))
                .answer(grantAll(open), NONE)
                .orThrow()
                .acting(LAW, on("2025-09-09"))
                .deliver(Set.of(1), seen)
                .orThrow();
        InformationRequest asked = viewed.acting(LAW, on("2025-09-10"))
                .requestCopy(copy(Optional.empty()))
                .orThrow();

        assertThat(viewed.on(day("2025-09-09"), LAW).undelivered()).isEmpty();
        assertThat(denial(asked.acting(LAW, on("2025-09-10")).close()).act()).isEqualTo("request.close");
        assertThat(RequestGrounds.of(asked, day("2025-09-11"), LAW).unfulfilled())
                .contains(day("2025-09-10"));
        InformationRequest copied =
                asked.acting(LAW, on("2025-09-12")).deliver(Set.of(1), COPY).orThrow();
        assertThat(RequestGrounds.of(copied, day("2025-09-12"), LAW).unfulfilled())
                .isEmpty();
        assertThat(denial(copied.acting(LAW, on("2025-09-12")).deliver(Set.of(1), COPY))
                        .act())
                .isEqualTo("request.deliver");
        assertThat(state(copied.acting(LAW, on("2025-09-12")).close().orThrow(), "2025-09-12"))
                .isEqualTo(RequestState.CLOSED);
    }

    private static RequestEvents.CopyRequested copy(Optional<Cost> cost) {
        return new RequestEvents.CopyRequested(1, COPY, cost);
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 35 ayat (3)", "PERKI 1/2021 Pasal 38 ayat (1)"})
    void aCopyAskedForAfterAFreeNoticeCostsWhatTheTariffSays() {
        InformationRequest open = receivedOne("2025-09-01");
        InformationRequest granted =
                open.acting(LAW, on("2025-09-08")).answer(grantAll(open), NONE).orThrow();
        Cost tariff = new Cost(
                5000,
                0,
                Optional.of(new Cost.PublishedTariff("SK 5/2025", day("2025-01-02"))),
                List.of(PaymentMethod.ACCOUNT));
        Cost unfounded = new Cost(5000, 0, Optional.empty(), List.of());

        assertThat(denial(granted.acting(LAW, on("2025-09-09")).requestCopy(copy(Optional.of(unfounded))))
                        .citation())
                .hasToString("PERKI 1/2021 Pasal 38 ayat (1)");
        InformationRequest asked = granted.acting(LAW, on("2025-09-09"))
                .requestCopy(copy(Optional.of(tariff)))
                .orThrow();
        assertThat(asked.acting(LAW, on("2025-09-09"))
                        .pay(paid(5000, PaymentMethod.ACCOUNT, Optional.empty()))
                        .denial())
                .isEmpty();
        assertThat(RequestGrounds.of(asked, day("2025-09-09"), LAW).feeNotice()).contains(day("2025-09-09"));
        assertThat(Letters.on(
                                day("2025-09-09"),
                                LAW,
                                Letterhead.of(PublicBody.of("kota-contoh", "Pemerintah Kota Contoh")))
                        .requestRegister(List.of(asked), number -> Addressee.unknown())
                        .rows()
                        .get(0)
                        .service()
                        .cost())
                .isEqualTo(5000);
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 38")
    void noPaymentBeyondTheCostIsRecordedHoweverLarge() {
        InformationRequest open = receivedOne("2025-09-01");
        Cost cost = new Cost(
                5000,
                0,
                Optional.of(new Cost.PublishedTariff("SK 5/2025", day("2025-01-02"))),
                List.of(PaymentMethod.ACCOUNT));
        InformationRequest paid = open.acting(LAW, on("2025-09-08"))
                .answer(grantAll(open).costing(cost), NONE)
                .orThrow()
                .acting(LAW, on("2025-09-09"))
                .pay(paid(1, PaymentMethod.ACCOUNT, Optional.empty()))
                .orThrow();

        assertThat(denial(paid.acting(LAW, on("2025-09-09"))
                                .pay(paid(20_000_000_000_000L, PaymentMethod.ACCOUNT, Optional.empty())))
                        .message(Language.ENGLISH))
                .contains("Rp4,999");
        assertThat(denial(paid.acting(LAW, on("2025-09-09")).pay(paid(4999, PaymentMethod.CASH, Optional.of(" "))))
                        .citation())
                .hasToString("PERKI 1/2021 Pasal 38 ayat (4)");
        assertThatThrownBy(() -> paid(Long.MAX_VALUE, PaymentMethod.ACCOUNT, Optional.empty()))
                .isInstanceOf(PpidException.class);
        assertThatThrownBy(() -> new Cost(1, Long.MAX_VALUE, Optional.empty(), List.of()))
                .isInstanceOf(PpidException.class);
    }

    private static Payment paid(long rupiah, PaymentMethod method, Optional<String> receipt) {
        return new Payment(rupiah, method, receipt);
    }

    @Test
    @Proves({"UU 14/2008 Pasal 22 ayat (7) huruf g", "PERKI 1/2021 Pasal 38 ayat (1)"})
    void aCostWithoutAPublishedTariffIsDenied() {
        InformationRequest request = receivedOne("2025-09-01");
        WrittenNotice notice = grantAll(request).costing(new Cost(1000, 0, Optional.empty(), List.of()));

        assertThat(denial(request.acting(LAW, on("2025-09-08")).answer(notice, NONE))
                        .citation())
                .hasToString("PERKI 1/2021 Pasal 38 ayat (1)");
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 38 ayat (2)")
    void aTariffBindsFromItsPublicationAndTheDenialSaysThatThisIsAReading_Perki38_2() {
        InformationRequest request = receivedOne("2025-09-01");
        Tariff later = new Tariff("SK 9/2025", day("2025-09-09"), java.util.Map.of("fotokopi", 500L));
        WrittenNotice notice = grantAll(request).costing(later.of("fotokopi", 2));

        Denial denial = denial(request.acting(LAW, on("2025-09-08")).answer(notice, NONE));
        assertThat(denial.citation()).hasToString("PERKI 1/2021 Pasal 38 ayat (2)");
        assertThat(denial.message(Language.ENGLISH)).contains("reading");
        assertThat(denial.message(Language.INDONESIAN)).contains("penafsiran");
        assertThat(request.acting(LAW, on("2025-09-09")).answer(notice, NONE).denial())
                .isEmpty();
        InformationRequest granted = request.acting(LAW, on("2025-09-08"))
                .answer(grantAll(request), NONE)
                .orThrow();
        Optional<Cost> cost = Optional.of(later.of("fotokopi", 2));
        assertThat(denial(granted.acting(LAW, on("2025-09-08")).requestCopy(copy(cost)))
                        .citation())
                .hasToString("PERKI 1/2021 Pasal 38 ayat (2)");
        assertThat(granted.acting(LAW, on("2025-09-09")).requestCopy(copy(cost)).denial())
                .isEmpty();
    }

    @Test
    @Proves("UU 14/2008 Pasal 22 ayat (7) huruf g")
    void nothingIsChargedWhereNothingIsGiven_Uu22_7_g() {
        InformationRequest request = receivedOne("2025-09-01");
        Cost cost = new Tariff("SK 5/2025", day("2025-01-02"), java.util.Map.of("fotokopi", 500L)).of("fotokopi", 2);

        for (Decision none : List.of(
                Decision.notHeld(request.item(1)),
                Decision.notDocumented(request.item(1)),
                Decision.decline(request.item(1), "PERKI 1/2021 Pasal 33"))) {
            Denial denial = denial(request.acting(LAW, on("2025-09-08"))
                    .answer(WrittenNotice.of(none).costing(cost), NONE));
            assertThat(denial.citation()).hasToString("UU 14/2008 Pasal 22 ayat (7) huruf g");
            assertThat(denial.message(Language.ENGLISH)).contains("nothing is given");
            assertThat(request.acting(LAW, on("2025-09-08"))
                            .answer(WrittenNotice.of(none), NONE)
                            .denial())
                    .isEmpty();
        }
    }
}
