package import AidRules

/// A question that two contracts of the same doctor answer, side by side.
package enum ComparedQuestion: Hashable, Sendable {
  /// Half a post, or a whole one.
  case options
  /// Signing on the day before a text, or on its first day.
  case signature(firstDay: Day)
}

/// Two results to set against each other.
package struct Comparing: Sendable {
  /// What is asked.
  package let question: ComparedQuestion
  /// The option whose figures are shown on each side.
  package let options: Sides<OptionETP>
  /// What the rules say of each side.
  package let results: Sides<Evaluated>
  /// What differs; nothing where the rules refuse a side.
  package let differences: [Difference]

  init(_ question: ComparedQuestion, options: Sides<OptionETP>, results: Sides<Evaluated>) {
    (self.question, self.options, self.results) = (question, options, results)
    if case .success(let before) = results.before, case .success(let after) = results.after {
      differences = after.differences(from: before)
    } else {
      differences = []
    }
  }
}

extension State {
  /// Evaluates both sides of each question worth comparing.
  func compare() -> [Comparing] {
    let doctor = answers.situation(in: setting)
    let options = Sides(OptionETP.demi, .un)
    let byOption = Comparing(
      .options,
      options: options,
      results: options.map { evaluate(doctor.choosing($0)) }
    )
    let option = doctor.option ?? .demi
    return [byOption]
      + neighbouringTexts(of: doctor.signature ?? setting.today).map { firstDay in
        Comparing(
          .signature(firstDay: firstDay),
          options: Sides(option, option),
          results: Sides(firstDay.adding(days: -1), firstDay).map {
            evaluate(signing(doctor.choosing(option), on: $0))
          }
        )
      }
  }

  private func evaluate(_ situation: Situation) -> Evaluated {
    setting.evaluate(situation, setting.today)
  }

  /// The same doctor signing and hiring on a day: a hire of another day would hide what the day changes.
  private func signing(_ doctor: Situation, on day: Day) -> Situation {
    var situation = doctor
    situation.signature = day
    situation.embauche = nil
    guard let former = regime, let text = setting.regime(day) else { return situation }
    return situation.kept(from: former, to: text)
  }

  /// The first day of the text of a signature, unless it is the oldest text, and that of the next text.
  private func neighbouringTexts(of signature: Day) -> [Day] {
    [
      setting.changesOfText.last { $0 <= signature }, setting.changesOfText.first { $0 > signature },
    ].compactMap { $0 }
  }
}

extension Situation {
  /// The same doctor with another working time: a notified target belongs to the one of its contract.
  fileprivate func choosing(_ choice: OptionETP) -> Situation {
    var situation = self
    if choice != option {
      situation.objectifPmt = nil
      situation.objectifFileActive = nil
    }
    situation.option = choice
    return situation
  }
}
