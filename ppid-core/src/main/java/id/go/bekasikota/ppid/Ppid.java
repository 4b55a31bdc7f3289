package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.catalogue.UnitChannels;
import id.go.bekasikota.ppid.command.CommandCheck;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.duty.Duty;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.letter.Letterhead;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.organization.PublicBody;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.storage.InMemoryStorage;
import id.go.bekasikota.ppid.storage.Storage;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The information service of one public body (layanan informasi publik): a hall with one desk per chapter of the law.
 *
 * <p>What the body and the requester do are methods of a desk; each returns a {@link id.go.bekasikota.ppid.law.Result} that
 * holds the new case or the denial that says why not. At any date it says who may do what next, until when, and what silence
 * means. Immutable and thread-safe; the host owns storage, clock and validator.
 */
public final class Ppid {
    private final DeskContext context;

    private Ppid(DeskContext context) {
        this.context = context;
    }

    /**
     * Begins the service of a body.
     *
     * @param body the public body
     * @return a builder; without more, cases are kept in memory, the clock is the machine's and the zone that of Jakarta (WIB)
     */
    public static Builder builder(PublicBody body) {
        return new Builder(body);
    }

    /** {@return the desk for requests} */
    public RequestDesk requests() {
        return new RequestDesk(context);
    }

    /** {@return the desk for what follows a written notice on a request} */
    public FulfilmentDesk fulfilment() {
        return new FulfilmentDesk(context);
    }

    /** {@return the desk for exempt information} */
    public ExemptionDesk exemptions() {
        return new ExemptionDesk(context);
    }

    /** {@return the desk for objections} */
    public ObjectionDesk objections() {
        return new ObjectionDesk(context);
    }

    /** {@return the desk for disputes} */
    public DisputeDesk disputes() {
        return new DisputeDesk(context);
    }

    /** {@return the desk for public information} */
    public CatalogueDesk catalogue() {
        return new CatalogueDesk(context);
    }

    /**
     * {@return the desk for the units of the body}
     *
     * @throws PpidException if the service was built without an organisation
     */
    public OrganizationDesk organization() {
        return new OrganizationDesk(context);
    }

    /** {@return the desk for what units propose} */
    public ProposalDesk proposals() {
        return new ProposalDesk(context);
    }

    /**
     * {@return the desk for the coordination meeting}
     *
     * @throws PpidException if the service was built without an organisation
     */
    public MeetingDesk meetings() {
        return new MeetingDesk(context);
    }

    /**
     * {@return the desk for letters of today; its letters show the cases as they stand on the day on which it was opened}
     *
     * @param head the body's letterhead and who signs
     */
    public LetterDesk letters(Letterhead head) {
        return new LetterDesk(context, head);
    }

    /** {@return the desk for reports} */
    public ReportDesk reports() {
        return new ReportDesk(context);
    }

    /** {@return calendar and policy that the service computes with} */
    public Deadlines law() {
        return context.law();
    }

    /** {@return the day that it is now where the body is, by the host's clock and in the body's zone} */
    public LocalDate today() {
        return context.today();
    }

    /**
     * Lists every act that is permitted next on a request and on the objections and disputes about it.
     *
     * @param request the request
     * @param asOf the day
     * @return the steps: who may or must do what, until when, by which article, and what follows otherwise; those of an
     *     objection name it, and a ground on which one of the requester lies already is not offered again; that of a stranger takes
     *     no step away
     * @throws id.go.bekasikota.ppid.storage.NoSuchCaseException if the body has no such request
     * @throws PpidException if it was not there on that day
     */
    public List<NextStep> nextSteps(RequestNumber request, LocalDate asOf) {
        Given.value(request, "request");
        return context.storage().inTransaction(stores -> new CaseSteps(context, stores, asOf).of(request));
    }

    /**
     * Shows a request, and what followed from it, as whoever asked may see it: no identity and nothing of what was asked.
     *
     * @param request the request
     * @param asOf the day
     * @return numbers, states, dates with their explanation, and what may be done next by whom
     * @throws PpidException if the body has no such request, or not on that day
     */
    public CaseStatus status(RequestNumber request, LocalDate asOf) {
        Given.value(request, "request");
        Given.value(asOf, "asOf");
        return context.storage()
                .inTransaction(stores -> new StatusMaker(context, asOf)
                        .of(
                                stores,
                                context.require(stores.requests(), request.text()),
                                new CaseSteps(context, stores, asOf).of(request)));
    }

    /**
     * Lists what the body and each of its units owe on a day, beside its cases: the report of each year with its copy and the figures, the
     * public list and what runs out of it, exemptions to be reviewed, the service pledge, and what units hand to PPID Utama (UU 14/2008
     * Pasal 9, 11 and 12, PERKI 1/2021 Pasal 12, 45, 48 and 56).
     *
     * @param asOf the day
     * @return the duties, the earliest last day first and those without one behind; what units owe PPID Utama only where the service was
     *     built with an organisation
     * @throws PpidException if the seat of PPID Utama is not known on the day
     */
    public List<Duty> duties(LocalDate asOf) {
        Given.value(asOf, "asOf");
        return context.storage().inTransaction(stores -> new DutyBook(context, stores, asOf).all());
    }

    /**
     * Lists what comes due within some working days: the {@link #duties} that have a last day, and what officials are to do in requests,
     * objections and disputes, with the repair of a requester. What is overdue is told by {@link #advance} and stands among the duties.
     * Looks at no case that rests beyond the last day; after a change of calendar or policy {@link #advance} comes first.
     *
     * @param asOf the day
     * @param workingDays how many working days ahead, 0 for the day itself
     * @return who is to do what until when, by which article, the earliest last day first; where the look ahead goes beyond the calendar,
     *     all to its last day
     * @throws PpidException if the seat of PPID Utama is not known on the day
     */
    public List<Duty> reminders(LocalDate asOf, int workingDays) {
        Given.value(asOf, "asOf");
        return context.storage().inTransaction(stores -> new Reminders(context, stores, asOf).within(workingDays));
    }

    /**
     * Appends to every case what silence and expiry did by a day and was not noticed yet, some cases at a time, each time in a
     * transaction of its own unless the host has one open; looks at no case in which nothing falls due and nothing happens by then.
     * Twice is the same as once, so it may be called again after a failure half-way; nothing but notices is ever appended.
     *
     * @param asOf the day, inclusive; a host gives today, because notices of a day to come are kept as if nothing were done until
     *     then
     * @return the new notices, for the host to send
     */
    public List<CaseExpiry> advance(LocalDate asOf) {
        return new TimeRun(context, asOf).over();
    }

    @Override
    public String toString() {
        return "Ppid[" + context.body().code() + "]";
    }

    /** Collects what the host gives. Not thread-safe. */
    public static final class Builder {
        private final PublicBody body;
        private Storage storage = new InMemoryStorage();
        private InstantSource clock = Clock.systemUTC();
        private ZoneId zone = ZoneId.of("Asia/Jakarta");
        private Deadlines law = Deadlines.indonesia();
        private @Nullable CommandCheck check;
        private NumberingScheme numbering = NumberingScheme.standard();
        private @Nullable Organization organization;
        private UnitChannels channels = UnitChannels.none();

        private Builder(PublicBody body) {
            this.body = Given.value(body, "body");
        }

        /**
         * Sets where cases are kept.
         *
         * @param value the storage
         * @return this builder
         */
        public Builder storage(Storage value) {
            this.storage = Given.value(value, "storage");
            return this;
        }

        /**
         * Sets the clock. It gives the instant alone; a zone that it may have moves no date.
         *
         * @param value the clock, usually a {@link Clock}
         * @return this builder
         */
        public Builder clock(InstantSource value) {
            this.clock = Given.value(value, "clock");
            return this;
        }

        /**
         * Sets the zone in which the days of the body begin and end; without it, that of Jakarta (WIB).
         *
         * @param value the zone, for example {@code Asia/Makassar}
         * @return this builder
         */
        public Builder zone(ZoneId value) {
            this.zone = Given.value(value, "zone");
            return this;
        }

        /**
         * Sets calendar and policy.
         *
         * @param value the deadlines
         * @return this builder
         */
        public Builder law(Deadlines value) {
            this.law = Given.value(value, "law");
            return this;
        }

        /**
         * Sets the host's validator. Ours needs no expression language; one of the host's that interpolates expressions does.
         *
         * @param value the validator, of any provider
         * @return this builder
         */
        public Builder validator(Validator value) {
            this.check = CommandCheck.with(Given.value(value, "validator"));
            return this;
        }

        /**
         * Sets how registration numbers are written.
         *
         * @param value the scheme
         * @return this builder
         */
        public Builder numbering(NumberingScheme value) {
            this.numbering = Given.value(value, "numbering");
            return this;
        }

        /**
         * Sets the units of the body and who held which office.
         *
         * @param value the organisation, of the same body
         * @return this builder
         * @throws PpidException if it is of another body
         */
        public Builder organization(Organization value) {
            Given.value(value, "organization");
            if (!value.body().code().equals(body.code())) {
                throw new PpidException(
                        "the organisation is of \"" + value.body().code() + "\" (expected \"" + body.code() + "\")");
            }
            this.organization = value;
            return this;
        }

        /**
         * Sets the channels through which the units publish; a publication then names which one it stood on.
         *
         * @param value the channels
         * @return this builder
         */
        public Builder channels(UnitChannels value) {
            this.channels = Given.value(value, "channels");
            return this;
        }

        /**
         * Opens the service.
         *
         * @return the service
         */
        public Ppid build() {
            CommandCheck used = check == null ? CommandCheck.standard() : check;
            return new Ppid(new DeskContext(
                    body,
                    storage,
                    new LocalTimes(clock, zone),
                    law,
                    used,
                    numbering,
                    Optional.ofNullable(organization),
                    channels));
        }
    }
}
