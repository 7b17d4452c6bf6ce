/// A specialty and how the aid treats it; data of the barème, a class because every situation tried copies it.
public final class Specialite: Hashable, Sendable {
  /// Which access rule applies to the specialty.
  public enum Regle: String, CaseIterable, Sendable {
    /// No condition besides those of everyone.
    case standard
    /// Clinical fees must reach a share of all fees.
    case honorairesCliniques = "honoraires_cliniques"
    /// Private practice within an emergency structure.
    case urgence
    /// The clinical-fees rule, plus a point that only the CPAM can settle.
    case aConfirmer = "a_confirmer"
    /// No access to the aid.
    case exclue

    /// Whether the share of clinical fees counts.
    public var comparesClinicalFees: Bool {
      switch self {
      case .honorairesCliniques, .aConfirmer: true
      case .standard, .urgence, .exclue: false
      }
    }
  }

  /// Which patientèle rule and which objectives apply.
  public enum Famille: String, CaseIterable, Sendable {
    /// Médecine générale, exercice particulier included: PMT decides, two objectives.
    case medecineGenerale = "medecine_generale"
    /// Pédiatrie: the file active decides, two objectives.
    case pediatrie
    /// Every other specialty: the file active decides, one objective.
    case autre
  }

  /// The stable identifier, as on the command line.
  public let id: String
  /// The name shown to users.
  public let libelle: String
  /// The name in the Assurance Maladie's directory, where it has one.
  public let libelleAmeli: String?
  /// Other words that people use for it, to be searched by.
  public let synonymes: [String]
  /// The access rule.
  public let regle: Regle
  /// The patientèle rule.
  public let famille: Famille
  /// What a reader should know about how this specialty was classed.
  public let note: String?
  /// Where the access rule comes from.
  public let reference: Reference

  /// Creates a specialty.
  public init(
    id: String,
    libelle: String,
    libelleAmeli: String?,
    synonymes: [String] = [],
    regle: Regle,
    famille: Famille,
    note: String?,
    reference: Reference
  ) {
    self.id = id
    self.libelle = libelle
    self.libelleAmeli = libelleAmeli
    self.synonymes = synonymes
    self.regle = regle
    self.famille = famille
    self.note = note
    self.reference = reference
  }

  /// The objectives of a contract: two for médecine générale and pédiatrie, one elsewhere.
  public var indicateurs: [Indicateur] {
    famille == .autre ? [.fileActive] : [.pmt, .fileActive]
  }

  /// Two specialties are the same when their identifiers are.
  public static func == (left: Specialite, right: Specialite) -> Bool {
    left.id == right.id
  }

  /// Hashes the identifier.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
  }
}
