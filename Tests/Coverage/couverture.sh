#!/usr/bin/env bash
# Says how much of the law's rules its own cases run through: AidRulesTests alone, over Sources/AidRules.
# Fails below 95 % of the lines, or below 90 % of a rule's.
#
#     Tests/Coverage/couverture.sh [BUILD FOLDER]
#
# Its own build folder keeps the flag from rebuilding the usual one; .ci/run names one that was built with it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

scratch=${1:-.build-couverture}
swift_test=(swift test --enable-code-coverage --scratch-path "$scratch")
if ! log=$("${swift_test[@]}" --filter AidRulesTests 2>&1); then
  printf '%s\n' "$log" >&2
  echo 'couverture : les tests des règles échouent.' >&2
  exit 1
fi

# Beside the compiler, wherever it was installed.
resources=$(swiftc -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
profile=$(dirname "$("${swift_test[@]}" --show-codecov-path)")/default.profdata
tests=$(echo "$scratch"/debug/*.xctest)
"$resources/../../bin/llvm-cov" report "$tests" "-instr-profile=$profile" Sources/AidRules | awk '
  $1 ~ /\.swift$/ { files++; printf "%7s  %s\n", $10, $1 }
  $1 ~ /^Rules\// { rules++; if ($10 + 0 < 90) low = low " " $1 }
  $1 == "TOTAL" { total = $10; lines = $8 }
  END {
    shown = total; sub(/\./, ",", shown); sub(/%/, " %", shown)
    printf "couverture : %s des %d lignes de AidRules (%d fichiers, dont %d règles).\n", shown, lines, files, rules
    if (low) print "couverture : moins de 90 % de" low
    if (total + 0 < 95) print "couverture : moins de 95 %."
    exit !rules || low || total + 0 < 95
  }'
