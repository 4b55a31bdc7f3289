#!/usr/bin/env bash
# Imports a register of many rows with a small heap and says how long it took and how much memory it needed.
# Usage: bench/large-register.sh [ROWS [HEAP]]   (default: 500000 rows, -Xmx256m)
set -euo pipefail

rows=${1:-500000}
heap=${2:-256m}
here=$(cd "$(dirname "$0")/.." && pwd)
jar=$here/target/annual-report.jar
[ -f "$jar" ] || { echo "no $jar: build it first (mvn package)" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

generate() {
  awk -v rows="$rows" 'BEGIN {
    print "nomor_registrasi,opd,kanal,tanggal_diterima,tanggal_lengkap,jenis_pemohon,nama_pemohon,nomor_identitas,kontak," \
      "pekerjaan,informasi_diminta,tujuan,kategori_informasi,tanggal_perpanjangan,tanggal_jawaban,putusan," \
      "alasan_pengecualian,biaya,tanggal_keberatan,alasan_keberatan,tanggal_tanggapan_keberatan,putusan_keberatan," \
      "tanggal_sengketa,putusan_sengketa"
    split("langsung surat email situs aplikasi", channel, " ")
    split("perseorangan badan_hukum kelompok", requester, " ")
    split("berkala serta_merta setiap_saat", class, " ")
    split("dikabulkan dikabulkan_sebagian ditolak tidak_dikuasai dicabut", outcome, " ")
    split("17.a 17.b 17.h.3 17.i 17.j", ground, " ")
    for (i = 1; i <= rows; i++) {
      month = i % 11 + 1; day = i % 28 + 1; answered = i % 9 > 0; o = i % 5 + 1
      printf "%07d/2025,unit-%02d,%s,2025-%02d-%02d,,%s,Pemohon %d,32750101%02d%02d85%04d,pemohon%d@contoh.invalid,lainnya,", \
        i, i % 40, channel[i % 5 + 1], month, day, requester[i % 3 + 1], i, 1, month, i % 10000, i
      printf "\"Dokumen anggaran,\nbagian %d\",penelitian,%s,,", i % 100, class[i % 3 + 1]
      if (answered) printf "2025-%02d-%02d,%s,%s,,", month + 1, (day + i % 13) % 28 + 1, outcome[o], o == 3 ? ground[i % 5 + 1] : ""
      else printf ",,,,"
      print (i % 50 == 0 ? "2025-12-01,c,,,," : ",,,,,")
    }
  }' > "$work/register.csv"
}

generate
echo "register: $rows rows, $(($(wc -c < "$work/register.csv") / 1024 / 1024)) MiB"
start=$(date +%s%N)
java "-Xmx$heap" -jar "$jar" --register "$work/register.csv" --from 2025-01-01 --to 2025-12-31 --out "$work/out" &
pid=$!
peak=0
while kill -0 "$pid" 2>/dev/null; do
  seen=$(awk '/VmHWM/ {print $2}' "/proc/$pid/status" 2>/dev/null || true)
  [ -n "$seen" ] && peak=$seen
  sleep 0.1
done
wait "$pid" || { echo "the run failed" >&2; exit 1; }
end=$(date +%s%N)
[ -s "$work/out/report.json" ] || { echo "the run wrote no report" >&2; exit 1; }
echo "time: $(((end - start) / 1000000)) ms with -Xmx$heap, peak resident memory: $((peak / 1024)) MiB," \
  "database: $(($(wc -c < "$work/out/ppid.mv.db") / 1024 / 1024)) MiB"
