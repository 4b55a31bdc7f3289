package id.go.bekasikota.ppid.request;

import static id.go.bekasikota.ppid.request.Requests.COPY;
import static id.go.bekasikota.ppid.request.Requests.LAW;
import static id.go.bekasikota.ppid.request.Requests.RECEIVED;
import static id.go.bekasikota.ppid.request.Requests.day;
import static id.go.bekasikota.ppid.request.Requests.on;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.requester.RequesterType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** However a request arrives, it is registered at once and its days run from receipt. */
class ChannelTest {

    @ParameterizedTest
    @EnumSource(Channel.class)
    @Proves({"UU 14/2008 Pasal 22 ayat (5)", "UU 14/2008 Pasal 22 ayat (6)", "PERKI 1/2021 Pasal 28"})
    void aRequestOfEveryChannelHasItsNumberAtReceipt(Channel channel) {
        Receipt receipt = new Receipt(
                new RequestNumber("001/2025"),
                "dinkes",
                RECEIVED,
                new Receipt.Arrival(channel, Manner.WRITTEN, RequesterType.LEGAL_ENTITY, Optional.empty()),
                List.of(new RequestedItem(1, "Anggaran")),
                Optional.empty(),
                COPY,
                Optional.empty());

        InformationRequest request = InformationRequest.receive(
                        receipt.received(), () -> receipt, LAW, on("2025-09-01"))
                .orThrow();

        assertThat(request.number()).hasToString("001/2025");
        assertThat(request.on(RECEIVED, LAW).clock().due()).contains(day("2025-09-16"));
        assertThat(request.receipt().arrival().channel()).isEqualTo(channel);
        assertThat(Channel.of(channel.code())).isSameAs(channel);
    }
}
