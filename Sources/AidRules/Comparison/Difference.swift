/// One thing that two results say differently, and what in the barème makes the difference.
public struct Difference: Hashable, Sendable {
  /// What differs, with what each side finds.
  public enum Finding: Hashable, Sendable {
    /// The text that applies, by its identifier.
    case regime(Sides<String>)
    /// The answer about the aid.
    case verdict(Sides<Verdict>)
    /// A criterion of access.
    case criterion(Sides<Criterion>)
    /// The access to an option; nil where the text doesn't know it.
    case acces(Sides<OptionEvaluation?>)
    /// The maximum of a contract year; nil where the year isn't one of the contract.
    case maximum(OptionPair, Sides<AidYear?>)
    /// The maxima of the years shown on both sides, added up; nil where there is none.
    case total(OptionPair, Sides<AidTotal?>)
    /// The payments of a contract year; nil where the year isn't one of the contract.
    case versements(OptionPair, Sides<AidYear?>)
    /// What the contract asks of an indicator; nil where it asks nothing of it.
    case objectif(OptionPair, Indicateur, Sides<Objective?>)
    /// A dated duty; nil where there is none.
    case echeance(Sides<Deadline?>)
    /// The answers that could still change the result.
    case manquants(Sides<[Fact]>)
    /// The readings that mattered, by their numbers.
    case decisions(Sides<[String]>)
  }

  /// What differs, whatever the option, the year and the values: to count differences by.
  public enum Subject: Hashable, Sendable {
    case regime, verdict
    case criterion(CriterionID)
    case acces, maximum, total, versements
    case objectif(Indicateur)
    case echeance, manquants, decisions
  }

  /// What differs, with what each side finds.
  public let finding: Finding
  /// What in the barème is read otherwise on one side; empty when the answers alone make the difference.
  public let references: [ReferenceChange]

  /// Creates a difference.
  public init(_ finding: Finding, references: [ReferenceChange] = []) {
    self.finding = finding
    self.references = references
  }
}

extension Difference {
  /// What differs, in its kind.
  public var subject: Subject {
    switch finding {
    case .regime: .regime
    case .verdict: .verdict
    case .criterion(let sides): .criterion(sides.before.id)
    case .acces: .acces
    case .maximum: .maximum
    case .total: .total
    case .versements: .versements
    case .objectif(_, let indicateur, _): .objectif(indicateur)
    case .echeance: .echeance
    case .manquants: .manquants
    case .decisions: .decisions
    }
  }

  /// The options set against each other, for a difference of figures or of access.
  public var options: OptionPair? {
    switch finding {
    case .acces(let sides): sides.map { $0?.option }
    case .maximum(let pair, _), .total(let pair, _), .versements(let pair, _), .objectif(let pair, _, _): pair
    case .regime, .verdict, .criterion, .echeance, .manquants, .decisions: nil
    }
  }
}

/// The option whose figures stand on each side; nil where the text doesn't know it.
public typealias OptionPair = Sides<OptionETP?>
