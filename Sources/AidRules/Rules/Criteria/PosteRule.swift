/// The post: the assistant may not replace an existing job.
///
/// An undertaking beside the criteria (section 3.1, 7). When the assistant is the practice's own secretary she
/// must be replaced, so that an eligible verdict becomes sous conditions; an unanswered profile has no effect
/// and is said in a warning (ruling 13).
enum PosteRule {
  static func level(_ contract: Contract) -> Level {
    contract.situation.assistant == .secretaireDuCabinet ? .sousConditions : .oui
  }

  static func warning(_ contract: Contract) -> Warning? {
    switch contract.situation.assistant {
    case nil: .secretaryMustBeReplaced(known: false)
    case .secretaireDuCabinet?: .secretaryMustBeReplaced(known: true)
    default: nil
    }
  }
}
