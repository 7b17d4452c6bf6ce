import AidRules
import BaremeFiles
import Intake
import Testing
import Wizard

@Suite("Two contracts of the same doctor")
struct ComparingTests {
  private func state(_ answers: [Fact: FactValue], on today: Day? = Day(2026, 11, 21)) throws -> State {
    let bareme = try BaremeLoader.embedded()
    return State(
      setting: Setting(bareme: bareme, today: try #require(today)),
      answers: Answers(answers)
    )
  }

  private func signatures(_ comparing: Comparing) throws -> Sides<Day> {
    Sides(try comparing.results.before.get().signature, try comparing.results.after.get().signature)
  }

  @Test("Half a post and a whole one, whatever the option answered; its notified target doesn't follow")
  func options() throws {
    let state = try state([
      .option: .option(.une(.demi)), .objectifPmt: .count(900), .pmt: .count(775),
      .specialite: .specialite(id: "medecine-generale"),
    ])
    let comparing = try #require(state.comparisons.first)
    #expect(comparing.question == .options)
    let situations = Sides(
      try comparing.results.before.get().situation,
      try comparing.results.after.get().situation
    )
    #expect(situations.map(\.option) == Sides(.demi, .un))
    #expect(situations.map(\.objectifPmt) == Sides(900, nil))
  }

  @Test(
    "The day before a text and its first day, for each text beside the signature's own",
    arguments: [
      // Under the newest text, only the change that brought it; under the oldest, only the one that ended it.
      (Day(2026, 1, 15), [Day(2024, 6, 22)]), (Day(2024, 6, 22), [Day(2024, 6, 22)]),
      (Day(2024, 6, 21), [Day(2023, 5, 1), Day(2024, 6, 22)]), (Day(2020, 3, 1), [Day(2023, 5, 1)]),
      (nil, [Day(2024, 6, 22)]),
    ]
  )
  func dates(signature: Day?, firstDays: [Day?]) throws {
    let hire = Day(2026, 3, 1).map { FactValue.day($0) }
    let state = try state(
      [.signature: signature.map { .day($0) }, .embauche: hire].compactMapValues(\.self)
    )
    let dated = Array(state.comparisons.dropFirst())
    #expect(dated.map(\.question) == firstDays.compactMap(\.self).map { .signature(firstDay: $0) })
    for (comparing, firstDay) in zip(dated, firstDays.compactMap(\.self)) {
      #expect(try signatures(comparing) == Sides(firstDay.adding(days: -1), firstDay))
      // Years begin at each signature: a hire of another day would hide what the day changes.
      #expect(try comparing.results.after.get().situation.embauche == nil)
      #expect(comparing.options == Sides(.demi, .demi))
    }
  }

  @Test("A PMT counted from 16 years on isn't carried to a text that counts every age")
  func ages() throws {
    let state = try state([
      .signature: .day(try #require(Day(2021, 3, 15))), .pmt: .count(700),
      .specialite: .specialite(id: "medecine-generale"),
    ])
    let comparing = try #require(state.comparisons.last)
    #expect(comparing.question == .signature(firstDay: try #require(Day(2023, 5, 1))))
    #expect(try comparing.results.before.get().situation.pmt == 700)
    #expect(try comparing.results.after.get().situation.pmt == nil)
  }
}
