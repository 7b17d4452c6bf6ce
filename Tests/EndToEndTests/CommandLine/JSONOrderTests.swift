import TestSupport
import Testing

/// Scripts may read the JSON as text: its keys keep the order of the contract.
@Suite("evaluer: the order of the JSON's keys")
struct JSONOrderTests {
  @Test("Keys and criteria come in the contract's order")
  func order() throws {
    let text = try evaluer(generalPractitioner + ["--format", "json"]).stdout
    #expect(text.hasSuffix("}\n"))
    expect(
      [
        "format", "regime", "date", "bareme", "verdict", "criteres", "options", "manquants", "hypotheses",
        "decisions", "avertissements", "programme", "cout",
      ],
      in: keys(of: text, indent: 2)
    )
    expect(["version", "verifie_le"], in: keys(of: section("bareme", of: text), indent: 4))
    expect(
      ["id", "verdict", "valeur", "seuil", "ecart", "statut", "modifiable", "message", "sources"],
      in: keys(of: section("criteres", of: text), indent: 6)
    )
    let options = section("options", of: text)
    expect(["etp", "acces", "aide", "objectifs", "cout"], in: keys(of: options, indent: 6))
    let deep = options.split(separator: "\n").compactMap { key(of: $0) }
    expect(["annee", "debut", "maximum", "maximum_bas", "maximum_haut", "statut", "versements"], in: deep)
    expect(["annuel", "reste_a_charge", "statut", "selon_atteinte", "total"], in: deep)
    expect(["date", "nature", "montant_bas", "montant_haut"], in: deep)
    expect(
      [
        "indicateur", "depart", "gain", "cible", "cible_basse", "cible_haute", "statut", "methode",
      ],
      in: deep
    )
  }

  @Test("Criterion ids are those of the contract")
  func criteria() throws {
    let reply = try EvaluationReply.read(try evaluer(generalPractitioner + ["--format", "json"]).stdout)
    #expect(
      reply.criteres.map(\.id) == [
        "specialite", "honoraires_cliniques", "structure_urgence", "secteur", "patientele",
        "forfait_structure", "exercice_coordonne", "option",
      ]
    )
    #expect(reply.criteres.map(\.verdict).prefix(5) == ["oui", "sans_objet", "sans_objet", "oui", "oui"])
  }

  /// Keys may be added, never moved: `expected` is found in this order from its first key on.
  private func expect(_ expected: [String], in keys: [String]) {
    guard let start = expected.first.flatMap(keys.firstIndex) else {
      Issue.record("no key \(expected.first ?? "") among \(keys)")
      return
    }
    var rest = keys[start...]
    for key in expected {
      guard let place = rest.firstIndex(of: key) else {
        Issue.record("\(key) is missing or too early")
        return
      }
      rest = rest[(place + 1)...]
    }
  }

  private func keys(of text: String, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return text.split(separator: "\n").filter { $0.hasPrefix(margin + "\"") }.compactMap { key(of: $0) }
  }

  private func key(of line: Substring) -> String? {
    let parts = line.split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].hasPrefix(":"), parts[0].allSatisfy({ " {".contains($0) }) else {
      return nil
    }
    return String(parts[1])
  }

  /// The lines of one key of the document.
  private func section(_ name: String, of text: String) -> String {
    let lines = text.split(separator: "\n")
    guard let start = lines.firstIndex(where: { $0.hasPrefix("  \"\(name)\":") }) else { return "" }
    let body = lines[(start + 1)...].prefix { $0.hasPrefix("   ") }
    return body.joined(separator: "\n")
  }
}
