import AidRules
import Testing

/// A value of the barème at which a result changes, and the inputs just before, at and just after it.
struct Edge: CustomTestStringConvertible, Sendable {
  let name: String
  let around: [String]
  /// What a line gives there; nil when it says nothing of this edge.
  let input: @Sendable (CaseInput) -> String?

  var testDescription: String { name }

  /// The inputs that no line gives.
  func missing(_ lines: [CaseInput]) -> [String] {
    let given = Set(lines.compactMap(input))
    return around.filter { !given.contains($0) }
  }

  /// A whole number.
  static func count(_ name: String, _ value: Int, _ input: @escaping @Sendable (CaseInput) -> Int?) -> Edge {
    Edge(name: "\(name) \(value)", around: (-1...1).map { "\(value + $0)" }) { input($0).map { "\($0)" } }
  }

  /// A day.
  static func day(_ name: String, _ value: Day, _ input: @escaping @Sendable (CaseInput) -> Day?) -> Edge {
    Edge(name: "\(name) \(value)", around: (-1...1).map { "\(value.adding(days: $0))" }) {
      input($0).map { "\($0)" }
    }
  }

  /// A whole percentage.
  static func percent(
    _ name: String,
    _ value: Percent,
    _ input: @escaping @Sendable (CaseInput) -> Percent?
  ) -> Edge {
    Edge(name: "\(name) \(value.whole) %", around: (-1...1).map { "\(value.whole + $0)" }) {
      input($0).flatMap { $0.decimals.isEmpty ? "\($0.whole)" : nil }
    }
  }

  /// A starting figure: whole cases of its text and family, refused ones below the minimum only.
  static func figure(
    _ name: String,
    _ value: Int,
    _ regime: Regime,
    _ famille: Specialite.Famille,
    _ indicateur: Indicateur,
    where matters: @escaping @Sendable (CaseInput) -> Bool = { _ in true }
  ) -> Edge {
    let minimum = regime.minimum(famille, indicateur)
    return count("\(regime.id) \(famille.rawValue) \(indicateur.rawValue) \(name)", value) { line in
      guard line.isWhole, line.regime == regime.id, line.situation.specialite?.famille == famille,
        let figure = line.situation.depart(indicateur), matters(line)
      else { return nil }
      return !line.isRefused || figure < minimum ?? 0 ? figure : nil
    }
  }
}

extension Regime {
  /// The figure of a family that decides whether it is admitted, where it is published.
  fileprivate func minimum(_ famille: Specialite.Famille, _ indicateur: Indicateur) -> Int? {
    switch (famille, indicateur) {
    case (.medecineGenerale, .pmt): acces.pmtMedecineGenerale.value
    case (.pediatrie, .fileActive): acces.fileActivePediatrie?.value
    default: nil
    }
  }
}
