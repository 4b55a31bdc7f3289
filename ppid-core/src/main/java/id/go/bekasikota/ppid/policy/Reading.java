package id.go.bekasikota.ppid.policy;

import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Language;

/**
 * One reading (penafsiran) of a question that the texts leave open; each question is an enum of its readings.
 *
 * <p>The first constant of each enum is the default. A {@link LawPolicy} holds one reading per question.
 */
public sealed interface Reading extends Coded {

    /** {@return the stable code of the question, for example {@code clock-start}} */
    default String question() {
        return ReadingTable.of((Enum<?>) this).question();
    }

    @Override
    default String code() {
        return ReadingTable.of((Enum<?>) this).code();
    }

    /** {@return what the reading rests on; for a question on which every text is silent, the article that leaves it open} */
    default Citation citation() {
        return ReadingTable.of((Enum<?>) this).citation();
    }

    /**
     * Says what the reading means and what it rests on.
     *
     * @param language the language
     * @return one or two sentences with the articles
     */
    default String explain(Language language) {
        return ReadingTable.TEXTS.text(language, question() + "." + code());
    }

    /**
     * When the days for the written notice begin (saat mulai jangka waktu).
     *
     * <p>UU 14/2008 Pasal 22 ayat (7) and PERKI 1/2021 Pasal 34 ayat (3) print receipt; PERKI 1/2021 Pasal 31 ayat (3)
     * prints the declaration that the request is complete. Receipt meets every text, so it is the default.
     */
    @Question("clock-start")
    enum ClockStart implements Reading {
        /** The clock starts when the request is received. */
        @Choice(code = "receipt", citation = "UU 14/2008 Pasal 22 ayat (7)")
        RECEIPT,
        /** The clock starts when the request is declared complete; for a refusal it still starts on receipt. */
        @Choice(code = "complete", citation = "PERKI 1/2021 Pasal 31 ayat (3)")
        COMPLETE
    }

    /**
     * Whether collective leave (cuti bersama) is a working day.
     *
     * <p>No text of this field says; government offices are closed on it, so by default it is not.
     */
    @Question("collective-leave")
    enum CollectiveLeave implements Reading {
        /** Collective leave is no working day. */
        @Choice(code = "off", citation = "PERKI 1/2021 Pasal 1 angka 22")
        OFF,
        /** Collective leave is a working day like any other. */
        @Choice(code = "working", citation = "PERKI 1/2021 Pasal 1 angka 22")
        WORKING
    }

    /**
     * What happens to the count when something arrives on a day off (penerimaan pada hari libur).
     *
     * <p>The texts say "since" and "after" and decide nothing. By default the next working day is day 1, the earlier of the
     * two dates and so the safe one for the body.
     */
    @Question("non-working-receipt")
    enum NonWorkingReceipt implements Reading {
        /** The day of receipt stays day 0; the next working day is day 1. */
        @Choice(code = "next-day", citation = "UU 14/2008 Pasal 22 ayat (7)")
        NEXT_DAY,
        /** Receipt is deemed to be on the next working day, which is day 0; the working day after it is day 1. */
        @Choice(code = "roll", citation = "UU 14/2008 Pasal 22 ayat (7)")
        ROLL
    }

    /**
     * What becomes of a request that stays incomplete (permintaan tidak lengkap).
     *
     * <p>UU 14/2008 knows no completeness check, no stop and no lapse; PERKI 1/2021 Pasal 33 ayat (4) says that it need not be
     * followed up.
     */
    @Question("incomplete-request")
    enum IncompleteRequest implements Reading {
        /** The clock runs on; the duty to answer in writing remains. */
        @Choice(code = "runs-on", citation = "UU 14/2008 Pasal 22 ayat (7)")
        RUNS_ON,
        /** It lapses with a note in the register when the days for repair are over. */
        @Choice(code = "lapses", citation = "PERKI 1/2021 Pasal 33 ayat (4)")
        LAPSES
    }

    /**
     * Which reasons allow an extension (alasan perpanjangan).
     *
     * <p>UU 14/2008 Pasal 22 ayat (8) asks for any reason in writing; PERKI 1/2021 Pasal 36 ayat (1) names two.
     */
    @Question("extension-reasons")
    enum ExtensionReasons implements Reading {
        /** Only the two reasons of the Information Commission's standard. */
        @Choice(code = "listed", citation = "PERKI 1/2021 Pasal 36 ayat (1)")
        LISTED,
        /** Any reason given in writing. */
        @Choice(code = "any", citation = "UU 14/2008 Pasal 22 ayat (8)")
        ANY
    }

    /**
     * When the days of Atasan PPID for an objection begin (jangka waktu tanggapan atas keberatan).
     *
     * <p>UU 14/2008 Pasal 36 ayat (2) and PERKI 1/2013 Pasal 5 huruf b print receipt; PERKI 1/2021 Pasal 44 ayat (1) prints the
     * entry in the register.
     */
    @Question("superior-clock")
    enum SuperiorClock implements Reading {
        /** From receipt of the written objection. */
        @Choice(code = "receipt", citation = "UU 14/2008 Pasal 36 ayat (2)")
        RECEIPT,
        /** From its entry in the register of objections. */
        @Choice(code = "entry", citation = "PERKI 1/2021 Pasal 44 ayat (1)")
        ENTRY
    }

    /**
     * When the days of Komisi Informasi begin (jangka waktu penyelesaian sengketa).
     *
     * <p>UU 14/2008 Pasal 38 counts the first days from receipt of the petition and prints no start for the days in all.
     */
    @Question("dispute-clock")
    enum DisputeClock implements Reading {
        /** From receipt of the petition, for both targets. */
        @Choice(code = "receipt", citation = "UU 14/2008 Pasal 38 ayat (1)")
        RECEIPT,
        /** From registration of the petition, for both targets. */
        @Choice(code = "registration", citation = "PERKI 1/2013 Pasal 16 ayat (2)")
        REGISTRATION
    }

    /**
     * Whether one may object about periodic information without having asked for it (keberatan atas informasi berkala).
     *
     * <p>UU 14/2008 Pasal 1 angka 12 speaks against it; PERKI 1/2013 Pasal 11 ayat (3) and annex XI of PERKI 1/2021, which leave
     * the request out, speak for it.
     */
    @Question("periodic-objection")
    enum PeriodicObjection implements Reading {
        /** No request is needed. */
        @Choice(code = "allowed", citation = "PERKI 1/2013 Pasal 11 ayat (3)")
        ALLOWED,
        /** A request must have been made before. */
        @Choice(code = "needs-request", citation = "UU 14/2008 Pasal 1 angka 12")
        NEEDS_REQUEST
    }

    /**
     * Who may ask for information (pemohon informasi).
     *
     * <p>UU 14/2008 Pasal 1 angka 12 names citizens and Indonesian legal entities; PERKI 1/2021 Pasal 27 ayat (5) adds groups by
     * power of attorney. A host may widen the circle. It never stands in the way of registration.
     */
    @Question("requester-circle")
    enum RequesterCircle implements Reading {
        /** Citizens, Indonesian legal entities, and groups by power of attorney. */
        @Choice(code = "statutory", citation = "UU 14/2008 Pasal 1 angka 12")
        STATUTORY,
        /** Anybody, whatever the nationality; the body's own, wider service. */
        @Choice(code = "anyone", citation = "UU 14/2008 Pasal 2 ayat (1)")
        ANYONE
    }

    /**
     * Who approves a classification as exempt (persetujuan klasifikasi).
     *
     * <p>PP 61/2010 Pasal 3 ayat (2) and 10 name the head of the body; PERKI 1/2021 Pasal 10 ayat (2) huruf e names Atasan PPID.
     * The higher rule is the default.
     */
    @Question("exemption-approver")
    enum ExemptionApprover implements Reading {
        /** The head of the public body. */
        @Choice(code = "head-of-body", citation = "PP 61/2010 Pasal 3 ayat (2)")
        HEAD_OF_BODY,
        /** Atasan PPID. */
        @Choice(code = "superior", citation = "PERKI 1/2021 Pasal 10 ayat (2) huruf e")
        SUPERIOR
    }

    /**
     * Whether parts of a document that is never exempt may be blacked out (bagian dikecualikan).
     *
     * <p>UU 14/2008 Pasal 18 ayat (1) is silent on private parts inside such a document.
     */
    @Question("never-exempt-parts")
    enum NeverExemptParts implements Reading {
        /** Parts under 17.g and 17.h may be blacked out, and the notice says so. */
        @Choice(code = "flagged", citation = "UU 14/2008 Pasal 18 ayat (1)")
        FLAGGED,
        /** Nothing in it may be blacked out. */
        @Choice(code = "none", citation = "UU 14/2008 Pasal 18 ayat (1)")
        NONE
    }

    /**
     * Which day of a notice meets the deadline (tanggal pemberitahuan).
     *
     * <p>UU 14/2008 Pasal 22 ayat (7) says convey, ayat (8) says send; neither says whether arrival is needed.
     */
    @Question("notice-date")
    enum NoticeDate implements Reading {
        /** The date of the notice as the body recorded it. */
        @Choice(code = "dispatch", citation = "UU 14/2008 Pasal 22 ayat (8)")
        DISPATCH,
        /** The day on which the requester received it. */
        @Choice(code = "arrival", citation = "UU 14/2008 Pasal 22 ayat (7)")
        ARRIVAL
    }

    /**
     * When the hours for notice of a failed protection of data begin (kegagalan pelindungan data pribadi).
     *
     * <p>UU 27/2022 Pasal 46 ayat (1) prints no start.
     */
    @Question("breach-start")
    enum BreachStart implements Reading {
        /** From knowledge or occurrence as recorded, whichever is earlier. */
        @Choice(code = "earlier", citation = "UU 27/2022 Pasal 46 ayat (1)")
        EARLIER,
        /** From the moment the body knew. */
        @Choice(code = "knowledge", citation = "UU 27/2022 Pasal 46 ayat (1)")
        KNOWLEDGE
    }

    /**
     * When silence on a request is found (ditemukannya alasan tidak ditanggapi).
     *
     * <p>UU 14/2008 Pasal 36 ayat (1) counts from the finding of the ground and does not say when silence is found. After a reply
     * that was due on the last working day of a week the two readings are one working day apart.
     */
    @Question("silence-found")
    enum SilenceFound implements Reading {
        /** On the working day after the reply was due. */
        @Choice(code = "working-day", citation = "UU 14/2008 Pasal 36 ayat (1)")
        WORKING_DAY,
        /** On the day of the calendar after the reply was due. */
        @Choice(code = "calendar-day", citation = "UU 14/2008 Pasal 36 ayat (1)")
        CALENDAR_DAY
    }

    /**
     * What becomes of an objection filed too late (keberatan terlambat).
     *
     * <p>UU 14/2008 Pasal 36 ayat (1) says nothing of it; Komisi Informasi may reject the petition that follows.
     */
    @Question("late-objection")
    enum LateObjection implements Reading {
        /** It is recorded and marked late. */
        @Choice(code = "recorded", citation = "UU 14/2008 Pasal 36 ayat (1)")
        RECORDED,
        /** It is denied. */
        @Choice(code = "denied", citation = "UU 14/2008 Pasal 36 ayat (1)")
        DENIED
    }

    /**
     * By which bands a body's openness is graded (kategori monitoring dan evaluasi).
     *
     * <p>The bands of PERKI 1/2022 are known second-hand only and leave gaps between whole numbers.
     */
    @Question("monitoring-grades")
    enum MonitoringGrades implements Reading {
        /** The known bands, each from its lower limit up to the next. */
        @Choice(code = "half-open", citation = "PERKI 1/2022 (text not seen)")
        HALF_OPEN,
        /** The yearly table that the host gives. */
        @Choice(code = "host-table", citation = "PERKI 1/2022 (text not seen)")
        HOST_TABLE
    }
}
