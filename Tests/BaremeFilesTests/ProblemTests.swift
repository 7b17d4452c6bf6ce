import AidRules
import BaremeFiles
import Testing

@Suite("Problems of a barème")
struct ProblemTests {
  @Test(
    "Each kind is found, in its file and on its line",
    arguments: ProblemCase.structure + ProblemCase.values + ProblemCase.others
  )
  func found(expected: ProblemCase) throws {
    let edit = try edited(expected.file, expected.old, expected.new)
    let problem = try expected.problem(edit)
    let found = problems(edit.texts)
    #expect(found.contains(problem), "\(found)")
    #expect(defects(edit.texts).contains(problem))
  }

  @Test("What makes no result wrong is told by the checks, and loads", arguments: ProblemCase.checks)
  func checked(expected: ProblemCase) throws {
    let edit = try edited(expected.file, expected.old, expected.new)
    #expect(problems(edit.texts) == [])
    #expect(defects(edit.texts) == [try expected.problem(edit)])
  }

  @Test("Where something can't be read, what it uses isn't called unused")
  func noCascade() throws {
    let texts = try edited("convention-2024.yaml", "annee_1: {valeur: 38 000", "annee_1: {valeur: beaucoup")
      .texts
    #expect(defects(texts) == problems(texts))
    #expect(problems(texts).count == 1)
  }

  @Test("Files missing, misnamed, given twice or empty are told")
  func files() {
    let texts = BaremeLoader.embeddedTexts
    let whole = { BaremeProblem(file: $0, line: nil, key: "", kind: $1) }
    #expect(
      problems(texts.filter { $0.name != "sources.yaml" }) == [
        whole("sources.yaml", .missingFile("sources.yaml"))
      ]
    )
    #expect(problems([]).contains(whole("bareme.yaml", .missingFile("bareme.yaml"))))
    let stray = BaremeText(name: "convention-2042.yaml", content: "")
    #expect(problems(texts + [stray]) == [whole("convention-2042.yaml", .unexpectedFile)])
    #expect(
      problems(texts + texts.filter { $0.name == "bareme.yaml" }) == [whole("bareme.yaml", .unexpectedFile)]
    )
    let empty = texts.map { $0.name == "decisions.yaml" ? BaremeText(name: $0.name, content: "") : $0 }
    let kind = BaremeProblem.Kind.wrongType(expected: .table, found: "")
    #expect(problems(empty) == [BaremeProblem(file: "decisions.yaml", line: 1, key: "", kind: kind)])
  }

  @Test("All the problems of a file are told at once")
  func several() throws {
    let texts = BaremeLoader.embeddedTexts.map { text in
      guard text.name == "depuis-2023.yaml" else { return text }
      let content = text.content.replacing("valeur: 775", with: "valeur: -1")
        .replacing("sources: [DJIBE]", with: "sources: []")
        .replacing("valeur: 50 %", with: "valeur: la moitié")
      return BaremeText(name: text.name, content: content)
    }
    let found = problems(texts)
    #expect(
      found.map(\.kind) == [
        .wrongType(expected: .count, found: "-1"), .noSource,
        .wrongType(expected: .percent, found: "la moitié"),
      ]
    )
    #expect(found.map(\.line) == found.map(\.line).sorted { ($0 ?? 0) < ($1 ?? 0) })
  }

  @Test(
    "A file that several regimes share has its problems told once, but each regime its own missing section"
  )
  func shared() throws {
    let once = try problems(edited("commun.yaml", "suivi_mois:", "suivi_moi:").texts)
    #expect(once.map(\.file) == ["commun.yaml", "commun.yaml"])
    #expect(once.map(\.kind) == [.missingKey("suivi_mois"), .unknownKey("suivi_moi")])
    let renamed = try problems(edited("commun.yaml", "\ncontroles:", "\ncontrole:").texts)
    #expect(
      renamed.map(\.file) == [
        "avenant-7.yaml", "commun.yaml", "convention-2024.yaml", "reglement-arbitral-2023.yaml",
      ]
    )
    #expect(renamed.filter { $0.kind == .missingKey("controles") }.count == 3)
    let broken = try problems(edited("commun.yaml", "\nsuivi:", "\nsuivi: ]").texts)
    #expect(broken.count == 1)
  }

  @Test(
    "A word that says how to read a section, when it can't be read, is the only problem",
    arguments: [
      ("objectifs-2023.yaml", "methode: points", "methode: taux ou points", ["taux", "points"]),
      ("depuis-2023.yaml", "calendrier: integrales_puis_modulees", "calendrier: ", []),
      (
        "avenant-7.yaml", "calendrier: acomptes", "calendrier: acompte",
        ["integrales_puis_modulees", "acomptes"]
      ),
    ]
  )
  func word(file: String, old: String, new: String, allowed: [String]) throws {
    let edit = try edited(file, old, new)
    let found = problems(edit.texts)
    #expect(found.map(\.line) == [edit.line])
    let text = String(new.split(separator: ": ", maxSplits: 1).last ?? "")
    let kind: BaremeProblem.Kind =
      allowed.isEmpty
      ? .wrongType(expected: .text, found: "") : .unknownValue(found: text, allowed: allowed)
    #expect(found.map(\.kind) == [kind])
  }
}
