/// A point on which sources contradict each other, and what the product retains.
public struct Disagreement: Hashable, Sendable {
  /// What one source says.
  public struct Position: Hashable, Sendable {
    /// The identifier of the source.
    public let source: String
    /// What it says of the point.
    public let texte: String

    /// Creates a position.
    public init(source: String, texte: String) {
      self.source = source
      self.texte = texte
    }
  }

  /// The identifier.
  public let id: String
  /// The point in question.
  public let question: String
  /// The paths of the values concerned, such as `convention_2024.patientele.pmt_minimale`.
  public let valeurs: [String]
  /// What each source says, two sources at least.
  public let positions: [Position]
  /// What is computed, and why.
  public let retenu: String
  /// The numbered decision behind it, where there is one.
  public let decision: String?

  /// Creates a disagreement.
  public init(
    id: String,
    question: String,
    valeurs: [String],
    positions: [Position],
    retenu: String,
    decision: String?
  ) {
    self.id = id
    self.question = question
    self.valeurs = valeurs
    self.positions = positions
    self.retenu = retenu
    self.decision = decision
  }
}

/// A figure misprinted in a source, and the one computed with.
public struct Misprint: Hashable, Sendable {
  /// The identifier.
  public let id: String
  /// The identifier of the source.
  public let source: String
  /// Where in the source.
  public let endroit: String
  /// What is printed.
  public let imprime: String
  /// What it should read.
  public let corrige: String
  /// How we know.
  public let preuve: String

  /// Creates a misprint.
  public init(
    id: String,
    source: String,
    endroit: String,
    imprime: String,
    corrige: String,
    preuve: String
  ) {
    self.id = id
    self.source = source
    self.endroit = endroit
    self.imprime = imprime
    self.corrige = corrige
    self.preuve = preuve
  }
}

extension Bareme {
  /// The points on which the sources of a value contradict each other.
  public func desaccords(of reference: Reference) -> [Disagreement] {
    desaccords.filter { $0.valeurs.contains(reference.key) }
  }
}
