package id.go.bekasikota.ppid.catalogue;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;
import static id.go.bekasikota.ppid.marks.Holds.Kind.WORDS;

import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.ExpiryEvent;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.util.List;

/** The events of {@link EntryEvent}. */
final class EntryEvents {
    private EntryEvents() {}

    /**
     * The information was entered (pencatatan), PERKI 1/2021 Pasal 45 ayat (1) and (2).
     *
     * @param entry the entry
     */
    @JsonForm
    record Entered(EntryDraft entry) implements EntryEvent {}

    /**
     * Its fields changed (pemutakhiran isi), PERKI 1/2021 Pasal 12 ayat (1).
     *
     * @param fields the fields now
     */
    @JsonForm
    record Amended(EntryFields fields) implements EntryEvent {}

    /**
     * It was tied to an exemption that covers it or a part of it (pengaitan dengan penetapan pengecualian).
     *
     * @param exemption the exemption
     */
    @JsonForm
    record Linked(ExemptionId exemption) implements EntryEvent {}

    /**
     * It was said which obligatory kinds it serves (jenis informasi wajib yang dipenuhi); what was said last counts.
     *
     * @param kinds the codes of the kinds, in order
     */
    @JsonForm
    record Served(@Holds(CODE) List<String> kinds) implements EntryEvent {

        /** {@inheritDoc} */
        public Served {
            Given.value(kinds, "kinds");
            kinds = List.copyOf(kinds);
        }

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * It was published (pengumuman), PERKI 1/2021 Pasal 24.
     *
     * @param publication where and on which day
     */
    @JsonForm
    record Published(Publication publication) implements EntryEvent {}

    /**
     * It was taken out of the list (penghapusan dari daftar).
     *
     * @param reason why
     */
    @JsonForm
    record Removed(@Holds(WORDS) String reason) implements EntryEvent {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * What silence did was noticed (pemberitahuan lewat waktu).
     *
     * @param expiry what it did
     */
    @JsonForm
    record Expired(Expiry expiry) implements EntryEvent, ExpiryEvent {}
}
