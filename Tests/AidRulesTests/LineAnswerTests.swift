import AidRules
import LawSupport
import Testing

@Suite("Lines of a file: the quick answer is the whole evaluation's")
struct LineAnswerTests {
  private let bareme: Bareme
  private let day: Day

  init() throws {
    bareme = try Shared.bareme
    day = try #require(Day(2026, 1, 15))
  }

  private func drawn(seed: UInt64) throws -> RandomSituations {
    let first = try #require(bareme.regimes.first?.debut.value)
    return RandomSituations(seed: seed, specialites: bareme.specialites, from: first)
  }

  private func answer(_ situation: Situation, _ answers: inout LineAnswers) throws -> ExpectedLine {
    var figures = LineFigures()
    (figures.pmt, figures.fileActive) = (situation.pmt, situation.fileActive)
    (figures.objectifPmt, figures.objectifFileActive) = (situation.objectifPmt, situation.objectifFileActive)
    let kind = try answers.kind(of: situation, on: day)
    #expect(kind.option == situation.option)
    return ExpectedLine(kind.answer(figures), option: situation.option)
  }

  private func expected(_ situation: Situation) throws -> ExpectedLine {
    var asked = situation
    asked.annee = situation.annee ?? 1
    return ExpectedLine(try bareme.evaluate(asked, on: day))
  }

  @Test("Doctors drawn at random, under every text, with an option and a year asked or not")
  func random() throws {
    var drawn = try drawn(seed: 20_261_122)
    var answers = LineAnswers(bareme)
    for number in 0..<1_500 {
      let situation = drawn.nextMaybeAsking()
      #expect(
        try answer(situation, &answers) == expected(situation),
        "situation \(number) of seed 20261122"
      )
    }
  }

  @Test("Both sides of every break point, the other figure known or not, whatever was answered before")
  func breakPoints() throws {
    var drawn = try drawn(seed: 7)
    var answers = LineAnswers(bareme)
    var compared = 0
    for number in 0..<24 {
      let situation = drawn.nextMaybeAsking()
      for axis in [Axis.pmt, .fileActive] {
        let points = try bareme.breakPoints(along: axis, situation, on: day)
        for point in points {
          for value in [point.value.predecessor, point.value].compactMap({ $0 }) {
            let moved = situation.with(value, on: axis)
            #expect(
              try answer(moved, &answers) == expected(moved),
              "situation \(number) of seed 7, \(axis.rawValue) \(value)"
            )
            compared += 1
          }
        }
      }
    }
    #expect(compared > 1_000)
  }

  @Test("Few doctors with many figures: what is remembered is what would be found again")
  func remembered() throws {
    var drawn = try drawn(seed: 11)
    let doctors = (0..<6).map { _ in drawn.nextMaybeAsking() }
    var answers = LineAnswers(bareme)
    var moved: [Situation] = []
    for _ in 0..<60 {
      let other = drawn.next()
      for doctor in doctors {
        var situation = doctor
        (situation.pmt, situation.fileActive) = (other.pmt, other.fileActive)
        (situation.objectifPmt, situation.objectifFileActive) = (other.objectifPmt, other.objectifFileActive)
        moved.append(situation)
      }
    }
    for situation in moved { #expect(try answer(situation, &answers) == expected(situation)) }
    // A second time, all of it remembered; then forgotten.
    for forgets in [false, true] {
      if forgets { answers.forget() }
      for situation in moved.prefix(60) { #expect(try answer(situation, &answers) == expected(situation)) }
    }
  }

  @Test("Days count by the text they lead to: two signatures of one text are one kind")
  func kinds() throws {
    var answers = LineAnswers(bareme)
    var situation = Situation()
    situation.signature = Day(2025, 3, 1)
    let first = try answers.kind(of: situation, on: day)
    situation.signature = Day(2025, 4, 1)
    situation.salaire = Hundredths(186_702)
    #expect(try answers.kind(of: situation, on: day) === first)
    situation.signature = Day(2024, 6, 21)
    #expect(try answers.kind(of: situation, on: day) !== first)
    situation.signature = Day(2019, 8, 31)
    #expect(throws: Refusal.self) { try answers.kind(of: situation, on: day) }
  }

  @Test("What is remembered is counted, and forgotten once it is much")
  func memory() throws {
    var answers = LineAnswers(bareme, most: 30)
    var situation = Situation()
    situation.option = .demi
    situation.specialite = bareme.specialite("medecine-generale")
    let kind = try answers.kind(of: situation, on: day)
    #expect(!answers.isFull)
    for pmt in 800..<860 {
      var figures = LineFigures()
      figures.pmt = pmt
      _ = kind.answer(figures)
    }
    #expect(answers.isFull)
    answers.forget()
    #expect(!answers.isFull)
    #expect(try answers.kind(of: situation, on: day) !== kind)
  }
}
