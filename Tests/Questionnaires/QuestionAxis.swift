import AidRules
import Intake

/// Answers to one question that the rules can't tell apart.
struct AnswerClass: Sendable {
  /// The answer that stands for them; nil for « je ne sais pas ».
  let value: FactValue?
  /// Whether an answer is one of them.
  let contains: @Sendable (FactValue?) -> Bool
  /// Puts the answer that stands for them in a situation.
  let put: @Sendable (inout Situation) -> Void

  /// Both classes as one.
  func joined(with other: AnswerClass) -> AnswerClass {
    let (first, second) = (contains, other.contains)
    return AnswerClass(value: value, contains: { first($0) || second($0) }, put: put)
  }
}

/// One question and the classes of its answers.
struct QuestionAxis: Sendable {
  /// The fact asked.
  let fact: Fact
  /// The classes of its answers.
  var classes: [AnswerClass]

  /// The digit of a question not asked yet.
  var unset: UInt8 { UInt8(classes.count) }

  /// The class of an answer; `unset` for an answer that nobody gives.
  func digit(of value: FactValue?) -> UInt8 {
    UInt8(classes.firstIndex { $0.contains(value) } ?? classes.count)
  }
}
