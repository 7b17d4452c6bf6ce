"""The numbers of the barème's texts, each one step up and one step down."""

import re
from datetime import date, timedelta

from mutant import Mutant, ranked

# What is no law: proofs, the days they were read, and a number to call.
_LEFT_OUT = {"citation", "sources", "decision", "verifie_le", "telephone"}
_KEY = re.compile(r'^(\s*)("?[\w./-]+"?):')
_QUOTED_NUMBER = re.compile(r'(?<=: )"(\d+(?:,\d+)?)"')
_OPAQUE = re.compile(r'"(?:\\.|[^"\\])*"|\b(?:sources|decision|verifie_le): (?:\[[^\]]*\]|[\w-]+)|(?:^|\s)#.*')
_NUMBER = re.compile(r"""(?<![\w.,/-])(?:
    (?P<day>\d{4}-\d\d-\d\d)
  | (?P<over>\d+)/(?P<under>\d+)
  | (?P<count>\d{1,3}(?:[ ]\d{3})+|\d+)(?:,(?P<decimals>\d+))?(?P<percent>[ ]%)?
)(?![\w/-])""", re.VERBOSE)


def mutants_of(name, text, first):
    """The mutants of one text of the barème, numbered from `first`."""
    mutants, start, path = [], 0, []
    for index, line in enumerate(text.split("\n")):
        if key := _KEY.match(line):
            path = [(depth, word) for depth, word in path if depth < len(key[1])]
            path.append((len(key[1]), key[2].strip('"')))
        if not _LEFT_OUT & {word for _, word in path}:
            parents = "".join(f"{word}." for _, word in path[:-1])
            for begin, end, after in _changes(line):
                altered = text[:start + begin] + after + text[start + end:]
                number = first + len(mutants)
                mutants.append(Mutant(number, name, index + 1, parents + line.strip(), line[begin:end], after, altered))
        start += len(line) + 1
    return ranked(mutants)


def _changes(line):
    code = _QUOTED_NUMBER.sub(r" \1 ", line)
    code = _OPAQUE.sub(lambda found: "x" * len(found.group()), code)
    for found in _NUMBER.finditer(code):
        is_bound = line.strip() == "valeur: " + found.group()
        for after in _neighbours(found, is_bound):
            yield found.start(), found.end(), after


def _neighbours(found, is_bound):
    if found["day"]:
        day = date.fromisoformat(found["day"])
        return [str(day + timedelta(days=step)) for step in (-1, 1)]
    if found["over"]:
        over, under = int(found["over"]), int(found["under"])
        return [f"{over - 1}/{under}", f"{over + 1}/{under}", f"{over}/{under - 1}", f"{over}/{under + 1}"]
    decimals, sign = found["decimals"] or "", found["percent"] or ""
    digits = int(found["count"].replace(" ", "") + decimals)
    steps = [_written(digits + step, len(decimals)) + sign for step in (-1, 1) if digits + step >= 0]
    # A bound in percents may be missed by less than one.
    if sign and is_bound and not decimals:
        steps.append(_written(digits * 100 + 1, 2) + sign)
    return steps


def _written(digits, decimals):
    if not decimals:
        return str(digits)
    text = str(digits).rjust(decimals + 1, "0")
    return f"{text[:-decimals]},{text[-decimals:]}"
