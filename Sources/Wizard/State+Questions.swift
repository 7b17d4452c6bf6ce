package import AidRules
package import Intake

/// Where a question stands among those that concern this doctor.
package struct Progress: Hashable, Sendable {
  /// The place of the question, from 1.
  package let step: Int
  /// The questions gone through and those still worth asking, as far as the answers tell.
  package let count: Int
  /// The question after, nil when the review follows.
  package let next: Fact?
}

extension State {
  /// The question in front.
  package var question: Fact? {
    if case .question(let fact) = page { fact } else { nil }
  }

  /// Whether a fact concerns this doctor.
  package func applicability(of fact: Fact) -> Applicability {
    Intake.applicability(of: fact, answers: answers, specialites: setting.specialites, regime: regime)
  }

  /// The questions to go through, in order: those behind, then those still worth asking; the question in front is
  /// always one of them.
  package var questions: [Fact] {
    let behind = behind
    let all = behind + ahead(of: behind)
    // What only the cost depends on is never on the way.
    guard let question, !all.contains(question), !question.isOfCost else { return all }
    return all[..<behind.count] + [question] + all[behind.count...]
  }

  /// Where the question in front stands; nil elsewhere, and for one that is no step of the way.
  package var progress: Progress? {
    guard let question else { return nil }
    let all = questions
    guard let index = all.firstIndex(of: question) else { return nil }
    return Progress(step: index + 1, count: all.count, next: next(after: question))
  }

  /// The first question still open that can change something; nil when only optional ones are left.
  package var firstOpenQuestion: Fact? {
    ahead(of: behind).first { !$0.isOptional || $0 == .signature && isSignatureDue }
  }

  /// The question after one, as the answers stand.
  func next(after fact: Fact) -> Fact? {
    let all = questions
    guard let place = all.firstIndex(of: fact) else { return nil }
    return all[(place + 1)...].first
  }

  /// What a question can still change if it weren't answered.
  func stake(of fact: Fact) -> NextQuestion? {
    if let stake = worthAsking.first(where: { $0.fact == fact }) { return stake }
    guard answers[fact].isSettled, !fact.isOfCost else { return nil }
    var others = answers
    others[fact] = .unset
    return setting.questions(others.situation(in: setting), others.unknown, setting.today)
      .first { $0.fact == fact }
  }
}

// The order of the questions: what the evaluation misses, around the few questions that it never misses.
extension State {
  /// The questions gone through, then those answered elsewhere.
  private var behind: [Fact] {
    let passed = way.filter { isAsked($0) && (answers[$0].isSettled || $0.isOptional) }
    return passed
      + Fact.questionOrder.filter { !way.contains($0) && answers[$0].isSettled && isAsked($0) }
  }

  /// The questions still worth asking.
  ///
  /// The signature follows the specialty: it decides the text, hence what the patientèle counts and which conditions
  /// there are. The option is a wish, asked of those who may have the aid; what only opens an option waits for it. The
  /// optional questions come last. Once the aid itself is refused, nothing more is asked.
  private func ahead(of behind: [Fact]) -> [Fact] {
    var facts = needed.filter { isAsked($0) && !behind.contains($0) && !answers[$0].isSettled }
    let isOptionSettled = answers[.option].isSettled
    if !isOptionSettled { facts.removeAll { $0 == .zone || $0 == .objectifsAtteints } }
    if isSignatureDue, !facts.isEmpty {
      facts.insert(.signature, at: facts.first == .specialite ? 1 : 0)
    }
    guard !isRefused else { return facts }
    if !isOptionSettled { facts.append(.option) }
    return facts
      + Fact.questionOrder.filter {
        $0.isOptional && isAsked($0) && !answers[$0].isSettled && !behind.contains($0) && !facts.contains($0)
      }
  }

  /// What the evaluation misses; everything, while it refuses to evaluate.
  private var needed: [Fact] {
    guard case .failure = evaluation else { return worthAsking.map(\.fact) }
    return Fact.questionOrder.filter { !$0.isOptional && $0 != .option }
  }

  /// Whether nothing was said but the specialty, nor the signature passed over.
  private var isSignatureDue: Bool {
    !way.contains(.signature)
      && Fact.questionOrder.allSatisfy { $0 == .specialite || !answers[$0].isSettled }
  }

  /// Whether the aid itself is refused, whatever the option.
  package var isRefused: Bool {
    guard case .success(let evaluation) = evaluation else { return false }
    return evaluation.criteria.contains { $0.level == .non && $0.id != .option }
  }

  private func isAsked(_ fact: Fact) -> Bool { applicability(of: fact) == .asked }
}
