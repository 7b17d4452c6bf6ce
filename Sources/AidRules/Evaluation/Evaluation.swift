/// Everything the rules find about one situation.
public struct Evaluation: Sendable {
  /// The situation evaluated.
  public let situation: Situation
  /// The day of the evaluation.
  public let day: Day
  /// The regime's identifier.
  public let regime: String
  /// The day of signature used.
  public let signature: Day
  /// The contract year at which access and verdict are judged.
  public let judgedYear: Int
  /// The answer about the aid.
  public let verdict: Verdict
  /// Every criterion, in the order of `CriterionID`.
  public let criteria: [Criterion]
  /// The band of the amounts.
  public let band: BandFinding
  /// The option asked, or all of them.
  public let options: [OptionEvaluation]
  /// The answers that could still change the result, the most decisive first.
  public let missing: [Fact]
  /// What stood in for an answer.
  public let hypotheses: [Hypothesis]
  /// The decisions that mattered, in order.
  public let decisions: [String]
  /// What the reader should know besides.
  public let warnings: [Warning]
  /// What the doctor undertakes.
  public let undertakings: [Undertaking]
  /// The dated duties.
  public let deadlines: [Deadline]
  /// What the contract provides for on events that may never come.
  public let clauses: [Clause]
  /// The absences of the assistant, and what follows from each.
  public let suspensions: [SuspensionFinding]
  /// The reasoning, in the order it was made.
  let events: [RecordingTracer.Event]

  /// The reasoning behind the answer, from the verdict to what was read in the barème.
  public var explanation: Explanation {
    Explanation(events) ?? Explanation(step: .verdict, references: [], children: [])
  }

  /// The findings of an option.
  public func option(_ option: OptionETP) -> OptionEvaluation? {
    options.first { $0.option == option }
  }

  /// A criterion's finding.
  public func criterion(_ id: CriterionID) -> Criterion? {
    criteria.first { $0.id == id }
  }
}

/// The band that decides the amounts.
public struct BandFinding: Hashable, Sendable {
  /// The lowest and the highest band possible.
  public let tranches: Bounds<Tranche>
  /// How well it is established.
  public let statut: Statut
  /// What the rule read in the barème.
  public internal(set) var references: [Reference] = []
}

/// Something that stood in for an answer.
public enum Hypothesis: Hashable, Sendable {
  /// No day of signature: the day of the evaluation.
  case signatureToday(Day)
  /// No hire: year 1 starts at signature.
  case hireAtSignature(Day)
  /// No year asked for an option that depends on it.
  case judgedInYear(Int)
}

/// Something the reader should know besides the result.
public enum Warning: Hashable, Sendable {
  /// The figures hold only if the missing answers turn out well.
  case figuresIfEligible
  /// Notified targets belong to an option, and none was asked.
  case notifiedWithoutOption
  /// The notified target is below the start.
  case notifiedBelowStart(Indicateur, target: Int, start: Int)
  /// The band typed contradicts the figures.
  case bandContradicts(typed: Tranche, figures: Bounds<Tranche>)
  /// The band is an estimate.
  case bandEstimated(Bounds<Tranche>)
  /// P95 has been reached since: an addendum is to be signed.
  case p95Reached(Indicateur, estimated: Bool)
  /// The assistant's profile is not answered: the practice's own secretary must be replaced.
  case secretaryMustBeReplaced(known: Bool)
  /// A collective aid exists and isn't computed.
  case collectiveAid(since: Day, source: String)
  /// A note about how the specialty was classed.
  case specialtyNote(String)
  /// The zone changes nothing for the option asked.
  case zoneWithoutEffect
  /// The year asked lies beyond the contract's length.
  case beyondContract(years: Int, renewed: Bool)
  /// The contract, which isn't renewed, ended on this day.
  case contractEnded(Day)
  /// The hire comes before the signature.
  case hiredBeforeSignature
  /// The hire is past, and no signature was given: the one assumed is later.
  case hiredWithoutSignature(hire: Day, assumed: Day)
  /// PMT much larger than the file active.
  case pmtLargerThanFileActive(pmt: Int, fileActive: Int)
  /// File active much smaller than the PMT.
  case fileActiveSmallerThanPmt(pmt: Int, fileActive: Int)
  /// A percentage so small that it is likely a share: 0.8 for 80 %.
  case percentageLikeShare(Fact, Percent)
  /// A fact that doesn't concern this doctor was given.
  case factWithoutEffect(Fact)
  /// The day evaluated is after the barème's last check.
  case checkedOn(Day)
  /// A value used was last checked too many months before the day evaluated: the oldest check, and its first source.
  case staleCheck(key: String, source: String?, checked: Day, months: Int)
}

/// Something the doctor undertakes by signing.
public enum Undertaking: Hashable, Sendable {
  /// To hire an assistant for the hours of the option.
  case hire(fromSignature: Bool)
  /// Not to replace an existing job.
  case noReplacement
  /// To have the assistant begin to train in time.
  case training(years: Int)
  /// To have the assistant qualified in time.
  case qualification(years: Int)
  /// To raise or maintain the patientèle.
  case patientele
  /// To join a coordinated practice.
  case coordinatedPractice
  /// To practise in a group, or alone in an under-dense zone: to be confirmed.
  case groupPractice
  /// To review with the CPAM.
  case review(months: Int)
}
