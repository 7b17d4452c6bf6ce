import AidRules
import Intake

extension State {
  /// The sliders that make sense for this doctor, in the order shown; none where the rules refuse to say anything.
  package var sliders: [Slider] { sliderFacts.map(slider) }

  /// The slider that the keys move; nil while the focus is elsewhere.
  package var sliderInFocus: Slider? {
    if case .slider(let fact) = focus { slider(fact) } else { nil }
  }

  /// The facts that can be tried: those that concern the doctor under the text tried, and the figures reached where a
  /// balance follows them.
  var sliderFacts: [Fact] {
    guard case .success = evaluation else { return [] }
    let tried = trial
    let text = tried.regime(in: setting)
    func isAsked(_ fact: Fact) -> Bool {
      Intake.applicability(of: fact, answers: tried, specialites: setting.specialites, regime: text) == .asked
    }
    let reached: [Fact] =
      switch text?.versements {
      case .integralesPuisModulees:
        zip([Fact.pmt, .fileActive], Self.figuresReached).filter { tried[$0.0].value != nil }.map(\.1)
      case .acomptes, nil: []
      }
    return ([.pmt, .fileActive] + reached).filter(isAsked) + [.option, .signature]
  }

  /// A slider, where the answers tried put it.
  func slider(_ fact: Fact) -> Slider {
    let kind = kind(of: fact)
    let empty = Slider(
      fact: fact,
      kind: kind,
      place: nil,
      dossier: nil,
      bounds: bounds(of: fact, kind),
      start: start(of: fact, kind)
    )
    func place(in answers: Answers) -> Int? {
      let place = empty.place(of: answers[fact].value)
      // Without a working time, all are shown: the first choice says the same.
      return if case .options = kind { place ?? 0 } else { place }
    }
    return Slider(
      fact: fact,
      kind: kind,
      place: place(in: trial),
      dossier: place(in: answers),
      bounds: empty.bounds,
      start: empty.start
    )
  }

  private func kind(of fact: Fact) -> Slider.Kind {
    switch fact {
    case .signature: .days
    case .option: .options(optionsTried)
    default: .patients
    }
  }

  /// Every working time together, those that the text tried offers, and the dossier's own.
  private var optionsTried: [OptionChoice] {
    let offered = (trial.regime(in: setting)?.options ?? []).filter(\.isOffered).map(\.option)
    return [.toutes]
      + OptionETP.allCases.filter { offered.contains($0) || $0 == answers.option }.map(OptionChoice.une)
  }

  private func bounds(of fact: Fact, _ kind: Slider.Kind) -> ClosedRange<Int> {
    switch kind {
    case .options(let choices): return 0...(choices.count - 1)
    case .patients:
      guard case .count(let range) = fact.expectation(.wizard) else { return 0...0 }
      return range
    case .days:
      let first = fact == whatIf.front ? whatIf.steps.breaks.first?.place : nil
      let last = (Day(9999, 12, 31) ?? setting.today).number
      return min(first ?? setting.today.number, last)...last
    }
  }

  private func start(of fact: Fact, _ kind: Slider.Kind) -> Int {
    switch kind {
    case .options: 0
    // Without a signature the rules judge today.
    case .days: setting.today.number
    case .patients: accessBar(of: fact) ?? (fact == whatIf.front ? whatIf.steps.firstPlace : nil) ?? 0
    }
  }

  /// The figure that the access, or the lowest band of the amounts, begins at; nil where the text has none.
  private func accessBar(of fact: Fact) -> Int? {
    let tried = trial
    guard let famille = tried.specialite(in: setting.specialites)?.famille,
      let text = tried.regime(in: setting)
    else { return nil }
    switch (fact, famille) {
    case (.pmt, .medecineGenerale): return text.acces.pmtMedecineGenerale.value
    case (.fileActive, .medecineGenerale): return text.bandes.fileActive.p30.value
    case (.fileActive, .pediatrie): return text.acces.fileActivePediatrie?.value
    case (.fileActive, .autre): return tried.situation(in: setting).seuilP30
    default: return nil
    }
  }
}
