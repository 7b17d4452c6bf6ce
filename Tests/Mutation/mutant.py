"""One change to the law."""

from collections import Counter
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Mutant:
    number: int
    file: str
    line: int
    text: str  # the line's own words, which stay when lines move
    before: str
    after: str
    altered: str | None = None  # the file's whole text after the change; None for a comparison
    rank: int = 1  # among the same changes of the same words in the file

    @property
    def key(self):
        """What names the mutant in equivalents.txt."""
        rank = f" ({self.rank})" if self.rank > 1 else ""
        return f"{self.file} ;; {self.text} ;; {self.before} devient {self.after}{rank}"

    def __str__(self):
        text = self.text if len(self.text) <= 100 else self.text[:99] + "…"
        return f"{self.file}:{self.line} : {text} : {self.before} devient {self.after}"


def ranked(mutants):
    """The same mutants, each with its rank among those of the same words."""
    seen, found = Counter(), []
    for mutant in mutants:
        seen[mutant.key] += 1
        found.append(replace(mutant, rank=seen[mutant.key]))
    return found
