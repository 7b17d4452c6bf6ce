import AidRules
import BaremeFiles
import FrenchText
import LawSupport
import Reports
import Testing

@Suite("The explanation in reports")
struct ExplanationTests {
  private func explained(_ answers: [Fact: String] = Samples.generalist) throws -> EvaluationDocument {
    var document = try Samples.document(answers)
    document.isExplained = true
    return document
  }

  private func member(_ key: String, of json: JSON) -> JSON? {
    guard case .object(let members) = json else { return nil }
    return members.first { $0.key == key }?.value
  }

  private func children(_ json: JSON) -> [JSON] {
    guard case .array(let children)? = member("fils", of: json) else { return [] }
    return children
  }

  @Test("JSON has it only when asked, after the warnings")
  func onlyWhenAsked() throws {
    #expect(member("explication", of: try Samples.document(Samples.generalist).json) == nil)
    guard case .object(let members) = try explained().json else { return #expect(Bool(false), "an object") }
    #expect(
      members.map(\.key).suffix(7) == [
        "engagements", "clauses", "plan", "entrees", "programme", "valeurs_lues", "cout",
      ]
    )
  }

  @Test("A value with everything that backs it, in a stable shape")
  func value() throws {
    let tree = try #require(member("explication", of: try explained().json))
    #expect(member("regle", of: tree) == .string("verdict"))
    #expect(member("mot", of: tree) == .string("Éligible"))
    let node = try #require(children(tree).first { member("regle", of: $0) == .string("critere:patientele") })
    let expected: JSON = [
      "regle": "critere:patientele", "mot": "oui",
      "phrase": "Patientèle, oui. PMT de 775\u{A0}: exactement le seuil demandé (775).",
      "valeurs": .array([
        [
          "cle": "convention_2024.patientele.pmt_minimale", "valeur": .int(775), "depuis": "2024-06-22",
          "statut": "officiel", "verifie_le": "2026-11-21",
          "sources": .array(["seed1", "JHP", "ACO"]),
          "citation":
            "un MG (y compris MEP) doit avoir une PMT d'au moins 775 patients (correspondant au P30 de la distribution nationale de la spécialité de médecine générale)",
          "decision": .null,
        ]
      ]),
      "fils": .array([]),
    ]
    #expect(node == expected)
  }

  @Test("Every rule is named once, but the band's; each value is the one of the barème")
  func names() throws {
    let tree = try #require(member("explication", of: try explained([.specialite: "medecine-generale"]).json))
    var names: [JSON?] = []
    func walk(_ node: JSON) {
      names.append(member("regle", of: node))
      children(node).forEach(walk)
    }
    walk(tree)
    let once = names.filter { $0 != .string("tranche") }
    #expect(once.count > 40 && Set(once).count == once.count)
  }

  @Test("Text: the tree indented, words at every step, at most 100 columns")
  func text() throws {
    let text = try explained().text
    let section = try #require(text.split(separator: "EXPLICATION\n").last)
    let lines = section.split(separator: "\n")
    #expect(lines.first?.hasPrefix("- Éligible. Toutes les conditions") == true)
    #expect(lines.contains("  - Patientèle, oui. PMT de 775\u{A0}: exactement le seuil demandé (775)."))
    #expect(
      lines.contains {
        $0.hasPrefix("    Lu\u{A0}: 775 patients (patientele.pmt_minimale), depuis le 22 juin")
      }
    )
    #expect(
      lines.contains("    - Aide maximale de la 1re année à 0,5 ETP\u{A0}: 19\u{202F}000\u{202F}€.")
    )
    #expect(lines.allSatisfy { $0.count <= 100 })
    #expect(!(try Samples.document(Samples.generalist).text.contains("EXPLICATION")))
  }

  @Test("A value and a decision are told whole once")
  func once() throws {
    var answers = Samples.generalist
    answers[.annee] = nil
    let text = try explained(answers).text
    #expect(text.matches(of: /Lu\u{A0}: Règle \(vie\.anniversaire\), depuis/).count == 1)
    #expect(text.contains("Lu\u{A0}: Règle (vie.anniversaire), déjà cité."))
    #expect(text.split(separator: "EXPLICATION").last?.matches(of: /D-1\. De quel jour/).count == 1)
  }
}

extension JSON: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self = .string(value) }
}
