package id.go.bekasikota.ppid.organization;

import id.go.bekasikota.ppid.law.Dated;
import id.go.bekasikota.ppid.law.PpidException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Who held which office when: one head, superior and PPID of the body, one officer of each unit, and any number at a desk. */
final class Incumbents {
    private final Map<Office, Dated<Incumbency>> byOffice = new LinkedHashMap<>();

    Incumbents(List<Incumbency> all) {
        Map<Office, Map<LocalDate, Incumbency>> sorted = new LinkedHashMap<>();
        all.forEach(one -> add(sorted, one));
        sorted.forEach((office, byStart) -> byOffice.put(office, Dated.of("who is " + office.name(), byStart)));
    }

    private static void add(Map<Office, Map<LocalDate, Incumbency>> sorted, Incumbency one) {
        Office office = Office.of(one.officer());
        if (sorted.computeIfAbsent(office, key -> new TreeMap<>()).put(one.from(), one) != null) {
            throw new PpidException(
                    "who is " + office.name() + " from " + one.from() + " on stands twice (expected one holder a day)");
        }
    }

    /** What one person holds at a time. */
    private record Office(Role role, String unit, String name) {
        static Office of(Officer officer) {
            return switch (officer.role()) {
                case HEAD_OF_BODY, SUPERIOR, PPID -> of(officer.role());
                case UNIT_OFFICER -> ofUnit(officer.unit());
                case DESK_OFFICER ->
                    new Office(
                            officer.role(),
                            officer.unit(),
                            officer.role().code() + " " + officer.name() + " of " + officer.unit());
            };
        }

        static Office of(Role role) {
            return new Office(role, "", role.code());
        }

        static Office ofUnit(String unit) {
            return new Office(Role.UNIT_OFFICER, unit, Role.UNIT_OFFICER.code() + " of " + unit);
        }
    }

    Officer of(Role role, PublicBody body, LocalDate date) {
        if (role.isOfAUnit()) {
            throw new PpidException(role.code() + " is an office of each unit (expected to be asked of one unit)");
        }
        Dated<Incumbency> holders = byOffice.get(Office.of(role));
        if (holders == null) {
            throw new PpidException("nobody is known as " + role.code() + " of " + body.code()
                    + " (expected an officer with this role in the organisation)");
        }
        Incumbency last = holders.at(date);
        if (!last.covers(date)) {
            throw new PpidException("nobody is known as " + role.code() + " of " + body.code() + " on " + date
                    + " (the last one left on " + last.until().orElseThrow() + ")");
        }
        return last.officer();
    }

    Optional<Incumbency> find(Role role, LocalDate date) {
        return Optional.ofNullable(byOffice.get(Office.of(role))).flatMap(holders -> on(holders, date));
    }

    Optional<Incumbency> ofUnit(String unit, LocalDate date) {
        return Optional.ofNullable(byOffice.get(Office.ofUnit(unit))).flatMap(holders -> on(holders, date));
    }

    List<Incumbency> on(LocalDate date) {
        List<Incumbency> found = new ArrayList<>();
        byOffice.values().forEach(holders -> on(holders, date).ifPresent(found::add));
        return List.copyOf(found);
    }

    private static Optional<Incumbency> on(Dated<Incumbency> holders, LocalDate date) {
        return date.isBefore(holders.starts().get(0))
                ? Optional.empty()
                : Optional.of(holders.at(date)).filter(one -> one.covers(date));
    }
}
