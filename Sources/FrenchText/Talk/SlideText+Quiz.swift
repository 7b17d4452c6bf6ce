import AidRules
package import Guide
package import Wizard

// The questions AVANT / APRÈS.
extension SlideText {
  /// A question, the hands counted, and once it is shown the answer with its reason.
  mutating func addQuestion(_ place: Int) {
    guard AvantApres.all.indices.contains(place) else { return }
    let question = AvantApres.all[place]
    if let asked = question.question.told(regime) { pieces.append(.question(asked)) }
    let hands = state.talk.room.hands[place] ?? Hands()
    for answer in AvantApres.Answer.allCases { pieces.append(.hands(answer.label, hands[answer])) }
    guard state.talk.room.revealed.contains(place) else { return }
    pieces.append(.answer(question.answer.label))
    // Somebody alone is told at once.
    if hands.total == 1 { pieces.append(.statement(hands.sentence(question.answer))) }
    guard let reason = tell(question.reason) else { return }
    pieces.append(.point(reason.title, reason.text, reason.statut))
    add(question.points)
    if let remark = reason.remark { pieces.append(.remark(remark, .officiel)) }
  }

  /// The score, then every question with its answer, the hands and what to remember.
  mutating func addRecap() {
    let room = state.talk.room
    pieces.append(.statement(room.score?.sentence ?? "Aucune réponse comptée encore."))
    for (place, question) in AvantApres.all.enumerated() {
      guard let answered = question.answered(regime), let reason = tell(question.reason) else { continue }
      let hands = room.hands[place].flatMap { $0.total > 0 ? $0.sentence(question.answer) : nil }
      pieces.append(
        .point(answered, [reason.title + ".", hands].compactMap(\.self).joined(separator: " "), .officiel)
      )
    }
  }
}

extension AvantApres {
  /// What comes first, in a line.
  ///
  ///     Établir la fiche de poste : AVANT les démarches de recrutement
  func answered(_ regime: Regime) -> String? {
    guard let action = action.told(regime), let event = event.told(regime) else { return nil }
    return "\(action)\u{A0}: \(answer.label) \(event)"
  }
}

extension Hands {
  /// How many hands were right.
  package func sentence(_ answer: AvantApres.Answer) -> String {
    if total == 1 { return self[answer] == 1 ? "Bien répondu." : "L'autre réponse a été donnée." }
    return "\(French.capitalized(French.count(self[answer], "main", "mains"))) sur \(French.number(total))."
  }
}

extension Score {
  /// The score in a few signs, to be read from far: questions for somebody alone, the share of right hands for a room.
  package var big: String { isAlone ? "\(right)/\(questions)" : share }

  /// The score in a sentence.
  package var sentence: String {
    let answers = French.count(right, "bonne réponse", "bonnes réponses")
    if isAlone { return "\(answers) sur \(questions)." }
    return
      "\(share) de bonnes réponses (\(French.count(rightHands, "main", "mains")) sur \(French.number(hands)))\u{A0}; "
      + "la majorité a raison \(right) fois sur \(questions)."
  }

  private var share: String {
    guard hands > 0, let share = Fraction(Int128(rightHands) * 100, over: Int128(hands)) else { return "" }
    return "\(share.floor)\(French.narrowSpace)%"
  }
}
