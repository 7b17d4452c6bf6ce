import AidRules
import Intake

extension State {
  /// Follows the dossier and the focus, then evaluates what is tried; nothing is done while another panel is in front.
  ///
  /// The steps along a slider don't depend on where it stands: they are looked for again only when another slider comes
  /// in front, or when another answer changed.
  mutating func refreshWhatIf() {
    guard page == .results(.etSi) else { return whatIf.endTyping() }
    followDossier()
    // What was tried may have gone, and a slider with it.
    settleFocus()
    let facts = sliderFacts
    if case .slider(let fact) = focus, fact != whatIf.front {
      whatIf.endTyping()
      whatIf.front = fact
    } else if whatIf.front.map(facts.contains) != true {
      whatIf.front = facts.first
    }
    if case .slider = focus {} else { whatIf.endTyping() }
    let tried = trial
    if whatIf.found?.answers != tried { whatIf.found = (tried, evaluateTrial(tried)) }
    refreshSteps()
  }

  /// Drops what was tried of an answer that the dossier changed since, or that concerns this doctor no more.
  private mutating func followDossier() {
    let facts = sliderFacts
    guard whatIf.dossier != answers || whatIf.moved.keys.contains(where: { !facts.contains($0) }) else {
      return
    }
    let former = whatIf.dossier
    whatIf.moved = whatIf.moved.filter { facts.contains($0.key) && former[$0.key] == answers[$0.key] }
    whatIf.dossier = answers
    whatIf.change = nil
  }

  private mutating func refreshSteps() {
    guard let front = whatIf.front, let axis = front.axis else {
      (whatIf.steps, whatIf.stepsOf) = (AxisSteps(), nil)
      return
    }
    let others = othersTried(along: front)
    if let known = whatIf.stepsOf, known.fact == front, known.others == others { return }
    whatIf.stepsOf = (front, others)
    whatIf.steps = setting.steps(axis, others, setting.today)
  }

  /// The situation along a slider, wherever the slider stands.
  ///
  /// Along the dates the dossier's day stands for all that count the same patients: the rules drop the PMT beyond them.
  private func othersTried(along fact: Fact) -> Situation {
    var still = self
    if fact != .signature || whatIf.moved[.pmt] == nil || countSamePatients(answers, trial) {
      still.whatIf.moved[fact] = nil
    }
    var situation = still.trial.situation(in: setting)
    switch fact {
    case .pmt: situation.pmt = nil
    case .fileActive: situation.fileActive = nil
    case .pmtAtteinte: situation.pmtAtteinte = nil
    case .fileActiveAtteinte: situation.fileActiveAtteinte = nil
    default: break
    }
    return situation
  }

  /// Puts a slider somewhere, or back where the dossier stands, and remembers what that changes.
  mutating func put(_ slider: Slider, at place: Int?) {
    let fact = slider.fact
    let before = whatIf.origin ?? (trial[fact], trialEvaluation)
    let former = trial
    let answer = place.map(slider.answer)
    let isDossiers = answer.flatMap { slider.place(of: $0.value) } == slider.dossier
    whatIf.moved[fact] = isDossiers ? nil : answer
    if fact == .signature, !countSamePatients(former, trial) {
      // What was tried counted other patients.
      whatIf.moved[.pmt] = nil
      whatIf.moved[.pmtAtteinte] = nil
    }
    let tried = trial
    let found = evaluateTrial(tried)
    whatIf.found = (tried, found)
    whatIf.change =
      before.answer == tried[fact]
      ? nil
      : Change(fact: fact, old: before.answer, new: tried[fact], before: before.evaluation, after: found)
  }

  private func evaluateTrial(_ tried: Answers) -> Evaluated {
    tried == answers ? evaluation : evaluate(tried)
  }

  /// Comes back to the dossier's answers.
  mutating func resetTrial() {
    whatIf.moved = [:]
    whatIf.change = nil
    whatIf.endTyping()
  }

  /// Puts what is tried in the dossier, in one change; figures reached stay tried.
  mutating func acceptTrial() {
    let tried = whatIf.moved
    let kept = tried.filter { !Self.figuresReached.contains($0.key) }
    guard let fact = sliderFacts.first(where: kept.keys.contains) else { return }
    remember()
    let (old, before) = (answers[fact], evaluation)
    whatIf.moved = kept
    let accepted = trial
    answers = accepted
    for fact in kept.keys { pending[fact] = nil }
    reevaluate()
    whatIf.endTyping()
    whatIf.moved = tried.filter { kept[$0.key] == nil }
    whatIf.dossier = answers
    lastChange = Change(fact: fact, old: old, new: answers[fact], before: before, after: evaluation)
    whatIf.change = lastChange
  }
}
