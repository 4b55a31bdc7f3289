package id.go.bekasikota.ppid.examples.report.page;

import id.go.bekasikota.ppid.report.UnitSection;

/**
 * A unit's line (baris unit kerja).
 *
 * @param code its code as in the register
 * @param name its name where the code is one of Kota Bekasi's
 * @param section its figures
 * @param words the words of the page
 */
record UnitRow(String code, String name, UnitSection section, PageWords words) {
    static UnitRow of(UnitSection section, PageWords words) {
        return new UnitRow(PageWords.text(section.unit()), UnitNames.of(section.unit()), section, words);
    }

    String received() {
        return words.count(section.requests().received());
    }

    String processed() {
        return words.count(section.requests().processed());
    }

    String pending() {
        return words.count(section.requests().pendingEnd());
    }

    String backlog() {
        return words.count(section.requests().backlog());
    }

    String rate() {
        return words.percent(section.timeliness().rate());
    }

    String median() {
        return words.days(section.processingDays().median());
    }

    String average() {
        return words.days(section.processingDays().average());
    }
}
