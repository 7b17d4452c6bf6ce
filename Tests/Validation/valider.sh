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

# A module of Debian's Python and the package that holds it.
need() {
  /usr/bin/python3 -c "import $1" 2> /dev/null ||
    { sudo apt-get update && sudo apt-get install -y "$2"; } > /dev/null
}

# Calendars: those kept beside the tests, which hold them to what the program makes.
need icalendar python3-icalendar
/usr/bin/python3 Tests/Validation/calendriers.py Tests/ReportsTests/Goldens/*.ics.golden
