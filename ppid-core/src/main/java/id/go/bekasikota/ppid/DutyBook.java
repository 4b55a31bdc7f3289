package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.catalogue.CatalogueEntry;
import id.go.bekasikota.ppid.duty.Duty;
import id.go.bekasikota.ppid.duty.DutyActs;
import id.go.bekasikota.ppid.duty.DutyRecord;
import id.go.bekasikota.ppid.duty.Owed;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.exemption.OpeningOrder;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Incumbency;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.organization.Unit;
import id.go.bekasikota.ppid.storage.CaseKind;
import id.go.bekasikota.ppid.storage.Stores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Lists what the body and its units owe on a day, each with the unit and the officer who answer for it. */
final class DutyBook {
    private final DeskContext context;
    private final Stores stores;
    private final LocalDate asOf;
    private final List<Duty> duties = new ArrayList<>();

    DutyBook(DeskContext context, Stores stores, LocalDate asOf) {
        this.context = context;
        this.stores = stores;
        this.asOf = asOf;
    }

    /** What the body did about what it owes as a whole. */
    static DutyRecord done(DeskContext context, Stores stores) {
        return stores.duties()
                .find(context.body().code(), context.body().code())
                .orElseGet(DutyRecord::none);
    }

    /** Keeps what was appended to it; nothing where nothing was. */
    static void keep(DeskContext context, Stores stores, DutyRecord before, DutyRecord after) {
        String body = context.body().code();
        if (before.version() == 0 && after.version() > 0) {
            context.add(stores.duties(), body, after);
        } else if (after.version() > before.version()) {
            context.update(stores.duties(), body, after, before.version());
        }
    }

    /** Carries out an act on it; who acts is asked alone of the power, since what the body owes is no unit's. */
    static Result<DutyRecord> act(DeskContext context, Actor actor, Function<DutyActs, Result<DutyRecord>> act) {
        return context.writing(stores -> {
            DutyRecord before = done(context, stores);
            return act.apply(before.acting(context.law(), context.stamp(actor)))
                    .then(after -> keep(context, stores, before, after));
        });
    }

    static Owed owed(DeskContext context, Stores stores, LocalDate asOf) {
        Owed plain = Owed.on(asOf, context.law());
        Owed known = context.organization()
                .flatMap(Organization::recordsSince)
                .map(plain::since)
                .orElse(plain);
        return stores.lists()
                .find(context.body().code(), context.body().code())
                .map(known::with)
                .orElse(known);
    }

    /** All that is owed, but what belongs to one request, objection or dispute. */
    List<Duty> all() {
        ExemptionInventory exemptions = context.inventory(stores);
        bodyOwes();
        published(exemptions);
        reviewed();
        context.organization().ifPresent(known -> unitsOwe(known, exemptions));
        return duties.stream().sorted(Duty.BY_DAY).toList();
    }

    private void bodyOwes() {
        for (NextStep step : owed(context, stores, asOf).steps(done(context, stores))) {
            boolean list = step.act().startsWith("catalogue.");
            add(list ? CaseKind.LIST : CaseKind.DUTY, context.body().code(), Optional.empty(), step);
        }
    }

    /** What runs out of the entries of the list; what is available at any time has no last day. */
    private void published(ExemptionInventory exemptions) {
        for (CatalogueEntry entry : stores.entries().all(context.body().code())) {
            Optional<String> unit = answering(Optional.of(entry.fieldsOn(asOf).unit()));
            entry.nextSteps(asOf, context.law(), exemptions).stream()
                    .filter(step -> step.act().equals("catalogue.publish")
                            && step.until().isPresent())
                    .forEach(step -> add(CaseKind.ENTRY, entry.entry().number().value(), unit, step));
        }
    }

    private void reviewed() {
        for (Exemption exemption : stores.exemptions().all(context.body().code())) {
            exemption.nextSteps(asOf, context.law()).stream()
                    .filter(step -> step.ground()
                            .filter(OpeningOrder.Cause.PPID_DECISION.code()::equals)
                            .isPresent())
                    .forEach(step -> add(CaseKind.EXEMPTION, exemption.id().value(), holder(exemption), step));
        }
    }

    private Optional<String> holder(Exemption exemption) {
        return answering(exemption
                .decisionOn(asOf)
                .flatMap(decision -> decision.test().subject().unit()));
    }

    private void unitsOwe(Organization known, ExemptionInventory exemptions) {
        String body = context.body().code();
        Owed.on(asOf, context.law())
                .ofUnits(known, stores.feeds().all(body), stores.proposals().all(body), exemptions)
                .forEach((unit, steps) -> steps.forEach(step -> add(CaseKind.FEED, unit, Optional.of(unit), step)));
    }

    /** The unit that answers on the day for what one had; the same where the body does not know its units. */
    Optional<String> answering(Optional<String> unit) {
        return context.organization()
                .map(known -> unit.filter(code -> known.units().find(code).isPresent())
                        .flatMap(code -> known.units().successorOn(code, asOf))
                        .map(Unit::code))
                .orElse(unit);
    }

    private void add(CaseKind<?, ?> kind, String id, Optional<String> unit, NextStep step) {
        duties.add(duty(kind, id, unit, step));
    }

    Duty duty(CaseKind<?, ?> kind, String id, Optional<String> unit, NextStep step) {
        return new Duty(kind.code(), id, unit, officer(unit, step), step);
    }

    /** Who holds the office: of a unit its officer, else of the body; nobody for what is a party's. */
    private Optional<Officer> officer(Optional<String> unit, NextStep step) {
        Optional<Incumbency> ofTheUnit =
                unit.flatMap(code -> context.organization().flatMap(known -> known.officerOf(code, asOf)));
        return (step.actor().equals(Role.SUPERIOR.code()) ? Optional.<Incumbency>empty() : ofTheUnit)
                .or(() -> holder(step.actor()))
                .map(Incumbency::officer);
    }

    private Optional<Incumbency> holder(String actor) {
        return List.of(Role.PPID, Role.SUPERIOR, Role.HEAD_OF_BODY).stream()
                .filter(role -> role.code().equals(actor))
                .findFirst()
                .flatMap(role -> context.organization().flatMap(known -> known.findHolder(role, asOf)));
    }
}
