/// An input along which a question is asked backwards; raw values are the columns of the command line's CSV.
public enum Axis: String, CaseIterable, Sendable {
  case pmt
  case fileActive = "file_active"
  case tranche, annee, signature
  case pmtAtteinte = "pmt_atteinte"
  case fileActiveAtteinte = "file_active_atteinte"

  /// The fact that varies along it.
  public var fact: Fact {
    switch self {
    case .pmt: .pmt
    case .fileActive: .fileActive
    case .tranche: .tranche
    case .annee: .annee
    case .signature: .signature
    case .pmtAtteinte: .pmtAtteinte
    case .fileActiveAtteinte: .fileActiveAtteinte
    }
  }

  /// The axis of an indicator's starting figure.
  public static func depart(_ indicateur: Indicateur) -> Axis {
    indicateur == .pmt ? .pmt : .fileActive
  }

  /// The axis of the figure that an indicator has reached since.
  public static func atteinte(_ indicateur: Indicateur) -> Axis {
    indicateur == .pmt ? .pmtAtteinte : .fileActiveAtteinte
  }

  /// The indicator whose reached figure varies; nil for the other axes.
  public var reachedIndicateur: Indicateur? {
    switch self {
    case .pmtAtteinte: .pmt
    case .fileActiveAtteinte: .fileActive
    default: nil
    }
  }
}

/// A value on an axis.
public enum AxisValue: Hashable, Sendable {
  /// Patients, or a contract year.
  case count(Int)
  /// A band.
  case tranche(Tranche)
  /// A day.
  case day(Day)

  /// The value just before; nil before the first of an axis.
  public var predecessor: AxisValue? {
    switch self {
    case .count(let count): count > 0 ? .count(count - 1) : nil
    case .tranche(let tranche): Tranche.allCases.last { $0 < tranche }.map(AxisValue.tranche)
    case .day(let day): .day(day.adding(days: -1))
    }
  }
}

extension AxisValue: Comparable {
  /// Whether one value comes before another of the same axis.
  public static func < (left: AxisValue, right: AxisValue) -> Bool {
    switch (left, right) {
    case (.count(let left), .count(let right)): left < right
    case (.tranche(let left), .tranche(let right)): left < right
    case (.day(let left), .day(let right)): left < right
    default: false
    }
  }
}

extension Situation {
  /// The answer on an axis.
  public func value(_ axis: Axis) -> AxisValue? {
    switch axis {
    case .pmt: pmt.map(AxisValue.count)
    case .fileActive: fileActive.map(AxisValue.count)
    case .tranche: tranche.map(AxisValue.tranche)
    case .annee: annee.map(AxisValue.count)
    case .signature: signature.map(AxisValue.day)
    case .pmtAtteinte: pmtAtteinte.map(AxisValue.count)
    case .fileActiveAtteinte: fileActiveAtteinte.map(AxisValue.count)
    }
  }

  /// The same situation with another answer on an axis; a value of another axis changes nothing.
  public func with(_ value: AxisValue, on axis: Axis) -> Situation {
    var changed = self
    switch (axis, value) {
    case (.pmt, .count(let count)): changed.pmt = count
    case (.fileActive, .count(let count)): changed.fileActive = count
    case (.tranche, .tranche(let tranche)): changed.tranche = tranche
    case (.annee, .count(let count)): changed.annee = count
    case (.signature, .day(let day)): changed.signature = day
    case (.pmtAtteinte, .count(let count)): changed.pmtAtteinte = count
    case (.fileActiveAtteinte, .count(let count)): changed.fileActiveAtteinte = count
    default: break
    }
    return changed
  }
}
