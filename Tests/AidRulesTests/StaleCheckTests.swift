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
      try #require(change.old == change.new || changed != files, "\(change.old)")
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

  @Test("The table is read")
  func tableIsRead() {
    #expect(RuleCase.table("controles").count >= 15)
  }

  @Test("The value checked, the day asked, the months allowed", arguments: RuleCase.table("controles"))
  func checks(_ line: RuleCase) throws {
    var bareme = try Shared.bareme
    if let value = line.text("valeur"), let checked = line.text("verifie_le") {
      let months = line.text("mois") ?? "12"
      bareme = try self.bareme(
        ("valeur: \(value)\n", "valeur: \(value)\n    verifie_le: \(checked)\n"),
        ("controle_mois: {valeur: 12,", "controle_mois: {valeur: \(months),")
      )
    }
    let day = line.text("jour") ?? ""
    let found = try stale(line.text("base") ?? "", line.text("reponses") ?? "", on: day, bareme)
    let texts = found.map { warning in
      guard case .staleCheck(let key, _, let checked, let months) = warning else { return "" }
      return "\(key) \(checked) \(months)"
    }
    #expect(texts == [line.text("attendu")].compactMap { $0 })
  }

  @Test("The source is said as the barème calls it")
  func source() throws {
    let warning = Warning.staleCheck(
      key: "convention_2024.patientele.file_active_pediatrie",
      source: "URPS Nouvelle-Aquitaine et CPAM 86, 2025",
      checked: try #require(Day(2025, 1, 10)),
      months: 12
    )
    #expect(try stale("ped", "", on: "2026-01-11", try bareme(paediatric)) == [warning])
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
}
