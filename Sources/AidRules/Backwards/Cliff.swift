/// A step of the aid along an axis: between two neighbouring values something changes at once.
public struct Cliff: Hashable, Sendable {
  /// The axis.
  public let axis: Axis
  /// The last value before.
  public let before: AxisValue
  /// The first value after.
  public let after: AxisValue
  /// What changes.
  public let changes: [CliffChange]
  /// Why.
  public let reasons: [CliffReason]
}

/// Something that changes at a step.
public enum CliffChange: Hashable, Sendable {
  /// The verdict, before and after.
  case verdict(Verdict, Verdict)
  /// The access to an option, before and after.
  case acces(OptionETP, CriterionVerdict, CriterionVerdict)
  /// The maximum of an option in a year, before and after; along the contract years, of the year before and of `annee`.
  case maximum(OptionETP, annee: Int, Maximum?, Maximum?)
}

/// Why something changes at a step.
public struct CliffReason: Hashable, Sendable {
  /// What changed in the reasoning.
  public enum Kind: Hashable, Sendable {
    /// Another text applies: the identifiers of the regimes, before and after.
    case regime(from: String, to: String)
    /// The PMT counts other patients, from this age on, or of every age: the one given isn't it.
    case pmt(ageMinimal: Int?)
    /// A criterion of access says something else, for the cause given.
    case criterion(CriterionID, CriterionCause)
    /// The access to an option says something else, for the cause given.
    case acces(OptionETP, CriterionCause)
    /// The band of the amounts, before and after.
    case tranche(Bounds<Tranche>, Bounds<Tranche>)
    /// These contract years move to the amounts of a later text, or back: its regime's identifier.
    case bascule(annees: [Int], vers: String)
    /// The amount of the next contract year.
    case annee(Int)
  }

  /// What changed.
  public let kind: Kind
  /// How well it is established.
  public let statut: Statut
  /// What backs it in the barème.
  public let references: [Reference]
}

extension Bareme {
  /// Every step of the verdict, the accesses and the maxima along an axis, in order, each with its reason.
  ///
  /// Exact: the evaluations at two neighbouring break points are compared, and nothing changes between two of them. The
  /// figures reached since the start never change a maximum (ruling 12): see `slopes`.
  ///
  /// - Throws: `Refusal` when the contract would be signed before the first regime of the barème.
  public func cliffs(
    along axis: Axis,
    _ situation: Situation,
    on day: Day
  ) throws(Refusal) -> [Cliff] {
    try Sweep(axis, contract(situation, on: day)).cliffs
  }
}

extension Sweep {
  /// The steps met.
  var cliffs: [Cliff] {
    stops.indices.dropFirst().compactMap { place in
      let changes = Self.changes(stops[place - 1].standing, stops[place].standing)
      let after = stops[place].point.value
      guard !changes.isEmpty, let before = after.predecessor else { return nil }
      return Cliff(
        axis: axis,
        before: before,
        after: after,
        changes: changes,
        reasons: reasons(at: place)
      )
    }
  }

  /// What differs between two standings; years are compared by their place, since along them one stands for the next.
  private static func changes(_ old: Standing, _ new: Standing) -> [CliffChange] {
    var changes: [CliffChange] = []
    if old.verdict != new.verdict { changes.append(.verdict(old.verdict, new.verdict)) }
    for after in new.options {
      let before = old.options.first { $0.option == after.option }
      guard let before else { continue }
      // Nothing opens or closes to a doctor whom the aid itself is refused.
      if before.acces != after.acces, max(before.level, after.level) > .non {
        changes.append(.acces(after.option, before.acces, after.acces))
      }
      for (place, annee) in new.years.enumerated() {
        let earlier = before.maxima.indices.contains(place) ? before.maxima[place] : nil
        guard earlier?.bornes != after.maxima[place]?.bornes else { continue }
        changes.append(.maximum(after.option, annee: annee, earlier, after.maxima[place]))
      }
    }
    return changes
  }
}
