package import AidRules
package import Guide
package import Wizard

/// What a slide says, once for screens and for lines: its pieces in order, and nothing of where they stand.
package struct SlideText: Sendable {
  /// Something that a slide says.
  package enum Piece: Hashable, Sendable {
    /// What the slide is about, in a sentence.
    case statement(String)
    /// A point: a few words, what they mean, and how well it is established.
    case point(String, String?, Statut)
    /// A question put to the room.
    case question(String)
    /// The right answer of a question.
    case answer(String)
    /// Hands counted for something.
    case hands(String, Int)
    /// Where sources differ, or what else to know, and how well it is established.
    case remark(String, Statut)
    /// What backs the slide, in a line.
    case sources(String)
  }

  /// What is said, in order.
  package internal(set) var pieces: [Piece] = []
  /// Whether the few words of each point say enough where there is no room for what they mean.
  package internal(set) var areTitlesEnough = false
  /// The texts of the guide that it tells.
  package internal(set) var topics: [Topic] = []
  /// The values of the barème that it tells besides.
  package internal(set) var references: [Reference] = []

  let state: State
  let bareme: Bareme
  let regime: Regime

  /// What a slide says today; nil when the barème has no text at all.
  package init?(_ slide: Slide, _ state: State, in bareme: Bareme) {
    guard let regime = state.slideRegime(in: bareme) else { return nil }
    (self.state, self.bareme, self.regime) = (state, bareme, regime)
    switch slide {
    case .agenda: addAgenda()
    case .opening: add(.opening)
    case .chapter(let chapter): addContents(of: chapter)
    case .definition: add(Topic.definition)
    case .pole(let pole): add(pole)
    case .benefits: add(Topic.benefits)
    case .duties: add(Topic.employerDuties, titlesEnough: true)
    case .avantApres(let place): addQuestion(place)
    case .recap: addRecap()
    case .steps: addSteps()
    case .contacts: addContacts()
    case .eligibility: addEligibility()
    case .amounts: addAmounts()
    case .secondAssistant: addSecondAssistant()
    case .bands: addBands()
    case .example: addExample()
    case .life: add(Topic.contractLife)
    case .keyPoints: add(Topic.keyPoints)
    case .closing: addClosing()
    }
    addSources()
  }
}

extension State {
  /// The text of the law that slides tell: that of today, whatever dossier is in front.
  package func slideRegime(in bareme: Bareme) -> Regime? {
    setting.regime(setting.today) ?? bareme.regimes.last
  }
}

extension SlideText {
  /// Adds a point for each text of the guide.
  mutating func add(_ topics: [Topic], titlesEnough: Bool = false) {
    areTitlesEnough = titlesEnough
    for topic in topics {
      guard let told = tell(topic) else { continue }
      pieces.append(.point(told.title, told.text, told.statut))
    }
  }

  /// Tells a text of the guide, which then backs the slide.
  mutating func tell(_ topic: Topic) -> ToldTopic? {
    guard let told = topic.told(regime, in: bareme) else { return nil }
    topics.append(topic)
    return told
  }

  /// Adds the short names of the documents behind everything said.
  private mutating func addSources() {
    let cited = topics.flatMap(\.backing.sources).compactMap { $0.document(in: bareme) }
    let read = references.sourceIDs.compactMap { bareme.source($0) }
    let names = (cited + read).distinct(by: \.id).map { French.typeset($0.court) }
    if !names.isEmpty { pieces.append(.sources(French.sources(names))) }
  }
}

extension SlideText {
  /// Keeps some of the pieces.
  package mutating func keep(_ isKept: (Piece) -> Bool) {
    pieces.removeAll { !isKept($0) }
  }
}
