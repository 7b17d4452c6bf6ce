import AidRules
import Reports
import Testing

@Suite("The questions asked backwards, rendered")
struct SeuilsTests {
  private func document(
    _ questions: SeuilsQuestions = SeuilsQuestions(),
    annee: String? = "1"
  ) throws -> SeuilsDocument {
    var answers = Samples.generalist
    answers[.annee] = annee
    return try SeuilsDocument(try Samples.document(answers), questions)
  }

  private func keys(_ json: JSON) -> [String] {
    guard case .object(let members) = json else { return [] }
    return members.map(\.key)
  }

  private func member(_ key: String, of json: JSON) -> JSON {
    guard case .object(let members) = json else { return .null }
    return members.first { $0.key == key }?.value ?? .null
  }

  private func first(of json: JSON) -> JSON {
    guard case .array(let values) = json else { return .null }
    return values.first ?? .null
  }

  @Test("The keys of the JSON keep their order")
  func order() throws {
    let json = try document(SeuilsQuestions(axes: [.pmt], solde: Euros(5_500)), annee: nil).json
    #expect(
      keys(json) == [
        "format", "regime", "date", "bareme", "verdict", "rendre_eligible", "selon", "solde", "bornes",
        "attendre",
        "manquants", "hypotheses", "decisions", "avertissements", "entrees", "programme",
      ]
    )
    let along = first(of: member("selon", of: json))
    #expect(keys(along) == ["champ", "minimums", "montants", "paliers", "pentes"])
    #expect(
      keys(first(of: member("paliers", of: along))) == [
        "avant", "apres", "changements", "raisons", "message",
      ]
    )
    #expect(
      keys(first(of: member("minimums", of: along))) == ["verdict", "valeur", "statut", "message", "sources"]
    )
    #expect(
      keys(first(of: member("montants", of: along))) == [
        "etp", "annees", "montant", "possible", "statut_possible", "certain", "statut_certain", "sources",
      ]
    )
    #expect(
      keys(first(of: member("options", of: member("solde", of: json)))).prefix(6) == [
        "etp", "annee", "montant", "solde_entier_bas", "solde_entier_haut", "ensemble",
      ]
    )
  }

  @Test("Left to itself it looks along what makes sense; asked, it answers even that nothing changes")
  func axes() throws {
    #expect(try document().along.map(\.axis) == [.pmt, .annee])
    #expect(
      try document(annee: nil).along.map(\.axis) == [
        .pmt, .tranche, .annee, .pmtAtteinte, .fileActiveAtteinte,
      ]
    )
    let asked = try document(SeuilsQuestions(axes: [.fileActive]))
    #expect(asked.along.map(\.axis) == [.fileActive])
    #expect(asked.text.contains("Rien ne change\u{A0}: ni l'accès à l'aide, ni les montants."))
  }

  @Test("Steps and their reasons are told on demand, their sources always")
  func steps() throws {
    #expect(!(try document().text.contains("PMT 774 → 775")))
    let asked = try document(SeuilsQuestions(axes: [.pmt])).text
    #expect(asked.contains("PMT 774 → 775\u{A0}: vous devenez éligible"))
    #expect(asked.contains("Raison\u{A0}: patientèle, seuil atteint."))
    #expect(asked.contains("SOURCES"))
  }
}
