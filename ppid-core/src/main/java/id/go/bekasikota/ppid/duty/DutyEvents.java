package id.go.bekasikota.ppid.duty;

import id.go.bekasikota.ppid.catalogue.Publication;
import id.go.bekasikota.ppid.catalogue.ServicePledge;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.ExpiryEvent;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import java.time.LocalDate;

/** The events of {@link DutyEvent}. */
final class DutyEvents {
    private DutyEvents() {}

    /**
     * The report or the figures of a year were published (pengumuman), UU 14/2008 Pasal 12, PERKI 1/2021 Pasal 56 ayat (2).
     *
     * @param duty the report or the figures
     * @param year the year that they tell of
     * @param publication where and on which day
     */
    @JsonForm
    record Published(YearlyDuty duty, int year, Publication publication) implements DutyEvent {}

    /**
     * The copy of the report of a year was sent to Komisi Informasi (penyampaian salinan laporan), PERKI 1/2021 Pasal 56 ayat (3).
     *
     * @param year the year that it tells of
     * @param date the day on which it was sent
     * @param evidence the letter or proof of receipt
     */
    @JsonForm
    record Sent(int year, @JsonIso LocalDate date, DocumentRef evidence) implements DutyEvent {}

    /**
     * The service pledge was set and announced (maklumat pelayanan), PERKI 1/2021 Pasal 47 and 48; a later one takes its place.
     *
     * @param pledge the pledge and where it was published
     */
    @JsonForm
    record Pledged(ServicePledge pledge) implements DutyEvent {}

    /**
     * What silence did was noticed (pemberitahuan lewat waktu).
     *
     * @param expiry what it did
     */
    @JsonForm
    record Expired(Expiry expiry) implements DutyEvent, ExpiryEvent {}
}
