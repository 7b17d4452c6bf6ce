/// The access to each option shown, and the verdict they lead to.
///
/// Apart from the figures, so that an answer tried for its effect on the verdict computes nothing else.
struct Judgement {
  /// The access to each option shown, in the order of `Contract.options`.
  let options: [OptionRule.Finding]
  /// How the aid itself weighs, whatever the option.
  let aid: Level
  /// How the option asked weighs, else the aid.
  let asked: Level
  /// The answer about the option asked, else about the aid.
  var verdict: Verdict { asked.verdict }

  init(_ contract: Contract) {
    var silent = SilentTracer()
    let aid = CriteriaRule.level(contract, &silent)
    self.aid = aid
    options = contract.options.map { OptionRule.judge($0, contract, &silent) }
    asked = contract.situation.option == nil ? aid : options.first.map { min(aid, $0.level) } ?? .non
  }

  /// How an option weighs, the aid's criteria included.
  func level(_ access: OptionRule.Finding) -> Level { min(aid, access.level) }
}
