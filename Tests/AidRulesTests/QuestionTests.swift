@testable import AidRules
import Testing

/// Which questions are worth asking, in which order, and what each can still change.
@Suite("Questions worth asking")
struct QuestionTests {
  private func questions(
    _ base: String,
    _ changes: String,
    unknown: Set<Fact> = []
  ) throws -> [NextQuestion] {
    let day = try #require(Day(2026, 11, 21))
    return try Shared.bareme.questions(try Doctors.situation(base, changes), unknown: unknown, on: day)
  }

  private func facts(_ base: String, _ changes: String, unknown: Set<Fact> = []) throws -> [Fact] {
    try questions(base, changes, unknown: unknown).map(\.fact)
  }

  @Test("Before any answer, the specialty: six are excluded, and it decides what is asked")
  func nothing() throws {
    let first = try #require(try questions("vide", "").first)
    #expect(first.fact == .specialite)
    // A surgeon's clinical fees are then to be known.
    #expect(first.verdicts == [.eligible, .aCompleter, .nonEligible])
  }

  @Test("A GP: the PMT and the sector decide, the band and the file active only change figures")
  func generalist() throws {
    #expect(
      try facts("vide", "specialite=medecine-generale")
        == [.pmt, .secteur, .tranche, .fileActive, .situations]
    )
    #expect(try facts("vide", "specialite=medecine-generale secteur=2").first == .optam)
  }

  @Test("The file active of another specialty is asked, though only its objective starts from it")
  func start() throws {
    let known = "specialite=cardiologie secteur=1 tranche=P50-P70 situations=aucune"
    // D-7 gives a target from the band and the doctor's own figure; for a second assistant nobody published one.
    #expect(try facts("vide", known).contains(.fileActive))
    let second = "specialite=cardiologie secteur=1 situations=aucune seuil_p30=900 option=0.5"
    #expect(try facts("vide", second).contains(.fileActive))
    #expect(
      try facts("vide", "specialite=cardiologie secteur=1 situations=aucune option=0.5").contains(.fileActive)
    )
    #expect(
      try facts(
        "vide",
        "specialite=cardiologie secteur=1 situations=aucune option=0.5",
        unknown: [.tranche, .seuilP30]
      )
        == [.fileActive]
    )
    #expect(try facts("vide", "specialite=radiologie") == [])
  }

  @Test("A PMT below 775 hangs on the circumstances, asked at once")
  func adaptation() throws {
    let first = try #require(try questions("mg", "pmt=774 secteur= situations=").first)
    #expect(first.fact == .situations)
    #expect(first.verdicts == [.sousConditions, .nonEligible])
    #expect(first.maximum == nil)
  }

  @Test("The PMT decides, though below 775 a circumstance may still cover it")
  func patientele() throws {
    let first = try #require(try questions("mg", "pmt= situations= option=0.5").first)
    #expect(first.fact == .pmt)
    #expect(first.verdicts == [.eligible, .aCompleter])
    let alone = try #require(try questions("mg", "pmt= option=0.5").first)
    #expect(alone.verdicts == [.eligible, .nonEligible])
  }

  @Test("The band still changes the second year, from 14 000 to 19 000 €")
  func band() throws {
    let question = try #require(try questions("mg", "tranche= option=0.5").first)
    #expect(question.fact == .tranche)
    #expect(question.verdicts == [])
    #expect(
      question.maximum
        == ReachableMaximum(option: .demi, annee: 2, bounds: Bounds(Euros(14_000), Euros(19_000)))
    )
  }

  @Test("A band that the CPAM hasn't told: the threshold and the file active, which tell only together")
  func together() throws {
    let open = "tranche= file_active="
    #expect(try facts("cardio", open).first == .tranche)
    #expect(try facts("cardio", open, unknown: [.tranche]) == [.seuilP30, .fileActive])
    #expect(try facts("cardio", open, unknown: [.tranche, .seuilP30]) == [.fileActive])
  }

  @Test("Avenant 7: its own conditions are asked, and its published limits make the band needless")
  func avenant7() throws {
    let signed = "specialite=medecine-generale signature=2022-03-01 option=0.5"
    #expect(
      try facts("vide", signed)
        == [
          .exerciceCoordonne, .pmt, .forfaitStructure, .secteur, .fileActive, .tranche, .situations,
        ]
    )
    #expect(try facts("av7", "tranche=") == [])
    let small = "pmt=639 file_active= part_moins_16="
    #expect(try facts("av7", small).prefix(2) == [.fileActive, .partMoins16])
    #expect(try facts("av7", "pmt=639 file_active=1224 part_moins_16=") == [.partMoins16])
    #expect(try facts("av7", "pmt=639 file_active=1223 part_moins_16=") == [])
  }

  @Test("The zone is asked for the options that it opens, even side by side")
  func zone() throws {
    let question = try #require(try questions("av7", "zone=").first)
    #expect(question.fact == .zone)
    #expect(question.acces == [.un])
    #expect(try facts("mg", "zone=") == [])
    #expect(
      try facts("second", "zone= objectifs_atteints= pmt= annee=3").prefix(2) == [.objectifsAtteints, .zone]
    )
  }

  @Test("Nothing is asked once the aid is refused", arguments: ["specialite=radiologie", "secteur=3"])
  func refused(answer: String) throws {
    #expect(try facts("vide", answer) == [])
  }

  @Test("Every missing answer is a question worth asking")
  func missing() throws {
    var doctors = try RandomDoctors(seed: 8)
    let day = try #require(Day(2026, 11, 21))
    for _ in 0..<120 {
      let situation = doctors.next()
      let asked = Set(try Shared.bareme.questions(situation, on: day).map(\.fact))
      let missing = try Shared.bareme.evaluate(situation, on: day).missing
      #expect(asked.isSuperset(of: missing), "\(missing) \(asked) \(situation)")
      #expect(asked.subtracting(missing).isSubset(of: [.zone, .fileActive, .seuilP30, .pmt, .tranche]))
    }
  }
}
