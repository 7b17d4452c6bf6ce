#!/usr/bin/env bash
# Gives the files that the program makes for other programs to parsers that aren't ours, Debian's own.
#
#     Tests/Validation/valider.sh
#
# Installs what is missing, as root or with sudo.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

if ! command -v sudo > /dev/null; then
  sudo() { "$@"; }
fi

has_icalendar() { /usr/bin/python3 -c 'import icalendar'; }

# A command that says whether something is there, then the packages that hold it.
need() {
  $1 > /dev/null 2>&1 || { sudo apt-get update && sudo apt-get install -y "${@:2}"; } > /dev/null
}

# Calendars: those kept beside the tests, which hold them to what the program makes.
need has_icalendar python3-icalendar
/usr/bin/python3 Tests/Validation/calendriers.py Tests/ReportsTests/Goldens/*[.-]ics.golden

# Reports as pages: HTML without a fault, two sheets of A4 once printed.
need 'command -v tidy' tidy
need 'command -v chromium' chromium fonts-liberation
need 'command -v pdfinfo' poppler-utils
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for golden in Tests/ReportsTests/Goldens/rapport-*-html.golden; do
  name=$(basename "$golden" -html.golden)
  cp "$golden" "$folder/$name.html"
  tidy -quiet -errors "$folder/$name.html" || { echo "$golden: tidy finds a fault" >&2; exit 1; }
  chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --user-data-dir="$folder/profile" \
    --print-to-pdf="$folder/$name.pdf" "file://$folder/$name.html" > /dev/null 2>&1
  sheets=$(pdfinfo "$folder/$name.pdf" | awk '/^Pages:/ { pages = $2 } /^Page size:.*A4/ { a4 = 1 } END { print pages (a4 ? " A4" : "") }')
  [ "$sheets" = '2 A4' ] || { echo "$golden: two sheets of A4 expected, $sheets printed" >&2; exit 1; }
  echo "$name: valid HTML, $sheets"
done
