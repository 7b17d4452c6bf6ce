"""The copy of the package that holds every mutant, and its tests, run against one mutant at a time."""

import os
import re
import resource
import subprocess
from pathlib import Path

import comparisons
import law_numbers

TEXTS = "Sources/BaremeFiles/Textes"
# The rooms of the law, their tests and what these need: nothing else is built.
_TARGETS = ["AidRules", "Intake", "BaremeFiles", "TerminalUI", "LawSupport", "FrenchText", "TestSupport", "CVirtualTerminal",
            "AidRulesTests", "BaremeFilesTests", "FrenchTextTests"]
_MANIFEST = f"""
package.targets.removeAll {{ !{_TARGETS}.contains($0.name) }}
package.dependencies.removeAll {{ dependency in
  if case .sourceControl(_, let location, _) = dependency.kind {{ !location.hasSuffix("/Yams") }} else {{ false }}
}}
""".replace("'", '"')
_MUTATED_TEXT = """import Foundation

/// The text that stands for an embedded one, when the chosen mutant altered it.
func altered(_ name: String) -> String? {
  guard let path = ProcessInfo.processInfo.environment["MUTANT_TEXT"], path.hasSuffix("/\\(name)") else { return nil }
  return try? String(contentsOfFile: path, encoding: .utf8)
}
"""
_BYTES = "String(decoding: bytes, as: UTF8.self)"


class Workshop:
    def __init__(self, root, folder):
        self.root, self.folder = root, folder
        self.mutants = []

    def prepare(self):
        """Copies the sources with every mutant in them, and builds the tests once."""
        files = {path: self._read(path) for path in self._sources()}
        for path in sorted(files):
            if path.startswith("Sources/AidRules/"):
                found, files[path] = comparisons.mutants_of(path, files[path], len(self.mutants))
                self.mutants += found
        files["Sources/AidRules/Mutants.swift"] = comparisons.support(self.mutants)
        # A text that several regimes share is changed once.
        for name in dict.fromkeys(re.findall(r"[\w-]+\.yaml", files[f"{TEXTS}/bareme.yaml"].partition("\nregimes:")[2])):
            path = f"{TEXTS}/{name}"
            self.mutants += law_numbers.mutants_of(path, files[path], len(self.mutants))
        embedded = "Sources/BaremeFiles/EmbeddedTexts.swift"
        if files[embedded].count(_BYTES) != 1:
            raise SystemExit(f"{embedded} ne lit plus ses textes par « {_BYTES} » : mettez à jour workshop.py")
        files[embedded] = files[embedded].replace(_BYTES, f"altered(name) ?? {_BYTES}")
        files["Sources/BaremeFiles/MutatedText.swift"] = _MUTATED_TEXT
        files["Package.swift"] += _MANIFEST
        self._write(files)
        build = ["swift", "build", "--build-tests", "-c", "release", "-Xswiftc", "-enable-testing"]
        subprocess.run(build, cwd=self.folder, check=True)
        self.tests = next((self.folder / ".build" / "release").glob("*.xctest"))

    def run(self, mutant, suites, limit):
        """How the tests end: None when they pass, else what stopped them."""
        environment = dict(os.environ)
        if mutant and mutant.altered is not None:
            text = self.folder / "altered" / str(mutant.number) / Path(mutant.file).name
            text.parent.mkdir(parents=True, exist_ok=True)
            text.write_text(mutant.altered)
            environment["MUTANT_TEXT"] = str(text)
        elif mutant:
            environment["MUTANT"] = str(mutant.number)
        # A crash is what is looked for: its report would only hold the pipe open.
        environment["SWIFT_BACKTRACE"] = "enable=no"
        command = [self.tests, "--testing-library", "swift-testing", *suites]
        run = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                               cwd=self.folder, preexec_fn=_limited)
        try:
            output, _ = run.communicate(timeout=limit)
        except subprocess.TimeoutExpired:
            run.kill()
            run.communicate()
            return "sans fin"
        if run.returncode == 0:
            return None if re.search(r"Test run with [1-9]\d* tests? .*passed", output) else "aucun test"
        if run.returncode < 0:
            return "arrêt"
        return "refus du chargeur" if "BaremeProblems(" in output else "test"

    def _sources(self):
        kept = ["Package.swift"] + [f"Sources/{name}" for name in _TARGETS] + [f"Tests/{name}" for name in _TARGETS]
        for path in map(self.root.joinpath, kept):
            for file in [path] if path.is_file() else path.rglob("*"):
                if file.is_file():
                    yield str(file.relative_to(self.root))

    def _read(self, path):
        return (self.root / path).read_text()

    def _write(self, files):
        """Writes what changed only, so that a second run builds little."""
        for kept in ("Sources", "Tests", "altered"):
            for file in (self.folder / kept).rglob("*"):
                if file.is_file() and str(file.relative_to(self.folder)) not in files:
                    file.unlink()
        for path, text in files.items():
            file = self.folder / path
            if not file.exists() or file.read_text() != text:
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text)


def _limited():
    # A mutant that never stops filling a list must not take the machine with it.
    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
