package id.go.bekasikota.ppid.organization;

import id.go.bekasikota.ppid.deadline.DeadlineRule;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.law.Dated;
import id.go.bekasikota.ppid.law.PpidException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
    private final Map<Role, Dated<Officer>> officers;
    private final Dated<DeadlineRule> feedRules;
    private final List<Delegation> delegations;

    private Organization(Builder parts) {
        this.body = parts.body;
        this.units = parts.units;
        this.seats = parts.seats;
        this.officers = new EnumMap<>(Role.class);
        parts.officers.forEach((role, byStart) -> officers.put(role, Dated.of("who is " + role.code(), byStart)));
        this.feedRules = Dated.of("the interval of the units' feed", parts.feedRules);
        this.delegations = List.copyOf(parts.delegations);
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
     * {@return who holds a role on a date: PPID, Atasan PPID (PERKI 1/2021 Pasal 6 ayat (2): in a city the Sekda, our reading)
     * or the head of the body}
     *
     * @param role the role
     * @param date the date
     * @throws PpidException if nobody is known for the role, or the date lies before the data begins
     */
    public Officer holderOn(Role role, LocalDate date) {
        Dated<Officer> holders = officers.get(role);
        if (holders == null) {
            throw new PpidException("nobody is known as " + role.code() + " of " + body.code()
                    + " (expected an officer with this role in the organisation)");
        }
        return holders.at(date);
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
        private final Map<Role, Map<LocalDate, Officer>> officers = new EnumMap<>(Role.class);
        private final Map<LocalDate, DeadlineRule> feedRules = new TreeMap<>();
        private final List<Delegation> delegations = new ArrayList<>();

        private Builder(PublicBody body, Units units, Dated<Seat> seats) {
            this.body = body;
            this.units = units;
            this.seats = seats;
            feedRules.put(LocalDate.MIN, StatutoryDeadlines.UNIT_FEED);
        }

        /**
         * Adds who holds a role from a day on.
         *
         * @param from the first day, inclusive
         * @param officer the official in the role
         * @return this builder
         */
        public Builder officer(LocalDate from, Officer officer) {
            officers.computeIfAbsent(officer.role(), role -> new TreeMap<>()).put(from, officer);
            return this;
        }

        /**
         * Adds officials as a file gives them.
         *
         * @param incumbencies who holds a role from which day on
         * @return this builder
         */
        public Builder officers(List<Incumbency> incumbencies) {
            incumbencies.forEach(incumbency -> officer(incumbency.from(), incumbency.officer()));
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
         */
        public Organization build() {
            return new Organization(this);
        }
    }
}
