import AidRules
import Intake
import Testing

@Suite("Specialties by name and by search")
struct SpecialiteTests {
  @Test(
    "A specialty is known by its identifier and its names",
    arguments: [
      ("medecine-generale", "medecine-generale"), ("Médecine Générale", "medecine-generale"),
      ("MEDECINE GENERALE", "medecine-generale"),
      ("Me\u{301}decine ge\u{301}ne\u{301}rale", "medecine-generale"),
      ("médecin généraliste", "medecine-generale"), ("pediatre", "pediatrie"),
      ("Psychiatrie de l’enfant et de l’adolescent", "psychiatrie-enfant"),
      ("medecine d urgence", "medecine-urgence"), ("gynecologie medicale", "gynecologie-medicale"),
    ]
  )
  func known(text: String, id: String) {
    let read = understand(text, for: .specialite, specialites: Samples.specialites, mode: .commandLine)
    #expect(read == .success(.specialite(id: id)))
  }

  @Test("An unknown specialty comes with the nearest ones")
  func nearest() throws {
    #expect(nearestIDs("cardiologi") == ["cardiologie"])
    #expect(nearestIDs("kardiologie") == ["cardiologie", "radiologie"])
    #expect(nearestIDs("pédiatri") == ["pediatrie"])
    #expect(nearestIDs("zzzzzzzz") == [])
    #expect(nearestIDs("§§") == [])
    #expect(nearestIDs(String(repeating: "cardiologie", count: 1000)) == [])
  }

  @Test("A word of several names is answered in the barème's order, five at most")
  func several() {
    func found(_ text: String, _ specialites: [Specialite]) -> ([String], others: Int)? {
      let result = understand(text, for: .specialite, specialites: specialites, mode: .commandLine)
      guard case .failure(let problem) = result, case .wordOfSeveral(let several, let others) = problem.cause
      else { return nil }
      return (Samples.ids(several), others)
    }
    let four = found("médecine", Samples.specialites)
    #expect(four?.0 == ["medecine-generale", "mep-sport", "medecine-physique", "medecine-urgence"])
    #expect(four?.others == 0)
    let many = found("médecine", Samples.specialites + Samples.specialites)
    #expect(many?.0.count == 5)
    #expect(many?.others == 3)
  }

  @Test("A text too long to show back says that it was cut")
  func cut() {
    #expect(shown("ab\u{7}cd", longest: 4) == "abcd")
    #expect(shown("abcde", longest: 4) == "abcd…")
    #expect(shown("abcd\u{7}", longest: 4) == "abcd")
  }

  @Test("A directory name that two specialties share is not guessed")
  func shared() {
    let cause = problem("Oto-Rhino-Laryngologue (ORL)", .specialite, .wizard)?.cause
    guard case .severalSpecialties(let several) = cause else {
      Issue.record("expected several specialties, got \(String(describing: cause))")
      return
    }
    #expect(Samples.ids(several) == ["orl-medicale", "orl-chirurgicale"])
  }

  @Test(
    "Search finds by words, directory names, initials and fragments",
    arguments: [
      ("généraliste", ["medecine-generale"]), ("gynéco", ["gynecologie-medicale"]),
      ("mg", ["medecine-generale", "mep-sport"]), ("MPR", ["medecine-physique"]),
      ("méd gén", ["medecine-generale", "mep-sport"]),
      ("ardio", ["cardiologie"]),
      ("orl chir", ["orl-chirurgicale"]), ("cardiologue", ["cardiologie"]), ("xyz", []), ("!", []),
    ] as [(String, [String])]
  )
  func found(query: String, ids: [String]) {
    #expect(Samples.ids(search(query, in: SpecialiteIndex(Samples.specialites))) == ids)
  }

  @Test(
    "Another profession of health finds no specialty, and is told that the aid is for physicians",
    arguments: [
      "dentiste", "chirurgien dentiste", "sage-femme", "Kiné", "kinésithérapeute", "infirmier", "infirmière",
    ]
  )
  func otherProfession(query: String) {
    #expect(search(query, in: SpecialiteIndex(Samples.specialites)) == [])
    for mode in [IntakeMode.wizard, .commandLine] {
      #expect(problem(query, .specialite, mode)?.cause == .otherProfession)
    }
  }

  @Test("An empty search shows everything, and word beginnings come before fragments")
  func order() {
    #expect(search("", in: SpecialiteIndex(Samples.specialites)) == Samples.specialites)
    #expect(search("  ", in: SpecialiteIndex(Samples.specialites)) == Samples.specialites)
    // « l » begins « l'enfant » before it is found inside other names.
    #expect(search("l", in: SpecialiteIndex(Samples.specialites)).first?.id == "psychiatrie-enfant")
  }

  private func nearestIDs(_ text: String) -> [String]? {
    guard case .unknownSpecialty(let nearest) = problem(text, .specialite, .commandLine)?.cause else {
      return nil
    }
    return Samples.ids(nearest)
  }
}
