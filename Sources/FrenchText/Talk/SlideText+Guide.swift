import AidRules
import Guide
import Wizard

// What slides take from the guide.
extension SlideText {
  /// How many parts the hour has: the entries of the slide name them.
  mutating func addAgenda() {
    let parts = French.count(Program.day.parts.count, "partie", "parties")
    pieces.append(.statement("Le plan de l'heure, en \(parts)."))
  }

  /// A question put to the whole room.
  mutating func add(_ question: RoomQuestion) {
    guard let told = tell(question.topic) else { return }
    pieces += [.question(told.title), .statement(told.text)]
  }

  /// What comes in a part.
  mutating func addContents(of chapter: Chapter) {
    let slides = Program.day.slides
    guard let start = slides.firstIndex(of: .chapter(chapter)) else { return }
    let inside = slides[(start + 1)...].prefix { if case .chapter = $0 { false } else { $0 != .closing } }
    for slide in inside where !slide.isFollowing {
      pieces.append(.point(slide.partTitle, nil, .officiel))
    }
  }

  /// The missions of a kind.
  mutating func add(_ pole: Pole) {
    if let told = tell(pole.topic) { pieces.append(.statement(told.text)) }
    add(pole.missions.map(\.topic), titlesEnough: true)
  }

  /// The steps, moment by moment.
  mutating func addSteps() {
    for (index, moment) in Etape.Moment.allCases.enumerated() {
      let titles = moment.etapes.compactMap { tell($0.topic)?.title }
      guard !titles.isEmpty else { continue }
      let steps = French.capitalized(titles.map(French.uncapitalized).joined(separator: ", ")) + "."
      pieces.append(.point("\(index + 1). \(French.typeset(moment.label))", steps, .officiel))
    }
  }

  /// Whom to turn to, and how.
  mutating func addContacts() {
    for contact in Contact.all {
      guard let told = tell(contact.topic) else { continue }
      pieces.append(.point(told.title, contact.reach(regime).joined(separator: ", "), told.statut))
    }
  }

  /// The question that ends the hour, and the hands for each mission.
  mutating func addClosing() {
    guard let told = tell(RoomQuestion.closing.topic) else { return }
    pieces.append(.question(told.title))
    let tally = state.talk.room.tally
    for mission in tally.missions {
      pieces.append(.hands(French.typeset(mission.title), tally[mission]))
    }
  }
}

extension Slide {
  /// Whether the slide goes on with the part that another began.
  fileprivate var isFollowing: Bool {
    switch self {
    case .avantApres(let place): place > 0
    case .recap: true
    case .example(let number): number > 1
    default: false
    }
  }
}
