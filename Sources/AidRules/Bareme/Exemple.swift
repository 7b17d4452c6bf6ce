/// A fictitious doctor to show the program with, such as the worked examples of a source.
public struct Exemple: Hashable, Sendable {
  /// The identifier.
  public let id: String
  /// What is shown to choose it; says that it is fictitious.
  public let titre: String
  /// The answers, as they are typed on the command line.
  public let reponses: [Fact: String]

  /// Creates an example.
  public init(id: String, titre: String, reponses: [Fact: String]) {
    self.id = id
    self.titre = titre
    self.reponses = reponses
  }
}
