"""Reads iCalendar files with a parser that isn't ours (RFC 5545), and looks at the bytes besides.

    python3 Tests/Validation/calendriers.py FILE...

Each file's own lines say how many events there must be: nothing may be lost on the way.
"""

import datetime
import re
import sys

import icalendar

# What each file must hold, worked out by hand: its events, and the day of a few.
EXPECTED = {
    "plan-generaliste": (29, {"signature": "2026-01-15", "totalite-1": "2026-02-15", "fin-essai": "2026-03-14"}),
    "plan-pediatre": (29, {"embauche": "2026-02-28", "suivi-1": "2026-08-28", "fin-essai": "2026-04-27"}),
    # Neither signed nor hired: counted from the day of the report, neither of them in the calendar.
    "rapport-generaliste": (27, {"totalite-1": "2026-12-22", "fin-essai": "2027-01-21", "renouvellement": "2031-11-22"}),
    "rapport-pediatre": (27, {"totalite-2": "2027-11-22", "qualification": "2028-11-22", "suivi-1": "2027-05-22"}),
    "plan-absence": (29, {"anniversaire-1": "2027-03-01", "suivi-9": "2030-09-01", "solde-5": "2031-03-01"}),
}


def check(path):
    """Fails with a sentence at the first thing that a calendar may not take."""
    with open(path, "rb") as file:
        raw = file.read()
    if not raw.endswith(b"\r\n"):
        raise AssertionError("the last line doesn't end by CRLF")
    lines = raw[:-2].split(b"\r\n")
    for number, line in enumerate(lines, 1):
        line.decode("utf-8")
        if len(line) > 75:
            raise AssertionError(f"line {number} has {len(line)} octets")
        if b"\r" in line or b"\n" in line:
            raise AssertionError(f"line {number} ends by half")

    calendar = icalendar.Calendar.from_ical(raw)
    for key in ("VERSION", "PRODID", "CALSCALE"):
        if key not in calendar:
            raise AssertionError(f"no {key}")
    events = calendar.walk("VEVENT")
    if getattr(calendar, "errors", None) or any(event.errors for event in events):
        raise AssertionError(f"the parser complains: {[event.errors for event in events if event.errors]}")
    if len(events) != lines.count(b"BEGIN:VEVENT"):
        raise AssertionError(f"{len(events)} events are read of {lines.count(b'BEGIN:VEVENT')}")

    uids = [str(event["UID"]) for event in events]
    if len(set(uids)) != len(uids):
        raise AssertionError("two events have the same UID")
    days = {}
    for event in events:
        start, end = event["DTSTART"].dt, event["DTEND"].dt
        if type(start) is not datetime.date or end - start != datetime.timedelta(days=1):
            raise AssertionError(f"{event['UID']} isn't one whole day: {start} to {end}")
        if event["DTSTAMP"].dt.utcoffset() != datetime.timedelta(0):
            raise AssertionError(f"{event['UID']} isn't stamped in universal time")
        if not event["SUMMARY"].strip() or not event["DESCRIPTION"].strip():
            raise AssertionError(f"{event['UID']} says nothing")
        for alarm in event.walk("VALARM"):
            if alarm["TRIGGER"].dt >= datetime.timedelta(0):
                raise AssertionError(f"{event['UID']} is reminded of too late")
        days[str(event["UID"]).split(".")[0]] = start

    name = re.sub(r"[.-]ics\.golden$", "", path.rsplit("/", 1)[-1])
    if name not in EXPECTED:
        raise AssertionError("nothing is expected of it: add it to EXPECTED")
    count, some = EXPECTED[name]
    if len(events) != count:
        raise AssertionError(f"{len(events)} events, {count} expected")
    for event, day in some.items():
        if str(days.get(event)) != day:
            raise AssertionError(f"{event} on {days.get(event)}, expected on {day}")
    # What the parser writes again, it reads as the same events.
    again = icalendar.Calendar.from_ical(calendar.to_ical()).walk("VEVENT")
    if [str(event["SUMMARY"]) for event in again] != [str(event["SUMMARY"]) for event in events]:
        raise AssertionError("written again, the events aren't the same")
    print(f"{path}: {len(events)} events")
    return name


def main(paths):
    """Checks every file, and that none of those expected is missing."""
    met = set()
    for path in paths:
        try:
            met.add(check(path))
        except (AssertionError, ValueError, KeyError) as problem:
            sys.exit(f"{path}: {problem}")
    if met != set(EXPECTED):
        sys.exit(f"missing: {sorted(set(EXPECTED) - met)}")


main(sys.argv[1:])
