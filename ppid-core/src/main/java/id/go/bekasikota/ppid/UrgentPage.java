package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.storage.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A page of the cases that are due first, of several lanes, each of which falls due in the order of its places. */
record UrgentPage<A extends Aggregate<?>>(List<ReadAhead<A>> lanes, Function<A, Optional<LocalDate>> due) {

    Page<A> of(int size) {
        List<A> items = new ArrayList<>();
        Optional<ReadAhead<A>> first = first();
        while (items.size() < size && first.isPresent()) {
            items.add(first.get().next().orElseThrow().aggregate());
            first.get().take();
            first = first();
        }
        return new Page<>(
                items,
                first.map(lane -> mark(lanes.stream().map(ReadAhead::taken).toList())));
    }

    private Optional<ReadAhead<A>> first() {
        return lanes.stream()
                .filter(lane -> lane.next().isPresent())
                .min(Comparator.<ReadAhead<A>, LocalDate>comparing(this::due)
                        .thenComparing(lane -> lane.next().orElseThrow().place()));
    }

    private LocalDate due(ReadAhead<A> lane) {
        return due.apply(lane.next().orElseThrow().aggregate()).orElse(Place.END.received());
    }

    /** What names the last places of all lanes. */
    static String mark(List<Place> taken) {
        StringBuilder mark = new StringBuilder();
        taken.forEach(last -> {
            String place = Paging.mark(last);
            mark.append(place.length()).append(' ').append(place);
        });
        return mark.toString();
    }

    /** The places behind which the lanes go on. */
    static List<Place> after(Optional<String> mark, int lanes) {
        List<Place> places = new ArrayList<>();
        String rest = mark.orElse("");
        for (int i = 0; i < lanes; i++) {
            if (mark.isEmpty()) {
                places.add(Place.START);
            } else {
                int blank = rest.indexOf(' ');
                int end = blank + 1 + Paging.length(rest, blank);
                places.add(Paging.read(rest, blank + 1, end));
                rest = rest.substring(end);
            }
        }
        return places;
    }
}
