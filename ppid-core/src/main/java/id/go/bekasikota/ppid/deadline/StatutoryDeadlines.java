package id.go.bekasikota.ppid.deadline;

import id.go.bekasikota.ppid.law.PpidException;
import java.util.List;
import java.util.Optional;

/**
 * Every statutory deadline (jangka waktu menurut peraturan) that this library knows, one constant per row of its table.
 *
 * <p>The numbers stand only in the table, each with its article, the dates between which it is in force and how sure it
 * is; a constant names its row. Thread-safe.
 */
public final class StatutoryDeadlines {
    private static final RuleTable TABLE = RuleTable.of(DeadlineRuleFile.read());

    /**
     * Completeness check (pemeriksaan kelengkapan): 3 working days from request entered in the register. PERKI 1/2021
     * Pasal 31 ayat (2).
     */
    public static final DeadlineRule REQUEST_CHECK = rule("request.check");

    /**
     * Repair of an incomplete request (perbaikan kelengkapan): 3 working days from letter of incompleteness received.
     * PERKI 1/2021 Pasal 33 ayat (3).
     */
    public static final DeadlineRule REQUEST_REPAIR = rule("request.repair");

    /**
     * Written notice (jawaban tertulis): 10 working days from request received. UU 14/2008 Pasal 22 ayat (7).
     */
    public static final DeadlineRule REQUEST_REPLY = rule("request.reply");

    /**
     * Written notice after an extension (jawaban tertulis setelah perpanjangan): 17 working days from request
     * received. UU 14/2008 Pasal 22 ayat (8).
     */
    public static final DeadlineRule REQUEST_REPLY_EXTENDED = rule("request.reply-extended");

    /**
     * Filing of an objection (pengajuan keberatan): 30 working days from ground found. UU 14/2008 Pasal 36 ayat (1).
     */
    public static final DeadlineRule OBJECTION_FILE = rule("objection.file");

    /**
     * Answer to an objection (tanggapan atas keberatan): 30 working days from written objection received. UU 14/2008
     * Pasal 36 ayat (2).
     */
    public static final DeadlineRule OBJECTION_REPLY = rule("objection.reply");

    /**
     * Petition to Komisi Informasi (permohonan penyelesaian sengketa): 14 working days from written answer of Atasan
     * PPID received, or objection.reply ended. UU 14/2008 Pasal 37 ayat (2).
     */
    public static final DeadlineRule DISPUTE_FILE = rule("dispute.file");

    /**
     * Check of the petition (pemeriksaan berkas permohonan sengketa): 3 working days from petition received by Komisi
     * Informasi. PERKI 1/2013 Pasal 17 ayat (1).
     */
    public static final DeadlineRule DISPUTE_CHECK = rule("dispute.check");

    /**
     * Repair of the petition (perbaikan berkas permohonan sengketa): 7 working days from notice of missing papers
     * received. PERKI 1/2013 Pasal 17 ayat (2).
     */
    public static final DeadlineRule DISPUTE_REPAIR = rule("dispute.repair");

    /**
     * Deed of non-registration (penyampaian akta tidak diregister): 3 working days from deed that the petition is not
     * registered issued. PERKI 1/2013 Pasal 17 ayat (4).
     */
    public static final DeadlineRule DISPUTE_NOT_REGISTERED = rule("dispute.not-registered");

    /**
     * Proof of registration (penyampaian bukti registrasi): 3 working days from petition registered without the
     * missing papers. PERKI 1/2013 Pasal 18 ayat (3).
     */
    public static final DeadlineRule DISPUTE_REGISTERED = rule("dispute.registered");

    /**
     * Start of the dispute procedure (dimulainya penyelesaian sengketa): 14 working days from petition received by
     * Komisi Informasi. UU 14/2008 Pasal 38 ayat (1).
     */
    public static final DeadlineRule DISPUTE_START = rule("dispute.start");

    /**
     * Summons to the first hearing (panggilan sidang pertama): 3 working days before first day of hearing. PERKI
     * 1/2013 Pasal 24 ayat (2).
     */
    public static final DeadlineRule DISPUTE_SUMMONS = rule("dispute.summons");

    /**
     * Request to replace mediator or panel (permintaan penggantian mediator atau majelis): 2 working days before start
     * of mediation or adjudication. PERKI 1/2013 Pasal 22 ayat (3).
     */
    public static final DeadlineRule DISPUTE_REPLACEMENT = rule("dispute.replacement");

    /**
     * Start of mediation (dimulainya mediasi): 3 working days from adjudication adjourned for mediation. PERKI 1/2013
     * Pasal 38 ayat (4).
     */
    public static final DeadlineRule DISPUTE_MEDIATION_START = rule("dispute.mediation-start");

    /**
     * End of mediation (selesainya mediasi): 14 working days from first mediation meeting. PERKI 1/2013 Pasal 41 ayat
     * (1).
     */
    public static final DeadlineRule DISPUTE_MEDIATION = rule("dispute.mediation");

    /**
     * End of extended mediation (selesainya mediasi yang diperpanjang): 21 working days from first mediation meeting.
     * PERKI 1/2013 Pasal 41 ayat (2).
     */
    public static final DeadlineRule DISPUTE_MEDIATION_EXTENDED = rule("dispute.mediation-extended");

    /**
     * Written conclusions (penyerahan kesimpulan): 3 working days before hearing in which the decision is read. PERKI
     * 1/2013 Pasal 57 ayat (3).
     */
    public static final DeadlineRule DISPUTE_CONCLUSIONS = rule("dispute.conclusions");

    /**
     * End of the dispute procedure (selesainya penyelesaian sengketa): 100 working days from petition received by
     * Komisi Informasi. UU 14/2008 Pasal 38 ayat (2).
     */
    public static final DeadlineRule DISPUTE_FINISH = rule("dispute.finish");

    /**
     * Copy of the decision (penyampaian salinan putusan): 3 working days from decision read. PERKI 1/2013 Pasal 59
     * ayat (4).
     */
    public static final DeadlineRule DISPUTE_COPY = rule("dispute.copy");

    /**
     * Suit at the court (pengajuan gugatan ke pengadilan): 14 working days from copy of the decision of Komisi
     * Informasi received, by proof, each party its own. UU 14/2008 Pasal 48 ayat (1).
     */
    public static final DeadlineRule COURT_FILE = rule("court.file");

    /**
     * Request for the file (permintaan berkas kepada Komisi Informasi): 14 working days from suit registered at the
     * court. Perma 2/2011 Pasal 6 ayat (1).
     */
    public static final DeadlineRule COURT_REQUEST_FILE = rule("court.request-file");

    /**
     * Sending of the file (pengiriman berkas ke pengadilan): 14 working days from request of the court registrar.
     * Perma 2/2011 Pasal 6 ayat (2).
     */
    public static final DeadlineRule COURT_SEND_FILE = rule("court.send-file");

    /**
     * Answer to the suit (jawaban atas gugatan): 30 working days from suit registered at the court. Perma 2/2011 Pasal
     * 6 ayat (3).
     */
    public static final DeadlineRule COURT_ANSWER = rule("court.answer");

    /**
     * Appointment of the panel (penunjukan majelis hakim): 3 working days from end of court.answer. Perma 2/2011 Pasal
     * 6 ayat (4).
     */
    public static final DeadlineRule COURT_PANEL = rule("court.panel");

    /**
     * Decision of the court (putusan pengadilan): 60 working days from judges appointed. Perma 2/2011 Pasal 9 ayat
     * (1).
     */
    public static final DeadlineRule COURT_DECIDE = rule("court.decide");

    /**
     * Cassation by the statute (permohonan kasasi menurut undang-undang): 14 calendar days from court decision
     * received. UU 14/2008 Pasal 50.
     */
    public static final DeadlineRule COURT_CASSATION = rule("court.cassation");

    /**
     * Cassation by the rules of procedure (permohonan kasasi menurut hukum acara): 14 working days from decision read
     * in presence, else notified (PN) or posted (PTUN). Perma 2/2011 Pasal 9 ayat (2).
     */
    public static final DeadlineRule COURT_CASSATION_PROCEDURAL = rule("court.cassation-procedural");

    /**
     * Decision in cassation (putusan kasasi): 30 working days from judges of the Supreme Court appointed. Perma 2/2011
     * Pasal 9 ayat (3).
     */
    public static final DeadlineRule COURT_CASSATION_DECIDE = rule("court.cassation-decide");

    /**
     * Execution order (penetapan pelaksanaan putusan): 7 working days from execution order requested. Perma 2/2011
     * Pasal 12 ayat (3).
     */
    public static final DeadlineRule COURT_EXECUTION = rule("court.execution");

    /**
     * Next periodic publication (pengumuman berkala berikutnya): 6 months from previous publication. UU 14/2008 Pasal
     * 9 ayat (3).
     */
    public static final DeadlineRule PUBLICATION_PERIODIC = rule("publication.periodic");

    /**
     * Update of the public list (pemutakhiran daftar informasi publik): 6 months from previous update of the public
     * list. PERKI 1/2021 Pasal 45 ayat (7).
     */
    public static final DeadlineRule CATALOGUE_UPDATE = rule("catalogue.update");

    /**
     * Annual service report (laporan layanan informasi tahunan): 3 months from end of the budget year (31 December).
     * PERKI 1/2021 Pasal 56 ayat (1).
     */
    public static final DeadlineRule REPORT_ANNUAL = rule("report.annual");

    /**
     * Yearly announcement of the information service (pengumuman layanan informasi tahunan): 12 months from end of the
     * budget year (31 December), a reading, because the text prints no day. UU 14/2008 Pasal 12.
     */
    public static final DeadlineRule ANNOUNCEMENT_ANNUAL = rule("announcement.annual");

    /**
     * Feed of a unit to PPID Utama (penyampaian data unit kepada PPID Utama): 6 months from previous feed of a unit to
     * PPID Utama. Permendagri 3/2017 (article number not seen).
     */
    public static final DeadlineRule UNIT_FEED = rule("unit.feed");

    /**
     * Exemption for law enforcement (pengecualian alasan penegakan hukum): 30 years from classification decided. PP
     * 61/2010 Pasal 5 ayat (1).
     */
    public static final DeadlineRule EXEMPTION_LAW_ENFORCEMENT = rule("exemption.law-enforcement");

    /**
     * Decision to open exempt information (penetapan pembukaan informasi yang dikecualikan): 30 working days before
     * end of the exemption period. PP 61/2010 Pasal 11 ayat (2).
     */
    public static final DeadlineRule EXEMPTION_REVIEW = rule("exemption.review");

    /**
     * Correction of personal data (pembetulan data pribadi): 72 hours from recorded request received (with time). UU
     * 27/2022 Pasal 30 ayat (1).
     */
    public static final DeadlineRule DATA_CORRECT = rule("data.correct");

    /**
     * Access to personal data (akses atas data pribadi): 72 hours from recorded request received (with time). UU
     * 27/2022 Pasal 32 ayat (2).
     */
    public static final DeadlineRule DATA_ACCESS = rule("data.access");

    /**
     * Stop of processing after consent is withdrawn (penghentian pemrosesan setelah persetujuan ditarik): 72 hours
     * from withdrawal of consent received (with time). UU 27/2022 Pasal 40 ayat (2).
     */
    public static final DeadlineRule DATA_WITHDRAW = rule("data.withdraw");

    /**
     * Restriction of processing (penundaan atau pembatasan pemrosesan): 72 hours from recorded request received (with
     * time). UU 27/2022 Pasal 41 ayat (1).
     */
    public static final DeadlineRule DATA_RESTRICT = rule("data.restrict");

    /**
     * Notice of a failure of protection (pemberitahuan kegagalan pelindungan data): 72 hours from failure of
     * protection, as known or as it happened (with time). UU 27/2022 Pasal 46 ayat (1).
     */
    public static final DeadlineRule BREACH_NOTIFY = rule("breach.notify");

    private StatutoryDeadlines() {}

    /** {@return all rules, an unmodifiable list in the order of the table} */
    public static List<DeadlineRule> all() {
        return TABLE.all();
    }

    /**
     * Finds a rule by its code.
     *
     * @param code for example {@code request.reply}
     * @return the rule, empty where there is none
     */
    public static Optional<DeadlineRule> find(String code) {
        return TABLE.find(code);
    }

    /** {@return the table of the statutory deadlines, whose rows are the constants of this class} */
    public static RuleTable table() {
        return TABLE;
    }

    private static DeadlineRule rule(String code) {
        return find(code).orElseThrow(() -> new PpidException("no rule " + code + " in deadline-rules.tsv"));
    }
}
