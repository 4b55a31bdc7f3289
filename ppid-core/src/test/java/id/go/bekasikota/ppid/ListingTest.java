package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.NonWorkingReceipt;
import id.go.bekasikota.ppid.request.ExtensionNotice;
import id.go.bekasikota.ppid.request.ExtensionReason;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.request.RequestView;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists come page by page without gaps, and give what a look at every case gives, under every reading of the law. */
class ListingTest {
    private final SettableClock clock = SettableClock.on("2025-03-03");

    static Stream<LawPolicy> policies() {
        return Stream.of(
                LawPolicy.statute(),
                LawPolicy.perki2021(),
                LawPolicy.statute().with(NonWorkingReceipt.ROLL),
                LawPolicy.statute().collectiveLeaveWorked(),
                LawPolicy.perki2021().withCutoff(LocalTime.of(10, 0)),
                LawPolicy.statute().withCutoff(LocalTime.of(10, 0)));
    }

    /** Requests over the feasts of 2025, every third declared complete later, every fourth extended, every fifth withdrawn. */
    private List<RequestNumber> received(Ppid ppid) {
        List<RequestNumber> received = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            clock.moveTo(LocalDate.of(2025, 3, 3).plusDays(i).toString());
            RequestNumber id = ppid.requests()
                    .receive(asking("Anggaran " + i), PPID)
                    .orThrow()
                    .number();
            received.add(id);
            if (i % 3 == 0) {
                clock.moveTo(LocalDate.of(2025, 3, 3).plusDays(i + 1L).toString());
                ppid.requests().declareComplete(id, PPID);
            }
            if (i % 4 == 0) {
                ppid.requests().extend(id, ExtensionNotice.of(ExtensionReason.NOT_YET_DOCUMENTED, "dihimpun"), PPID);
            }
            if (i % 5 == 0) {
                ppid.requests().withdraw(id, "tidak perlu lagi", Actor.requester());
            }
        }
        return received;
    }

    @ParameterizedTest
    @MethodSource("policies")
    void listsAreWhatALookAtEveryCaseGives(LawPolicy policy) {
        Deadlines law = Deadlines.indonesia().under(policy);
        Ppid ppid = TestStorage.door(BODY).clock(clock).law(law).build();
        List<RequestNumber> all = received(ppid);

        for (int day = 0; day < 60; day += 3) {
            LocalDate today = LocalDate.of(2025, 4, 13).plusDays(day);
            clock.moveTo(today.toString());
            List<InformationRequest> owed = all.stream()
                    .map(ppid.requests()::get)
                    .filter(request -> request.state(today, law).awaitsAnswer())
                    .toList();
            for (int within : new int[] {0, 1, 5, 20}) {
                LocalDate last = law.ahead(today, within);
                assertThat(ppid.requests()
                                .owed()
                                .dueWithin(within, Listing.first().ofSize(Listing.LARGEST))
                                .items())
                        .as("%s, %s", today, within)
                        .containsExactlyInAnyOrderElementsOf(owed.stream()
                                .filter(request -> isDue(request.on(today, law), today, last))
                                .toList());
            }
            assertThat(ppid.requests()
                            .owed()
                            .overdue(Listing.first().ofSize(Listing.LARGEST))
                            .items())
                    .containsExactlyInAnyOrderElementsOf(owed.stream()
                            .filter(request -> request.on(today, law).clock().isAfterDue(today))
                            .toList());
            assertThat(pages(listing -> ppid.requests().owed().list(listing), 7))
                    .containsExactlyInAnyOrderElementsOf(owed);
        }
    }

    private static boolean isDue(RequestView view, LocalDate first, LocalDate last) {
        return view.clock()
                .due()
                .filter(due -> !due.isBefore(first) && !due.isAfter(last))
                .isPresent();
    }

    private static <T> List<T> pages(Function<Listing, Page<T>> list, int size) {
        List<T> all = new ArrayList<>();
        Listing listing = Listing.first().ofSize(size);
        Page<T> page = list.apply(listing);
        all.addAll(page.items());
        while (page.next().isPresent()) {
            assertThat(page.items()).hasSize(size);
            page = list.apply(listing.after(page.next().get()));
            all.addAll(page.items());
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 39, 40, 41, 500})
    void theRegisterListsItsNumbersPageByPage(int size) {
        Ppid ppid = TestStorage.door(BODY).clock(clock).build();
        List<RequestNumber> all = received(ppid);
        DateRange march = new DateRange(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 31));

        assertThat(pages(listing -> ppid.requests().received(DateRange.year(2025), listing), size))
                .containsExactlyElementsOf(all);
        assertThat(pages(listing -> ppid.requests().received(march, listing), size))
                .containsExactlyElementsOf(all.subList(0, 29));
        assertThat(ppid.requests()
                        .received(march, Listing.first().ofUnit("dinkes"))
                        .items())
                .hasSize(29);
        assertThat(ppid.requests()
                        .received(march, Listing.first().ofUnit("kominfo"))
                        .items())
                .isEmpty();
    }

    @Test
    void whatIsNoPageIsRefusedByName() {
        Ppid ppid = TestStorage.door(BODY).clock(clock).build();

        assertThatThrownBy(() -> Listing.first().ofSize(0)).isInstanceOf(PpidException.class);
        assertThatThrownBy(() -> Listing.first().ofSize(Listing.LARGEST + 1)).isInstanceOf(PpidException.class);
        for (String mark : List.of("", "x", "2025-13-01 A", "2025-01-01")) {
            assertThatThrownBy(() -> ppid.requests().owed().list(Listing.first().after(mark)))
                    .as(mark)
                    .isInstanceOf(PpidException.class)
                    .hasMessageContaining("expected what the page before named");
        }
    }
}
