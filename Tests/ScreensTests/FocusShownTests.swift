import AidRules
import FrenchText
import Intake
import Screens
import Testing
import TerminalUI
import Wizard

@Suite("What holds the focus of a question is drawn, whatever is wrong above it")
struct FocusShownTests {
  private static let sizes = [(60, 18), (78, 18), (80, 24), (132, 43)].map { Size(columns: $0.0, rows: $0.1) }

  /// Nothing, a name of many, a word of none and another profession; numbers and days of every bad kind.
  private static func texts(_ fact: Fact) -> [String] {
    switch fact {
    case .specialite: ["", "chirurgien", "médecin", "gynéco", "xyzzy", "infirmière"]
    case .signature, .embauche: ["31/02/2026", "01/01/2010", "77a"]
    default: fact.control.isTyped ? ["", "77a", "1.234", "99999999", "0,8"] : [""]
    }
  }

  /// Doctors who are together asked every question.
  private static let doctors: [[Fact: FactValue]] = [
    [
      .specialite: .specialite(id: "medecine-generale"), .secteur: .secteur(.deux), .pmt: .count(775),
      .option: .option(.une(.deux)),
    ],
    [.specialite: .specialite(id: "cardiologie"), .fileActive: .count(1_400)],
    [.specialite: .specialite(id: "medecine-urgence")], [.specialite: .specialite(id: "neurochirurgie")],
    [
      .specialite: .specialite(id: "pediatrie"), .pmt: .count(900),
      .signature: .day(Day(2020, 3, 1) ?? Day(number: 0)),
    ],
    [
      .specialite: .specialite(id: "medecine-generale"), .signature: .day(Day(2023, 3, 1) ?? Day(number: 0)),
    ],
  ]

  @Test("After an error, the message and the field or the choice in focus are both in sight, at every size")
  func shown() throws {
    let today = try #require(Day(2026, 11, 21))
    var asked: Set<Fact> = []
    var refused: Set<Fact> = []
    for doctor in Self.doctors {
      let opened = try Stage(resultsOf: Answers(doctor), on: today)
      for fact in Fact.questionOrder {
        var stage = opened
        stage.play([.goTo(fact)])
        guard stage.state.question == fact, asked.insert(fact).inserted else { continue }
        for text in Self.texts(fact) {
          var typed = stage
          typed.play([.clearField, .insert(text), .activate])
          guard typed.state.problem != nil else { continue }
          refused.insert(fact)
          try Self.check(typed, "\(fact), « \(text) »")
          // From the message to what is wrong, and around the page.
          typed.play([.focus(.problem), .activate])
          #expect(typed.state.focus != .problem && typed.state.problem != nil)
          repeat {
            try Self.check(typed, "\(fact), « \(text) », \(typed.state.focus)")
            typed.play([.nextFocus])
          } while !typed.state.focus.isFooter
          guard let last = typed.state.choices.indices.last else { continue }
          typed.play([.focus(.choice(last))])
          try Self.check(typed, "\(fact), « \(text) », last choice")
        }
      }
    }
    #expect(Fact.questionOrder.filter { !asked.contains($0) } == [])
    // A choice need not be made where the question is optional.
    let optional = Fact.questionOrder.filter { $0.isOptional && !$0.control.isTyped }
    #expect(asked.subtracting(refused) == Set(optional))
  }

  /// The focus is drawn where the caret is, and the message begins in sight.
  private static func check(_ stage: Stage, _ moment: String) throws {
    let problem = try #require(stage.state.problem)
    let sentence = problem.sentence(listing: stage.state.choices.count)
    for (place, size) in sizes.enumerated() {
      // In ASCII signs are wider: the smallest terminal has it hardest.
      let capabilities = Capabilities(unicode: place > 0, colors: true)
      let picture = stage.picture(size, capabilities)
      let rows = picture.frame.lines()
      let caret = try #require(picture.frame.caret)
      let row = rows.indices.contains(caret.row) ? rows[caret.row] : ""
      guard row.dropFirst().contains("\(capabilities.glyphs.pointer) ") else {
        Issue.record("\(moment), \(size): « \(row) »\n\(picture.words)")
        return
      }
      let begun = Stage.plain(capabilities.glyphs.text("\(capabilities.glyphs.cross) \(sentence.prefix(12))"))
      guard rows.contains(where: { Stage.plain($0).contains(begun) }) else {
        Issue.record("\(moment), \(size): no message\n\(picture.words)")
        return
      }
    }
  }
}
