package id.go.bekasikota.ppid.duty;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.deadline.DeadlineRule;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;
import java.time.LocalDate;

/** What a body owes for each year of its service (kewajiban tahunan badan publik), UU 14/2008 Pasal 12, PERKI 1/2021 Pasal 56. */
public enum YearlyDuty implements Labelled {
    /** To make the report of the year available (laporan layanan informasi). */
    REPORT("report", "PERKI 1/2021 Pasal 56 ayat (1)"),
    /** To send its copy to Komisi Informasi; that it is due with the report is our reading. */
    REPORT_COPY("report-copy", "PERKI 1/2021 Pasal 56 ayat (3)"),
    /** To announce the figures of the year (pengumuman layanan informasi). */
    FIGURES("figures", "UU 14/2008 Pasal 12");

    private final String code;
    private final String citation;

    YearlyDuty(String code, String citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the article} */
    public Citation citation() {
        return Citation.parse(citation);
    }

    /** {@return the rule by which it is due, counted from {@link #endOf} the year} */
    public DeadlineRule rule() {
        return this == FIGURES ? StatutoryDeadlines.ANNOUNCEMENT_ANNUAL : StatutoryDeadlines.REPORT_ANNUAL;
    }

    /** The first year that ended when its rule was in force. */
    int firstYear() {
        return rule().basis().from().map(LocalDate::getYear).orElseThrow();
    }

    /**
     * {@return the last day of a budget year, from which its duties count}
     *
     * @param year the year, 1 to 9999
     * @throws id.go.bekasikota.ppid.law.PpidException if the year is out of that range
     */
    public static LocalDate endOf(int year) {
        return DateRange.year(year).to();
    }

    /**
     * {@return the constant of a code, compared exactly}
     *
     * @param code the code
     */
    @JsonCreator
    public static YearlyDuty of(String code) {
        return Coded.of(YearlyDuty.class, code);
    }
}
