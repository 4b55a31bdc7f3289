package id.go.bekasikota.ppid.organization;

import id.go.bekasikota.ppid.deadline.DeadlineRule;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.law.Dated;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.text.Quoted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A public body with its units and, by date, who held which office (struktur organisasi PPID), PERKI 1/2021 Pasal 6 to 12.
 *
 * <p>What changed over time is asked by date; a date before the data begins is an error, never a guess. Immutable and
 * thread-safe.
 */
public final class Organization {
    private final PublicBody body;
    private final Units units;
    private final Dated<Seat> seats;
    private final Incumbents officers;
    private final Dated<DeadlineRule> feedRules;
    private final Map<LocalDate, DeadlineRule> reportRules;
    private final List<Delegation> delegations;
    private final Optional<LocalDate> recordsSince;

    private Organization(Builder parts) {
        this.body = parts.body;
        this.units = parts.units;
        this.seats = parts.seats;
        this.officers = new Incumbents(parts.officers);
        this.feedRules = Dated.of("the interval of the units' feed", parts.feedRules);
        this.reportRules = new TreeMap<>(parts.reportRules);
        this.delegations = List.copyOf(parts.delegations);
        this.recordsSince = Optional.ofNullable(parts.recordsSince);
    }

    /**
     * Begins an organisation.
     *
     * @param body the body
     * @param units its units
     * @param seats which unit is PPID Utama, by date
     * @return a builder
     */
    public static Builder of(PublicBody body, Units units, Dated<Seat> seats) {
        return new Builder(body, units, seats);
    }

    /** {@return the body} */
    public PublicBody body() {
        return body;
    }

    /** {@return the units of all dates} */
    public Units units() {
        return units;
    }

    /**
     * {@return which unit is PPID Utama on a date, and what the officers of the others are called then: the seat in force}
     *
     * @param date the date
     * @throws PpidException if the date lies before the data begins
     */
    public Seat seatOn(LocalDate date) {
        return seats.at(date);
    }

    /**
     * {@return whether a unit is PPID Utama on a date: the seat in force names it, or a unit that it took over by then; no
     * where the data begins later}
     *
     * @param unit the code of the unit
     * @param date the date
     */
    public boolean isSeatOn(String unit, LocalDate date) {
        if (date.isBefore(seats.starts().get(0))) {
            return false;
        }
        String named = seats.at(date).unit();
        return units.find(named)
                .flatMap(known -> units.successorOn(named, date))
                .map(Unit::code)
                .orElse(named)
                .equals(unit);
    }

    /**
     * {@return the days from which on a unit was PPID Utama no more, an unmodifiable list in order, each the first day of
     * another seat; empty for a unit that never was, or still is}
     *
     * @param unit the code of the unit
     */
    public List<LocalDate> seatLeftBy(String unit) {
        return seats.starts().stream()
                .filter(start -> isSeatOn(unit, start.minusDays(1)) && !isSeatOn(unit, start))
                .toList();
    }

    /**
     * {@return who holds an office of the body on a date: PPID, Atasan PPID (PERKI 1/2021 Pasal 6 ayat (2): in a city the Sekda,
     * our reading) or the head of the body}
     *
     * @param role the role, one that the body has once
     * @param date the date
     * @throws PpidException if nobody is known for the role on the date, or each unit has the role for itself
     */
    public Officer holderOn(Role role, LocalDate date) {
        return officers.of(role, body, date);
    }

    /**
     * Finds who holds an office of the body on a date.
     *
     * @param role the role, one that the body has once
     * @param date the date
     * @return who it is and how sure that is; empty where nobody is known
     */
    public Optional<Incumbency> findHolder(Role role, LocalDate date) {
        return officers.find(role, date);
    }

    /**
     * Finds the officer of a unit on a date (PPID Pelaksana, PERKI 1/2021 Pasal 12).
     *
     * @param unit the code of the unit
     * @param date the date
     * @return who it is and how sure that is; empty where nobody is known, or the unit does not exist on the date
     */
    public Optional<Incumbency> officerOf(String unit, LocalDate date) {
        return officers.ofUnit(unit, date).filter(one -> units.existsOn(unit, date));
    }

    /**
     * {@return everybody who holds an office on a date, an unmodifiable list in the order given, of units that exist then}
     *
     * @param date the date
     */
    public List<Incumbency> officersOn(LocalDate date) {
        return officers.on(date).stream()
                .filter(one -> units.existsOn(one.officer().unit(), date))
                .toList();
    }

    /**
     * Says whether an actor may be heard on a case at all (PERKI 1/2021 Pasal 12): the authority of a unit's officer, and of an
     * officer at the desk of a unit, ends at the unit and at what it took over; PPID Utama, with its desk, and everybody else reach
     * every case. What each may do there is a matter of {@link Power}.
     *
     * @param actor who acts
     * @param units the codes of the units that have the case; none for what the body has as a whole
     * @param day the day of the act
     * @return whether the actor reaches it
     */
    public boolean reaches(Actor actor, Collection<String> units, LocalDate day) {
        return !(actor instanceof Officer officer)
                || !isBound(officer, day)
                || units.stream().anyMatch(unit -> answers(officer.unit(), unit, day));
    }

    private boolean isBound(Officer officer, LocalDate day) {
        boolean atTheSeat = officer.role() == Role.DESK_OFFICER && isSeatOn(officer.unit(), day);
        return officer.role().isOfAUnit() && !atTheSeat;
    }

    /**
     * Says whether a unit answers for what another one has: itself while it exists, or what it took over.
     *
     * @param unit the code of the unit
     * @param of the code of the unit that has something
     * @param day the day
     * @return whether it does; no where either is not known on the day
     */
    public boolean answers(String unit, String of, LocalDate day) {
        return units.find(of)
                .flatMap(known -> units.successorOn(of, day))
                .filter(heir -> heir.code().equals(unit))
                .isPresent();
    }

    /**
     * {@return the rule in force on a date by which a unit feeds PPID Utama: {@code unit.feed} unless the host gave
     * one of its own}
     *
     * @param date the day of the previous feed
     */
    public DeadlineRule feedRuleOn(LocalDate date) {
        return feedRules.at(date);
    }

    /**
     * {@return the rule in force on a date by which a unit reports on its service to PPID Utama; empty where the host gave none by then,
     * because no text prints its interval}
     *
     * @param date the day of the previous report
     */
    public Optional<DeadlineRule> reportRuleOn(LocalDate date) {
        return reportRules.entrySet().stream()
                .filter(rule -> !rule.getKey().isAfter(date))
                .map(Map.Entry::getValue)
                .reduce((earlier, later) -> later);
    }

    /**
     * {@return since when the body keeps its records here, before which nothing is owed that nobody recorded; empty where the host did not
     * say}
     */
    public Optional<LocalDate> recordsSince() {
        return recordsSince;
    }

    /**
     * {@return the delegations in force on a date, an unmodifiable list in the order given}
     *
     * @param date the date
     */
    public List<Delegation> delegationsOn(LocalDate date) {
        return delegations.stream()
                .filter(delegation -> delegation.covers(delegation.delegate(), delegation.role(), date))
                .toList();
    }

    @Override
    public String toString() {
        return "Organization[" + body.code() + "]";
    }

    /** Collects the parts of an organisation. Not thread-safe. */
    public static final class Builder {
        private final PublicBody body;
        private final Units units;
        private final Dated<Seat> seats;
        private final List<Incumbency> officers = new ArrayList<>();
        private final Map<LocalDate, DeadlineRule> feedRules = new TreeMap<>();
        private final Map<LocalDate, DeadlineRule> reportRules = new TreeMap<>();
        private final List<Delegation> delegations = new ArrayList<>();
        private @Nullable LocalDate recordsSince;

        private Builder(PublicBody body, Units units, Dated<Seat> seats) {
            this.body = body;
            this.units = units;
            this.seats = seats;
            feedRules.put(LocalDate.MIN, StatutoryDeadlines.UNIT_FEED);
        }

        /**
         * Adds who holds a role from a day on: of the body for PPID, Atasan PPID and the head, else of the officer's unit.
         *
         * @param from the first day, inclusive
         * @param officer the official in the role
         * @return this builder
         */
        public Builder officer(LocalDate from, Officer officer) {
            return officers(List.of(Incumbency.from(from, officer)));
        }

        /**
         * Adds officials as a file gives them.
         *
         * @param incumbencies who holds a role from which day on
         * @return this builder
         */
        public Builder officers(List<Incumbency> incumbencies) {
            officers.addAll(incumbencies);
            return this;
        }

        /**
         * Sets another interval of the units' feed from a day on; before it, {@code unit.feed} of the table of rules holds.
         *
         * @param from the first day, inclusive
         * @param rule the rule
         * @return this builder
         */
        public Builder feedRule(LocalDate from, DeadlineRule rule) {
            feedRules.put(from, rule);
            return this;
        }

        /**
         * Sets the interval by which units report on their service from a day on; no text prints one.
         *
         * @param from the first day, inclusive
         * @param rule the rule, of the host's own
         * @return this builder
         */
        public Builder reportRule(LocalDate from, DeadlineRule rule) {
            reportRules.put(from, rule);
            return this;
        }

        /**
         * Says since when the body keeps its records here: a first term counts from then at the earliest.
         *
         * @param day the first day
         * @return this builder
         */
        public Builder recordsSince(LocalDate day) {
            this.recordsSince = day;
            return this;
        }

        /**
         * Adds a delegation.
         *
         * @param delegation who may approve in whose place
         * @return this builder
         */
        public Builder delegation(Delegation delegation) {
            delegations.add(delegation);
            return this;
        }

        /**
         * Completes the organisation.
         *
         * @return the organisation
         * @throws PpidException if one office has two holders from the same day on, or an officer begins in a unit that does not
         *     exist on that day
         */
        public Organization build() {
            officers.stream()
                    .filter(one -> !units.existsOn(one.officer().unit(), one.from()))
                    .findFirst()
                    .ifPresent(one -> {
                        throw new PpidException("an officer begins on " + one.from() + " in the unit "
                                + Quoted.of(one.officer().unit()) + " (expected a unit that exists on that day)");
                    });
            return new Organization(this);
        }
    }
}
