#!/usr/bin/env bash
# Plays the random tests under the compiler's sanitizers: AddressSanitizer on screens, wizard and store, ThreadSanitizer on
# what runs in memory. Fails at the first report.
#
#     Tests/Sanitizers/assainir.sh [address|thread]
#
# Each has its own build folder; the first run builds everything, some minutes each.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export LSAN_OPTIONS=suppressions=$PWD/Tests/Sanitizers/fuites.supp:print_suppressions=0

run() {
  local sanitizer=$1 tests=$2
  echo "== $sanitizer : $tests"
  swift test --sanitize="$sanitizer" --scratch-path ".build-$sanitizer" --filter "$tests"
}

address='ScreensTests.RandomTests|WizardTests.RandomTests|DossierStoreTests|TerminalUITests'
thread='ScreensTests.RandomTests|WizardTests.RandomTests'
case ${1:-} in
  address) run address "$address" ;;
  thread) run thread "$thread" ;;
  '') run address "$address" && run thread "$thread" ;;
  *)
    echo "assainir : address ou thread est attendu, reçu « $1 »." >&2
    exit 2
    ;;
esac
