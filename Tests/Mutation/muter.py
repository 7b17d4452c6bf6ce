#!/usr/bin/env python3
"""Mutation testing of the law: changes one number or one comparison at a time and looks whether a test notices.

    Tests/Mutation/muter.py [--seulement TEXTE] [--detail] [--processus N]

Fails below 95 % of mutants noticed, or when equivalents.txt lists too much, or what isn't equivalent.
"""

import argparse
import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.dont_write_bytecode = True
from workshop import Workshop  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
EQUIVALENTS = Path(__file__).with_name("equivalents.txt")
# The tables of cases first, which are quick and notice most; then every test of the rules, with its properties and its
# exhaustive searches; what they miss, the tests of the texts may notice, or those of the sentences.
SUITES = "CaseTests|AspectTests|BesidesTests|BasculeTests|EcheanceTests|SuspensionTests|ClauseTests|LifeTests|YearTests|StaleCheckTests"
TABLES = ["--filter", f"AidRulesTests.({SUITES})"]
# The tests of the tables themselves read the documents and the barème: what they would notice proves nothing.
CASES = ["--filter", "AidRulesTests", "--skip", "AidRulesTests.(EdgeTests|RuleCountTests|SourceTests)"]
TEXTS = ["--filter", "BaremeFilesTests|FrenchTextTests", "--skip", "MutationTests"]
BY_TEXTS = "tests des textes seuls"


def main():
    asked = arguments()
    workshop = Workshop(ROOT, ROOT / ".build-mutation")
    workshop.prepare()
    limit = patience(workshop)
    mutants = [mutant for mutant in workshop.mutants if asked.seulement in str(mutant)]
    started, outcomes = time.monotonic(), {}

    def judge(mutant):
        found = workshop.run(mutant, TABLES, limit) or workshop.run(mutant, CASES, limit)
        if found is None and workshop.run(mutant, TEXTS, limit):
            found = BY_TEXTS
        outcomes[mutant] = found
        if sys.stderr.isatty():
            print(f"\r{len(outcomes)}/{len(mutants)} ", end="", file=sys.stderr)

    with ThreadPoolExecutor(asked.processus) as pool:
        list(pool.map(judge, mutants))
    print(f"{len(mutants)} mutants jugés en {time.monotonic() - started:.0f} s")
    sys.exit(report(mutants, outcomes, equivalents(), asked))


def arguments():
    parser = argparse.ArgumentParser(description="Tests de mutation de la loi.")
    parser.add_argument("--seulement", metavar="TEXTE", default="", help="les mutants dont la ligne contient TEXTE")
    parser.add_argument("--detail", action="store_true", help="aussi ceux que seuls les tests des textes remarquent")
    parser.add_argument("--processus", metavar="N", type=int, default=os.cpu_count())
    return parser.parse_args()


def patience(workshop):
    """The seconds a mutant is given: several times what the tests take unchanged. Unchanged, they must pass."""
    started = time.monotonic()
    for suites in (CASES, TEXTS):
        if found := workshop.run(None, suites, 600):
            sys.exit(f"Les tests échouent sans mutation ({found}).")
    return 10 + 4 * (time.monotonic() - started)


def equivalents():
    """Reasons by mutant, from lines « fichier ;; ligne ;; changement ;; raison »."""
    lines = [line for line in EQUIVALENTS.read_text().splitlines() if line and not line.startswith("#")]
    return dict(line.rsplit(" ;; ", 1) for line in lines)


def report(mutants, outcomes, accepted, asked):
    """Prints the score and every survivor; 0 when all is well."""
    alive = [mutant for mutant in mutants if outcomes[mutant] is None]
    equivalent = [mutant for mutant in alive if mutant.key in accepted]
    survivors = [mutant for mutant in alive if mutant.key not in accepted]
    judged = len(mutants) - len(equivalent)
    killed = judged - len(survivors)
    by_texts = [mutant for mutant in mutants if outcomes[mutant] == BY_TEXTS]
    if asked.detail:
        listed("remarqué par les seuls tests des textes", by_texts)
    listed("survivant", survivors)
    for kind in sorted({found for found in outcomes.values() if found}):
        print(f"  {kind} : {sum(found == kind for found in outcomes.values())}")
    print(f"Par les cas de la loi seuls : {share(killed - len(by_texts), judged)}.")
    print(f"Score : {share(killed, judged)}. Équivalents mis à part : {len(equivalent)}.")
    failures = []
    if killed < 0.95 * judged:
        failures.append("moins de 95 % de mutants tués")
    if not asked.seulement:
        if len(accepted) > 0.03 * len(mutants):
            failures.append("plus de 3 % de mutants dits équivalents")
        stale = set(accepted) - {mutant.key for mutant in equivalent}
        failures += [f"equivalents.txt nomme un mutant tué ou disparu : {key}" for key in sorted(stale)]
    for failure in failures:
        print(f"Échec : {failure}.")
    return 1 if failures else 0


def listed(title, mutants):
    for mutant in mutants:
        print(f"{title} : {mutant}")


def share(part, whole):
    return f"{part} tués sur {whole} ({100 * part / max(1, whole):.1f} %)".replace(".", ",")


if __name__ == "__main__":
    main()
