#!/usr/bin/env bash
# Times `due` over 1,000,000 events in a heap of 64 MiB against a plain copy of the same file that writes as many
# columns, as whole processes, in turn, and compares the medians. Fails when due takes more than 2.5 times as long.
# Build first: mvn -pl ppid-core,ppid-examples/compliance-calculator -am package
# Usage: bench/due-vs-copy.sh [ROUNDS]   (default 7)
set -euo pipefail
export LC_ALL=C

rounds=${1:-7}
limit=2.5
module=$(cd "$(dirname "$0")/.." && pwd)
jar=$module/target/compliance-calculator.jar
copy=id.go.bekasikota.ppid.examples.calculator.PlainCopy
[ -f "$jar" ] && [ -d "$module/target/test-classes" ] || { echo "build the module first" >&2; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# dates from 2010 to 2027 and six rules in turn, with a remark that every third row quotes
awk 'BEGIN {
  split("request.reply request.reply-extended objection.reply dispute.file court.cassation request.check", rule, " ")
  print "id,rule,trigger_date,trigger_time,catatan"
  for (i = 1; i <= 1000000; i++) {
    remark = i % 3 ? "permintaan nomor " i : "\"diterima, lengkap\""
    printf "E%07d,%s,%04d-%02d-%02d,%02d:%02d,%s\n", i, rule[i % 6 + 1], 2010 + i % 18, i % 12 + 1, i % 28 + 1,
      i % 24, i % 60, remark
  }
}' > "$work/events.csv"

seconds() { # runs a command and prints its wall time
  local from to
  from=$(date +%s%N)
  "$@" > /dev/null 2> "$work/stderr" || { cat "$work/stderr" >&2; exit 1; }
  to=$(date +%s%N)
  awk -v ns=$((to - from)) 'BEGIN { printf "%.3f\n", ns / 1e9 }'
}
median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

run_due() { seconds java -Xmx64m -jar "$jar" due --in "$work/events.csv" --out "$work/due.csv"; }
run_copy() { seconds java -Xmx64m -cp "$module/target/test-classes:$jar" $copy "$work/events.csv" "$work/copy.csv"; }

run_due > /dev/null # one round of each to warm the disk's cache
run_copy > /dev/null
for ((round = 1; round <= rounds; round++)); do
  run_copy >> "$work/copy.times"
  run_due >> "$work/due.times"
  echo "round $round: copy $(tail -n 1 "$work/copy.times") s, due $(tail -n 1 "$work/due.times") s"
done

rows=$(wc -l < "$work/due.csv")
[ "$rows" -eq 1000001 ] || { echo "due wrote $rows lines (expected 1000001)" >&2; exit 1; }
awk -v copy="$(median "$work/copy.times")" -v due="$(median "$work/due.times")" -v limit=$limit 'BEGIN {
  printf "median: copy %.2f s, due %.2f s, ratio %.2f (limit %.1f)\n", copy, due, due / copy, limit
  exit due / copy > limit
}'
