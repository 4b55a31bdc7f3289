-- The figures of the service report as somebody would ask DuckDB for them: one pass over the file into a narrow table, then counting.
-- :register and :days are files, :from and :to the period. Numbers that stand twice are not looked for, which favours DuckDB.
SET threads = 2;
CREATE TEMP TABLE days AS SELECT * FROM read_csv(:days, header = true, columns = {'day': 'DATE', 'rank': 'INTEGER', 'reply': 'DATE', 'extended': 'DATE', 'objection': 'DATE'});
CREATE MACRO dated(cell) AS coalesce(try_strptime(cell, '%Y-%m-%d'), try_strptime(cell, '%d/%m/%Y'))::DATE;
CREATE MACRO listed(cell) AS list_distinct(list_filter(list_transform(string_split(cell, ';'), lambda item: trim(item)), lambda item: item <> ''));
CREATE TEMP TABLE raw AS
SELECT trim(nomor_registrasi) AS number, trim(opd) AS unit, trim(kanal) AS channel, trim(jenis_pemohon) AS requester,
       trim(kategori_informasi) AS category, trim(putusan) AS outcome, putusan_keberatan AS upheld,
       tanggal_diterima AS received_text, dated(trim(tanggal_diterima)) AS received, dated(trim(tanggal_perpanjangan)) AS extended_on,
       dated(trim(tanggal_jawaban)) AS answered, dated(trim(tanggal_keberatan)) AS objected,
       dated(trim(tanggal_tanggapan_keberatan)) AS replied, dated(trim(tanggal_sengketa)) AS disputed,
       CASE WHEN alasan_pengecualian <> '' THEN listed(alasan_pengecualian) END AS grounds,
       CASE WHEN alasan_keberatan <> '' THEN listed(alasan_keberatan) END AS objection_grounds
FROM read_csv(:register, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"');
CREATE TEMP TABLE accepted AS
SELECT raw.*, days.rank AS received_rank, days.reply, CASE WHEN extended_on <= days.reply THEN days.extended ELSE days.reply END AS due,
       ended.rank AS answered_rank
FROM raw JOIN days ON raw.received = days.day LEFT JOIN days ended ON raw.answered = ended.day AND raw.answered <= :to
WHERE number <> '' AND unit <> '' AND (answered IS NULL) = (outcome IS NULL OR outcome = '')
  AND channel IN ('langsung', 'surat', 'email', 'situs', 'aplikasi')
  AND requester IN ('perseorangan', 'badan_hukum', 'kelompok')
  AND (outcome IS NULL OR outcome = '' OR outcome IN ('dikabulkan', 'dikabulkan_sebagian', 'ditolak', 'tidak_dikuasai', 'dicabut', 'tidak_diproses'))
  AND (answered IS NULL OR answered >= received) AND (objected IS NULL OR objected >= received)
  AND (grounds IS NULL OR len(list_filter(grounds, lambda g: NOT regexp_full_match(g, '17\.(a(\.[1-5])?|b|c(\.[1-7])?|d|e(\.[1-7])?|f(\.[1-4])?|g|h(\.[1-5])?|i|j)'))) = 0)
  AND (objection_grounds IS NULL OR len(list_filter(objection_grounds, lambda g: NOT regexp_full_match(g, '[a-g]'))) = 0);
CREATE TEMP TABLE counted AS
SELECT *, received >= :from AS within, answered <= :to AS ended, answered BETWEEN :from AND :to AS processed,
       greatest(0, answered_rank - received_rank) AS taken
FROM accepted WHERE received <= :to;
-- figure: rows
SELECT (SELECT count(*) FROM raw) AS read, (SELECT count(*) FROM accepted) AS accepted;
-- figure: requests
SELECT count(*) FILTER (NOT within AND (answered IS NULL OR answered >= :from)) AS pendingStart, count(*) FILTER (within) AS received,
       count(*) FILTER (processed) AS processed, count(*) FILTER (ended IS NOT TRUE) AS pendingEnd,
       count(*) FILTER (ended IS NOT TRUE AND due < :to) AS backlog FROM counted;
-- figure: processingDays
SELECT count(taken) AS count, median(taken) AS median, round(avg(taken), 2) AS average, min(taken) AS min, max(taken) AS max,
       quantile_disc(taken, 0.9) AS p90 FROM counted WHERE processed;
-- figure: bands
SELECT count(*) FILTER (taken <= 10) AS "0-10", count(*) FILTER (taken BETWEEN 11 AND 17) AS "11-17",
       count(*) FILTER (taken BETWEEN 18 AND 30) AS "18-30", count(*) FILTER (taken BETWEEN 31 AND 60) AS "31-60",
       count(*) FILTER (taken > 60) AS "61+" FROM counted WHERE processed;
-- figure: timeliness
SELECT count(*) FILTER (answered <= reply) AS onTimeOriginal, count(*) FILTER (answered > reply AND answered <= due) AS onTimeExtended,
       count(*) FILTER (answered > due AND answered <= :to) AS lateAnswered, count(*) FILTER (ended IS NOT TRUE AND due < :to) AS runningLate
FROM (SELECT * REPLACE (CASE WHEN ended THEN answered END AS answered) FROM counted WHERE within);
-- figure: outcomes
SELECT outcome, count(*) FROM counted WHERE processed GROUP BY ALL ORDER BY ALL;
-- figure: byGround
SELECT g, count(*) FROM (SELECT unnest(grounds) AS g FROM counted WHERE processed AND outcome IN ('ditolak', 'dikabulkan_sebagian')) GROUP BY ALL ORDER BY ALL;
-- figure: byLetter
SELECT g, count(*) FROM (SELECT unnest(list_distinct(list_transform(grounds, lambda x: substr(x, 1, 4)))) AS g FROM counted WHERE processed AND outcome IN ('ditolak', 'dikabulkan_sebagian')) GROUP BY ALL ORDER BY ALL;
-- figure: received
SELECT channel, count(*) FROM counted WHERE within GROUP BY ALL ORDER BY ALL;
SELECT requester, count(*) FROM counted WHERE within GROUP BY ALL ORDER BY ALL;
SELECT category, count(*) FROM counted WHERE within AND category <> '' GROUP BY ALL ORDER BY ALL;
SELECT strftime(received, '%Y-%m') AS month, count(*) FROM counted WHERE within GROUP BY ALL ORDER BY ALL;
-- figure: objections
SELECT count(*) FILTER (objected < :from AND (replied IS NULL OR replied >= :from)) AS pendingStart, count(*) FILTER (objected >= :from) AS received,
       count(*) FILTER (replied BETWEEN :from AND :to) AS processed, count(*) FILTER (replied IS NULL OR replied > :to) AS pendingEnd,
       count(*) FILTER ((replied IS NULL OR replied > :to) AND o.objection < :to) AS backlog,
       count(*) FILTER (replied BETWEEN :from AND :to AND r.rank - o.rank > 30) AS late
FROM accepted JOIN days o ON objected = o.day LEFT JOIN days r ON replied = r.day WHERE objected <= :to;
SELECT g, count(*) FROM (SELECT unnest(objection_grounds) AS g FROM accepted WHERE objected BETWEEN :from AND :to) GROUP BY ALL ORDER BY ALL;
-- figure: disputes
SELECT count(*) AS received FROM accepted WHERE disputed BETWEEN :from AND :to;
-- figure: units
SELECT unit, count(*) FILTER (within) AS received, count(*) FILTER (processed) AS processed, count(*) FILTER (ended IS NOT TRUE) AS pendingEnd,
       median(taken) FILTER (processed) AS median, quantile_disc(taken, 0.9) FILTER (processed) AS p90 FROM counted GROUP BY ALL ORDER BY ALL;
