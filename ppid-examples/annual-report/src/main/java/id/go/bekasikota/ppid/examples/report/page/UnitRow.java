package id.go.bekasikota.ppid.examples.report.page;

import id.go.bekasikota.ppid.report.UnitSection;

/**
 * A unit's line (baris unit kerja).
 *
 * @param code its code as in the register
 * @param name its name where the code is one of Kota Bekasi's
 * @param section its figures
 */
record UnitRow(String code, String name, UnitSection section) {
    static UnitRow of(UnitSection section) {
        return new UnitRow(Shown.text(section.unit()), UnitNames.of(section.unit()), section);
    }

    String received() {
        return Shown.count(section.requests().received());
    }

    String processed() {
        return Shown.count(section.requests().processed());
    }

    String pending() {
        return Shown.count(section.requests().pendingEnd());
    }

    String backlog() {
        return Shown.count(section.requests().backlog());
    }

    String rate() {
        return Shown.percent(section.timeliness().rate());
    }

    String median() {
        return Shown.days(section.processingDays().median());
    }

    String average() {
        return Shown.days(section.processingDays().average());
    }
}
