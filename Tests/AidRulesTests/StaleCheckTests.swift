import AidRules
import BaremeFiles
import Testing

/// A value checked long ago is said beside the answers that use it, and beside no other.
@Suite("Values checked long ago")
struct StaleCheckTests {
  private let paediatric = ("valeur: 949\n", "valeur: 949\n    verifie_le: 2025-01-10\n")

  /// The program's barème with pieces of its texts replaced.
  private func bareme(_ changes: (old: String, new: String)...) throws -> Bareme {
    let files = try changes.reduce(BaremeLoader.embeddedTexts) { files, change in
      let changed = files.map {
        BaremeText(name: $0.name, content: $0.content.replacing(change.old, with: change.new))
      }
      try #require(changed != files, "\(change.old)")
      return changed
    }
    return try BaremeLoader.load(files: files)
  }

  private func stale(_ base: String, _ changes: String, on day: String, _ bareme: Bareme) throws -> [Warning]
  {
    let day = try #require(Day(text: day))
    return try bareme.evaluate(try Doctors.situation(base, changes), on: day).warnings.filter {
      if case .staleCheck = $0 { true } else { false }
    }
  }

  @Test("Twelve months to the day are not too old, one day more is")
  func limit() throws {
    let bareme = try bareme(paediatric)
    #expect(try stale("ped", "", on: "2026-01-10", bareme) == [])
    let warning = Warning.staleCheck(
      key: "convention_2024.patientele.file_active_pediatrie",
      source: "URPS Nouvelle-Aquitaine et CPAM 86, 2025",
      checked: try #require(Day(2025, 1, 10)),
      months: 12
    )
    #expect(try stale("ped", "", on: "2026-01-11", bareme) == [warning])
  }

  @Test("A value that the result doesn't use says nothing")
  func unused() throws {
    #expect(try stale("mg", "", on: "2026-01-11", try bareme(paediatric)) == [])
  }

  @Test("Of several, the oldest check is named")
  func oldest() throws {
    let advance = ("valeur: 50 %\n", "valeur: 50 %\n    verifie_le: 2024-12-01\n")
    let warnings = try stale("ped", "option=1", on: "2026-01-15", try bareme(paediatric, advance))
    guard case .staleCheck(let key, _, let checked, _)? = warnings.first, warnings.count == 1 else {
      return #expect(Bool(false), "\(warnings)")
    }
    #expect(key == "convention_2024.versements.avance")
    #expect(checked == Day(2024, 12, 1))
  }

  @Test("The months are those of the barème")
  func months() throws {
    let bareme = try bareme(paediatric, ("controle_mois: {valeur: 12", "controle_mois: {valeur: 13"))
    #expect(try stale("ped", "", on: "2026-02-10", bareme) == [])
    #expect(try stale("ped", "", on: "2026-02-11", bareme).count == 1)
  }
}
