import AidRules
import BaremeFiles
import Testing

@Suite("Problems of a barème")
struct ProblemTests {
  @Test(
    "Each kind is found, in its file and on its line",
    arguments: ProblemCase.structure + ProblemCase.values
  )
  func found(expected: ProblemCase) throws {
    let edit = try edited(expected.file, expected.old, expected.new)
    let problem = BaremeProblem(
      file: expected.problemFile,
      line: try expected.place.map { try line(of: $0, in: expected.problemFile, edit.texts) } ?? edit.line,
      key: expected.key,
      kind: expected.kind
    )
    let found = problems(edit.texts)
    #expect(found.contains(problem), "\(found)")
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
