import AidRules
import BaremeFiles
import Testing

@Suite("Problems of a barème")
struct ProblemTests {
  /// A broken text: the file, the piece replaced, its replacement, and the problem expected at that line.
  struct Case: Sendable, CustomTestStringConvertible {
    let file: String
    let old: String
    let new: String
    let problemFile: String
    let place: String?
    let key: String
    let kind: BaremeProblem.Kind
    var testDescription: String { "\(kind)" }

    /// - Parameters:
    ///   - other: The file of the problem, where it isn't the one edited.
    ///   - place: A piece of text that gives the line of the problem, where it isn't the one edited.
    init(
      _ file: String,
      _ old: String,
      _ new: String,
      _ key: String,
      _ kind: BaremeProblem.Kind,
      in other: String? = nil,
      at place: String? = nil
    ) {
      (self.file, self.old, self.new, self.key, self.kind) = (file, old, new, key, kind)
      (problemFile, self.place) = (other ?? file, place)
    }
  }

  static let cases = [
    Case(
      "convention-2024.yaml",
      "telephone:",
      "telefone:",
      "convention_2024.vie.telefone",
      .unknownKey("telefone")
    ),
    Case(
      "convention-2024.yaml",
      "  telephone:",
      "  telefone:",
      "convention_2024.vie",
      .missingKey("telephone"),
      at: "\nvie:"
    ),
    Case(
      "convention-2024.yaml",
      "statut: officiel\nsources: [seed1, AM-CONV]\n",
      "sources: [seed1, AM-CONV]\n",
      "convention_2024.acces.secteur",
      .noStatut,
      at: "  secteur:"
    ),
    Case(
      "convention-2024-objectifs.yaml",
      "statut: officiel\nsources: [seed1]\n",
      "statut: officiel\n",
      "convention_2024.objectifs.maintien_p95",
      .noSource,
      at: "  maintien_p95:"
    ),
    Case(
      "convention-2024.yaml",
      "adaptations:",
      "adaptation:",
      "convention_2024",
      .missingKey("adaptations"),
      at: ""
    ),
    Case(
      "convention-2024.yaml",
      "  solde:\n",
      "  solde: oui\n  x:\n",
      "convention_2024.versements.solde",
      .wrongType(expected: .backing, found: "oui")
    ),
    Case(
      "convention-2024.yaml",
      "annee_1: 19 000",
      "annee_1: 19 mille",
      "convention_2024.options.0.5.montants.annee_1",
      .wrongType(expected: .count, found: "19 mille")
    ),
    Case(
      "convention-2024.yaml",
      "annee_1: 19 000",
      "annee_1: 1 000 000",
      "convention_2024.options.0.5.montants.annee_1",
      .numberTooLarge(max: 999_999)
    ),
    Case(
      "convention-2024.yaml",
      "annee_1: 19 000",
      "annee_1: 99999999999999999999",
      "convention_2024.options.0.5.montants.annee_1",
      .numberTooLarge(max: 999_999)
    ),
    Case(
      "convention-2024.yaml",
      "pmt_par_file_active: 3/2",
      "pmt_par_file_active: 3/0",
      "convention_2024.controles.pmt_par_file_active",
      .wrongType(expected: .fraction, found: "3/0")
    ),
    Case(
      "convention-2024.yaml",
      "valeur: 80 %",
      "valeur: 101 %",
      "convention_2024.acces.honoraires_cliniques.valeur",
      .wrongType(expected: .percent, found: "101 %")
    ),
    Case(
      "convention-2024.yaml",
      "valeur: 2026-02-25",
      "valeur: 2026-02-30",
      "convention_2024.vie.aide_collective.valeur",
      .wrongType(expected: .day, found: "2026-02-30")
    ),
    Case(
      "convention-2024.yaml",
      "ouvertes: [zip]",
      "ouvertes: zip",
      "convention_2024.second_assistant.zone.ouvertes",
      .wrongType(expected: .list, found: "zip")
    ),
    Case(
      "convention-2024.yaml",
      "incertaines: [zac]",
      "incertaines: [zup]",
      "convention_2024.second_assistant.zone.incertaines.1",
      .unknownValue(found: "zup", allowed: ["zip", "zac", "hors-zone"])
    ),
    Case(
      "convention-2024.yaml",
      "valeur: \"17,5\", statut: presse",
      "valeur: \"17,5\", statut: notifie",
      "convention_2024.options.0.5.heures.statut",
      .unknownValue(found: "notifie", allowed: ["officiel", "presse", "interprete", "estime", "inconnu"])
    ),
    Case(
      "convention-2024.yaml",
      "sources: [CPTS-BC]",
      "sources: [CPTS-XX]",
      "convention_2024.poste.remplacement_mois.sources.1",
      .unknownSource("CPTS-XX")
    ),
    Case(
      "convention-2024.yaml",
      "decision: D-8",
      "decision: D-88",
      "convention_2024.versements.solde.decision",
      .unknownDecision("D-88")
    ),
    Case(
      "sources.yaml",
      "lu_le: 2026-11-21",
      "lu_le: 2026-11-22",
      "lu_le",
      .datesOutOfOrder(first: Day(number: 20_779), second: Day(number: 20_778))
    ),
    Case("sources.yaml", "AM-MOD:", "DJIBE:", "", .duplicateKey("DJIBE")),
    Case(
      "specialites.yaml",
      "chirurgie-generale:",
      "cardiologie:",
      "groupes.6.specialites.cardiologie",
      .duplicateKey("cardiologie")
    ),
    Case(
      "convention-2024-objectifs.yaml",
      "  amenagement:",
      "  !x inconnu:",
      "convention_2024.objectifs.inconnu",
      .duplicateKey("inconnu"),
      at: "  inconnu:"
    ),
    Case(
      "convention-2024.yaml",
      "\ndebut:",
      "\nobjectifs: {}\ndebut:",
      "convention_2024.objectifs",
      .duplicateKey("objectifs"),
      in: "convention-2024-objectifs.yaml",
      at: "\nobjectifs:"
    ),
    Case(
      "specialites.yaml",
      "famille: pediatrie\n",
      "famille: enfants\n",
      "groupes.2.famille",
      .unknownValue(found: "enfants", allowed: ["medecine_generale", "pediatrie", "autre"])
    ),
    Case(
      "estimations.yaml",
      "p90: 1 800, p95: 2 062",
      "p90: 2 800, p95: 2 062",
      "convention_2024.limites_estimees.pmt.p95",
      .limitsOutOfOrder(lower: 2_800, upper: 2_062)
    ),
    Case(
      "bareme.yaml",
      "convention-2024.yaml,",
      "convention-2025.yaml,",
      "regimes.convention_2024.1",
      .missingFile("convention-2025.yaml")
    ),
    Case(
      "decisions.yaml",
      "  D-1:\n",
      "  D-1: ]\n",
      "",
      .invalidYAML("did not find expected node content")
    ),
    Case("convention-2024.yaml", "valeur: 775", "valeur: &p30 775", "convention_2024", .anchorRefused),
  ]

  @Test("Each kind is found, in its file and on its line", arguments: cases)
  func found(expected: Case) throws {
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
