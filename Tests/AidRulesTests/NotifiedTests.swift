import AidRules
import BaremeFiles
import Testing

@Suite("Notified targets and odd amounts")
struct NotifiedTests {
  private func objectives(_ base: String, _ answers: String, _ option: OptionETP) throws -> [Objective] {
    try #require(try Doctors.evaluate(base, answers).option(option)).objectifs
  }

  @Test("A notified target belongs to the option asked (ruling 9)")
  func withOption() throws {
    let found = try objectives("mg", "option=0.5 objectif_pmt=900", .demi)
    #expect(found.map(\.cibleExacte) == [900, 1530])
    #expect(found.map(\.gain) == [125, 505])
    #expect(found.map(\.statut) == [.notifie, .officiel])
    #expect(found.map(\.method) == [.notified, .published])
  }

  @Test("Without an option it is ignored")
  func withoutOption() throws {
    let found = try objectives("mg", "objectif_pmt=900", .demi)
    #expect(found.map(\.cibleExacte) == [970, 1530])
    #expect(found.map(\.statut) == [.officiel, .officiel])
  }

  @Test("Below the start it is shown as it is and means maintain; without a start it has no gain")
  func belowStart() throws {
    let below = try #require(try objectives("cardio", "option=1 objectif_file_active=1900", .un).first)
    #expect(below.cibleExacte == 1900)
    #expect(below.gain == -100)
    #expect(below.isMaintained)
    let noStart = try objectives("cardio", "option=1 file_active= objectif_file_active=1900", .un)
    #expect(noStart.map(\.cibleExacte) == [1900])
    #expect(noStart.map(\.gain) == [nil])
  }

  @Test("It holds for a second assistant and for an unanswered specialty too (rulings 23 and 24)")
  func everywhere() throws {
    let second = try objectives("second", "annee=3 objectif_pmt=2000", .unEtDemi)
    #expect(second.map(\.statut) == [.notifie, .inconnu])
    let unknown = try objectives("mg", "specialite= option=0.5 objectif_file_active=1600", .demi)
    #expect(unknown.map(\.statut) == [.inconnu, .notifie])
    #expect(unknown.map(\.cibleExacte) == [nil, 1600])
  }

  @Test("A declared circumstance leaves every other target to be agreed")
  func toBeAgreed() throws {
    let found = try objectives("mg", "option=0.5 situations=ald objectif_pmt=900", .demi)
    #expect(found.map(\.aConvenir) == [false, true])
    #expect(found.map(\.statut) == [.notifie, .interprete])
  }

  @Test("An odd maximum: the advance is the floor of the half, the balance what remains")
  func oddAmount() throws {
    let texts = BaremeLoader.embeddedTexts.map { text in
      BaremeText(
        name: text.name,
        content: text.content.replacing("annee_3: {valeur: 11 000", with: "annee_3: {valeur: 11 001")
      )
    }
    let bareme = try BaremeLoader.load(files: texts)
    let day = try #require(Day(2026, 11, 21))
    func payments(_ answers: String) throws -> [String]? {
      let situation = try Doctors.situation("cardio", "option=0.5 annee=3 \(answers)")
      return try bareme.evaluate(situation, on: day).options.first?.aide.first?.versements.map(\.text)
    }
    #expect(
      try payments("file_active_atteinte=2400") == ["2028-01-15 avance 5500", "2029-01-15 solde 5501"]
    )
    // 399 of 400 patients: 5 501 × 399 ÷ 400 = 5 487.2.
    #expect(
      try payments("file_active_atteinte=2399") == ["2028-01-15 avance 5500", "2029-01-15 solde 5487"]
    )
  }
}
