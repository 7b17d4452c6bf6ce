"""The comparisons of AidRules, each behind an operator of its own, so that one build holds every mutant."""

import re

from mutant import Mutant, ranked

# What each sign becomes: the nearest other one, for what is above a bound and what is on it.
MUTATED = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==", "...": "..<", "..<": "...",
           "min": "max", "max": "min"}

_BLANKED = re.compile(r'"""(?:.|\n)*?"""|"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*(?:.|\n)*?\*/')
_FOUND = re.compile(r"""
    (?<=\s)(?P<sign><=|>=|==|!=|<|>)(?=\s)      # a comparison, always between blanks in formatted sources
  | (?<=[\w)\]])(?P<range>\.\.\.|\.\.<)(?=[\w(\-])  # a range with both ends
  | (?<![.\w])(?P<call>min|max)\(               # min(a, b)
  | (?<=\.)(?P<method>min|max)\(\)              # values.min()
""", re.VERBOSE)
# The `<` of `func < (left…` and the `==` of `where Element == Int` compare no values.
_NOT_A_VALUE = re.compile(r"\bfunc\s*$|\b(?:extension|func|init|subscript|struct|protocol)\b.*\bwhere\b")


def mutants_of(name, text, first):
    """The mutants of a Swift file, numbered from `first`, and its text with their operators."""
    code = _BLANKED.sub(lambda found: re.sub(r"[^\n]", " ", found.group()), text)
    mutants, pieces, end = [], [], 0
    for found in _FOUND.finditer(code):
        start_of_line = code.rfind("\n", 0, found.start()) + 1
        if _NOT_A_VALUE.search(code[start_of_line:found.start()]):
            continue
        sign = next(group for group in found.groups() if group)
        line = text[start_of_line:].split("\n", 1)[0].strip()
        place = text.count("\n", 0, found.start()) + 1
        mutant = Mutant(first + len(mutants), name, place, line, sign, MUTATED[sign])
        mutants.append(mutant)
        pieces += [text[end:found.start()], _replacement(found, mutant)]
        end = found.end()
    return ranked(mutants), "".join(pieces) + text[end:]


def _replacement(found, mutant):
    if found["sign"]:
        return _operator(mutant)
    if found["range"]:
        return f" {_operator(mutant)} "
    if found["call"]:
        return f"{mutant.before}Mutant({mutant.number}, "
    return f"{mutant.before}Mutant({mutant.number})"


def _operator(mutant):
    """The sign, then the mutant's number in base four."""
    digits, number = "", mutant.number
    for _ in range(6):
        digits, number = "^%*&"[number % 4] + digits, number // 4
    return mutant.before + digits


def support(mutants):
    """The Swift file that defines the operators: the chosen mutant's answer, or the true one."""
    return "\n".join([_SUPPORT] + [_definition(mutant) for mutant in mutants])


def _definition(mutant):
    name, before, after, number = _operator(mutant), mutant.before, mutant.after, mutant.number
    if before in ("min", "max"):
        return ""
    if before in ("...", "..<"):
        kind = "ClosedRange" if before == "..." else "Range"
        shift = -1 if before == "..." else 1
        return f"""
infix operator {name} : RangeFormationPrecedence
func {name} <T: Strideable>(a: T, b: T) -> {kind}<T> {{
  chosen == {number} ? a{before}b.advanced(by: {shift}) : a{before}b
}}"""
    body = f"Bool {{ chosen == {number} ? a {after} b : a {before} b }}"
    lines = [f"\ninfix operator {name} : ComparisonPrecedence"]
    if before in ("==", "!="):
        lines.append(f"func {name} <T: Equatable>(a: T, b: T) -> {body}")
        lines.append(f"func {name} <T>(a: T?, b: _OptionalNilComparisonType) -> {body}")
    else:
        lines.append(f"func {name} <T: Comparable>(a: T, b: T) -> {body}")
        for names in ("T, U", "T, U, V"):
            bounds = ", ".join(f"{one}: Comparable" for one in names.split(", "))
            lines.append(f"func {name} <{bounds}>(a: ({names}), b: ({names})) -> {body}")
    return "\n".join(lines)


_SUPPORT = """import Glibc

let chosen = getenv("MUTANT").flatMap { Int(String(cString: $0)) } ?? -1

func minMutant<T: Comparable>(_ number: Int, _ values: T...) -> T { values.minMutant(number)! }
func maxMutant<T: Comparable>(_ number: Int, _ values: T...) -> T { values.maxMutant(number)! }

extension Sequence where Element: Comparable {
  func minMutant(_ number: Int) -> Element? { chosen == number ? self.max() : self.min() }
  func maxMutant(_ number: Int) -> Element? { chosen == number ? self.min() : self.max() }
}"""
