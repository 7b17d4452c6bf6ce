import AidRules
import BaremeFiles
import FrenchText
import Intake
import LawSupport
import Reports
import TestSupport
import Testing

/// One of the two examples of seed 1, as the wizard opens it.
struct ReportExample: Sendable, CustomTestStringConvertible {
  let name: String
  let answers: [Fact: String]
  var testDescription: String { name }

  static let all = [
    ReportExample(
      name: "generaliste",
      answers: [
        .specialite: "medecine-generale", .secteur: "1", .zone: "hors-zone", .pmt: "775", .fileActive: "1025",
        .situations: "aucune",
      ]
    ),
    ReportExample(
      name: "pediatre",
      answers: [
        .specialite: "pediatrie", .secteur: "1", .zone: "hors-zone", .pmt: "51", .fileActive: "949",
        .situations: "aucune",
      ]
    ),
  ]

  func document() throws -> EvaluationDocument {
    try Samples.document(answers, on: (2026, 11, 22))
  }
}

/// The report of somebody whom the aid isn't refused.
func written(_ document: EvaluationDocument, _ form: ReportForm) throws -> String {
  try #require(document.report(form))
}

@Suite("The report in every form")
struct ReportTests {
  @Test("Each form of the two examples of seed 1, kept", arguments: ReportExample.all, ReportForm.allCases)
  func kept(example: ReportExample, form: ReportForm) throws {
    let digest = try Samples.loaded.get().empreinte
    let text = try written(example.document(), form).replacing(digest, with: "EMPREINTE")
    GoldenFile.check(text, "rapport-\(example.name)-\(form.rawValue)")
  }

  @Test("A GP at the threshold: what the two forms to read say of the figures")
  func figures() throws {
    let document = try ReportExample.all[0].document()
    let text = try plain(written(document, .texte))
    let expected = [
      "Évaluation du 22 novembre 2026.", "✓ Éligible", "Patientèle médecin traitant  775",
      "✓ Patientèle  oui      PMT de 775 : exactement le seuil demandé (775).",
      "1re année      22/11/2026    19 000 €  38 000 €",
      // 19 000 + 14 000 + 3 × 11 000, and twice as much.
      "Total                      ≈ 66 000 €  ≈ 132 000 €",
      "0,5 ETP           PMT             775  +195       970  officiel",
      "1 ETP             File active   1 025  +661     1 686  officiel",
    ]
    #expect(expected.filter { !text.contains($0) } == [])
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 || $0.contains("http") })
    let markdown = try plain(written(document, .md))
    #expect(markdown.contains("| 1re année | 22/11/2026 | 19 000 € | 38 000 € |"))
    #expect(markdown.contains("| Aide maximale | Dès le | 0,5 ETP | 1 ETP |\n| --- | --- | ---: | ---: |"))
  }

  @Test(
    "Every form carries its sources, statuts, decisions, day, digest and version",
    arguments: ReportForm.allCases
  )
  func backing(form: ReportForm) throws {
    let document = try ReportExample.all[0].document()
    // A calendar folds its lines.
    let text = try plain(written(document, form)).replacing("\r\n ", with: "")
    let day = [.csv, .json].contains(form) ? "2026-11-22" : form == .ics ? "20261122" : "22 novembre 2026"
    for word in [day, document.bareme.empreinte, "0.1.0", "D-1", "officiel", form == .ics ? "≈" : "estim"] {
      #expect(text.contains(word), "\(word)")
    }
    let source = [.json: "AM-CONV", .ics: "URPS Nouvelle-Aquitaine"][form] ?? "Convention médicale 2024-2029"
    #expect(text.contains(source))
  }

  @Test("What the user calls the dossier heads the report, whatever it is made of")
  func named() throws {
    var document = try ReportExample.all[0].document()
    document.name = "Dr <b>Noël</b> & fils\u{1B}[31m"
    #expect(try written(document, .html).contains("Dr &lt;b&gt;Noël&lt;/b&gt; &amp; fils"))
    #expect(try !written(document, .html).contains("\u{1B}"))
    #expect(try plain(written(document, .texte)).contains("\nDossier « Dr <b>Noël</b> & fils"))
    #expect(try written(document, .md).contains(#"Dr \<b>Noël"#))
  }

  /// The text with plain spaces.
  private func plain(_ text: String) -> String {
    String(text.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
  }

  @Test("Who is refused has no aid nor objective in the report; who has said nothing has a report too")
  func empty() throws {
    let refused = try Samples.document([.specialite: "radiologie", .secteur: "1"], on: (2026, 11, 22))
    let text = try plain(written(refused, .texte))
    #expect(text.contains("✗ Non éligible"))
    #expect(!text.contains("\nAIDE\n") && !text.contains("\nOBJECTIFS\n"))
    #expect(try !written(refused, .html).contains("<svg"))
    let nothing = try Samples.document([:], on: (2026, 11, 22))
    #expect(try plain(written(nothing, .texte)).contains("… À compléter"))
    #expect(try !plain(written(nothing, .texte)).contains("RÉPONSES DONNÉES"))
  }

  @Test(
    "Every number of the report, in the forms to read, is accounted for",
    arguments: [11, 12] as [UInt64]
  )
  func traced(seed: UInt64) throws {
    let bareme = try BaremeLoader.embedded()
    let first = try #require(bareme.regimes.first).debut.value
    var drawn = RandomSituations(seed: seed, specialites: bareme.specialites, from: first)
    let erased =
      bareme.quotedTexts(French.typeset) + bareme.regimes.map { French.regime($0.id) }
      + [bareme.version, bareme.empreinte]
    for _ in 0..<20 {
      let evaluation = try bareme.evaluate(drawn.nextMaybeAsking(), on: bareme.verifieLe)
      let document = try #require(EvaluationDocument(evaluation, bareme: bareme, version: "x"))
      let known = KnownNumbers(evaluation, bareme: bareme)
      let quoted = evaluation.explanation.quotations.map(French.typeset)
      for form in [ReportForm.texte, .md] {
        // Two blanks part the columns, one alone would join two numbers; before a line they only indent it.
        let lines = try written(document, form).split(separator: "\n").map { line in
          line.drop { $0 == " " }.replacing("  ", with: " | ")
        }
        let text = lines.joined(separator: "\n").unwrapped
        #expect(known.strangers(in: text, erasing: erased + quoted).map(\.context) == [], "\(form)")
      }
    }
  }
}
