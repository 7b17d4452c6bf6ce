import AidRules
import BaremeFiles
import Testing

/// The first year of the amount raised from P90 is read where it decides: for a patientèle that may be between P90 and P95.
@Suite("The first year of the raised amount")
struct RaisedYearTests {
  private func references(_ changes: String) throws -> [Reference] {
    let tree = try Doctors.evaluate("mg", "option=0.5 \(changes)").explanation
    return (1...3).compactMap { tree.first(.maximum(.demi, annee: $0)) }.flatMap(\.references)
  }

  @Test(
    "Read between P90 and P95 in every year, the ordinary ones included; elsewhere not",
    arguments: [
      ("annee=1 tranche=P70-P90", false), ("annee=3 tranche=P70-P90", false),
      ("annee=1 tranche=P90-P95", true),
      ("annee=2 tranche=P90-P95", true), ("annee=3 tranche=P90-P95", true), ("annee=3 tranche=P95", false),
    ]
  )
  func read(changes: String, isRead: Bool) throws {
    let keys = try references(changes).map(\.key)
    #expect(keys.contains("convention_2024.options.0.5.montants.p90_depuis_annee") == isRead)
  }

  @Test("How well it is established tells how well the amount is")
  func statut() throws {
    let texts = BaremeLoader.embeddedTexts.map { text in
      guard text.name == "convention-2024.yaml" else { return text }
      return BaremeText(
        name: text.name,
        content: text.content.replacing(
          "p90_depuis_annee: {valeur: 3,",
          with: "p90_depuis_annee: {valeur: 3, statut: presse,"
        )
      )
    }
    let bareme = try BaremeLoader.load(files: texts)
    var doctor = try Doctors.evaluate("mg", "option=0.5 annee=3 tranche=P90-P95").situation
    let day = bareme.verifieLe
    #expect(try bareme.evaluate(doctor, on: day).option(.demi)?.aide.first?.statut == .presse)
    doctor.tranche = .p70P90
    #expect(try bareme.evaluate(doctor, on: day).option(.demi)?.aide.first?.statut == .officiel)
  }
}
