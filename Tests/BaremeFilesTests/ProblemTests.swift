import AidRules
import BaremeFiles
import Testing

@Suite("Problems of a barème")
struct ProblemTests {
  @Test(
    "Each kind is found, in its file and on its line",
    arguments: ProblemCase.structure + ProblemCase.values + ProblemCase.disagreements
  )
  func found(expected: ProblemCase) throws {
    let edit = try edited(expected.file, expected.old, expected.new)
    let problem = try problem(expected, edit)
    let found = problems(edit.texts)
    #expect(found.contains(problem), "\(found)")
    #expect(defects(edit.texts).contains(problem))
  }

  @Test("What makes no result wrong is told by the checks, and loads", arguments: ProblemCase.checks)
  func checked(expected: ProblemCase) throws {
    let edit = try edited(expected.file, expected.old, expected.new)
    #expect(problems(edit.texts) == [])
    #expect(defects(edit.texts) == [try problem(expected, edit)])
  }

  @Test(
    "Regimes are written from the oldest on, and no two start on the same day",
    arguments: [("2024-06-22", 19_896, true), ("2023-05-01", 19_478, true), ("2027-01-01", 20_819, false)]
  )
  func regimes(day: String, number: Int, isRefused: Bool) throws {
    let second = "\n  essai: [essai.yaml, convention-2024-objectifs.yaml, estimations.yaml]\n"
    let edit = try edited("bareme.yaml", "estimations.yaml]\n", "estimations.yaml]" + second)
    let law = try #require(edit.texts.first { $0.name == "convention-2024.yaml" }).content
    let other = BaremeText(
      name: "essai.yaml",
      content: law.replacing("valeur: 2024-06-22", with: "valeur: \(day)")
    )
    let kind = BaremeProblem.Kind.datesOutOfOrder(first: Day(number: 19_896), second: Day(number: number))
    let problem = BaremeProblem(file: "bareme.yaml", line: edit.line + 1, key: "essai.debut", kind: kind)
    #expect(problems(edit.texts + [other]) == (isRefused ? [problem] : []))
  }

  @Test("Where something can't be read, what it uses isn't called unused")
  func noCascade() throws {
    let texts = try edited("convention-2024.yaml", "annee_1: 38 000", "annee_1: beaucoup").texts
    #expect(defects(texts) == problems(texts))
    #expect(problems(texts).count == 1)
  }

  private func problem(_ expected: ProblemCase, _ edit: Edit) throws -> BaremeProblem {
    BaremeProblem(
      file: expected.problemFile,
      line: try expected.place.map { try line(of: $0, in: expected.problemFile, edit.texts) } ?? edit.line,
      key: expected.key,
      kind: expected.kind
    )
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
    #expect(problems(texts + texts.prefix(1)) == [whole("bareme.yaml", .unexpectedFile)])
    let empty = texts.map { $0.name == "decisions.yaml" ? BaremeText(name: $0.name, content: "") : $0 }
    let kind = BaremeProblem.Kind.wrongType(expected: .table, found: "")
    #expect(problems(empty) == [BaremeProblem(file: "decisions.yaml", line: 1, key: "", kind: kind)])
  }

  @Test("All the problems of a file are told at once")
  func several() throws {
    let texts = BaremeLoader.embeddedTexts.map { text in
      guard text.name == "convention-2024.yaml" else { return text }
      let content = text.content.replacing("annee_1: 38 000", with: "annee_1: -1")
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

  private func line(of place: String, in file: String, _ texts: [BaremeText]) throws -> Int {
    let content = try #require(texts.first { $0.name == file }).content
    if place.isEmpty { return 1 }
    let range = try #require(content.firstRange(of: place))
    return 1 + (content[..<range.lowerBound] + place.prefix { $0 == "\n" }).count { $0 == "\n" }
  }
}
