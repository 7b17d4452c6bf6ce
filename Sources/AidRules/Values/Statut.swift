/// How well a figure is established, from the strongest to the weakest.
public enum Statut: String, CaseIterable, Sendable, Comparable {
  /// Given to the doctor by the CPAM and typed in.
  case notifie
  /// Stated by a source document, ameli or the text of a convention.
  case officiel
  /// Stated only by a union, the press or another third party.
  case presse
  /// The text is ambiguous; a numbered decision chose a reading.
  case interprete
  /// Computed by a method that no text states.
  case estime
  /// Published by nobody.
  case inconnu

  /// Whether one statut is stronger than another; the maximum of several is the weakest.
  public static func < (left: Statut, right: Statut) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .notifie: 0
    case .officiel: 1
    case .presse: 2
    case .interprete: 3
    case .estime: 4
    case .inconnu: 5
    }
  }
}
