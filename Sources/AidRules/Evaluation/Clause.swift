/// What the contract provides for on an event that may never come.
public struct Clause: Hashable, Sendable {
  /// The event.
  public enum Kind: Hashable, Sendable {
    /// The doctor terminates the contract, by registered letter and with notice.
    case resiliation(preavisMois: Int)
    /// A move too far to keep the patients, or another specialty: a new installation.
    case nouvelleInstallation
    /// A groupement d'employeurs employs the assistant and lends them to the doctor.
    case groupementEmployeurs
    /// A question: the CPAM's delegates answer it.
    case contact(telephone: String)
  }

  /// The event, with its figures.
  public let kind: Kind
  /// What backs it.
  public let reference: Reference
}
