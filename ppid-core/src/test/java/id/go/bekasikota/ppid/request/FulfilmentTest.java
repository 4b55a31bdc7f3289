package id.go.bekasikota.ppid.request;

import static id.go.bekasikota.ppid.request.Requests.COPY;
import static id.go.bekasikota.ppid.request.Requests.LAW;
import static id.go.bekasikota.ppid.request.Requests.day;
import static id.go.bekasikota.ppid.request.Requests.denial;
import static id.go.bekasikota.ppid.request.Requests.grantAll;
import static id.go.bekasikota.ppid.request.Requests.on;
import static id.go.bekasikota.ppid.request.Requests.receipt;
import static id.go.bekasikota.ppid.request.Requests.receivedOne;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Proves;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** From the answer to the information in hand: PERKI 1/2021 Pasal 35 to 38. */
class FulfilmentTest {
    private static RequestState state(InformationRequest request, String day) {
        return request.on(day(day), LAW).state();
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
        InformationRequest request = open.answer(notice, LAW, on("2025-09-08")).orThrow();

        assertThat(denial(request.close(LAW, on("2025-09-08"))).citation())
                .hasToString("PERKI 1/2021 Pasal 35 ayat (1)");
        assertThat(denial(request.pay(paid(19_000, PaymentMethod.CASH, Optional.empty()), LAW))
                        .citation())
                .hasToString("PERKI 1/2021 Pasal 38 ayat (4)");
        assertThat(denial(request.pay(paid(19_001, PaymentMethod.ACCOUNT, Optional.empty()), LAW))
                        .message(Language.ENGLISH))
                .contains("Rp19000");
        InformationRequest closed = request.requestCopy(1, COPY, LAW, on("2025-09-08"))
                .orThrow()
                .pay(paid(19_000, PaymentMethod.CASH, Optional.of("K-1")), LAW)
                .orThrow()
                .deliver(Set.of(1), COPY, LAW, on("2025-09-10"))
                .orThrow()
                .close(LAW, on("2025-09-10"))
                .orThrow();
        assertThat(state(closed, "2025-09-10")).isEqualTo(RequestState.CLOSED);
        assertThat(denial(closed.deliver(Set.of(1), COPY, LAW, on("2025-09-11")))
                        .state())
                .isEqualTo("selesai");
        assertThat(denial(open.requestCopy(1, COPY, LAW, on("2025-09-08"))).act())
                .isEqualTo("request.request-copy");
    }

    private static RequestEvent.Paid paid(long rupiah, PaymentMethod method, Optional<String> receipt) {
        return new RequestEvent.Paid(on("2025-09-09"), rupiah, method, receipt);
    }

    @Test
    @Proves({"UU 14/2008 Pasal 22 ayat (7) huruf g", "PERKI 1/2021 Pasal 38 ayat (1)"})
    void aCostWithoutAPublishedTariffIsDenied() {
        InformationRequest request = receivedOne("2025-09-01");
        WrittenNotice notice = grantAll(request).costing(new Cost(1000, 0, Optional.empty(), List.of()));

        assertThat(denial(request.answer(notice, LAW, on("2025-09-08"))).citation())
                .hasToString("PERKI 1/2021 Pasal 38 ayat (1)");
    }
}
