/// Every value of the law that the rules read, with its sources; a class, since every rule reads it and none changes it.
public final class Bareme: Sendable {
  /// The name of this state of the text.
  public let version: String
  /// The day the whole was last checked.
  public let verifieLe: Day
  /// Months after which the check of a value is too old to go unsaid.
  public let controleMois: Legal<Int>
  /// A digest of the text read, to tell two barèmes apart.
  public let empreinte: String
  /// The regimes, the oldest first.
  public let regimes: [Regime]
  /// The specialties, in the order shown.
  public let specialites: [Specialite]
  /// One specialty of each kind: the rules tell no others apart.
  let especes: [Specialite]
  /// One of the excluded specialties, whose source tells of all of them.
  let especeExclue: Specialite?
  /// The registry of sources.
  public let sources: [Source]
  /// The readings chosen where a text is ambiguous.
  public let decisions: [Decision]
  /// The points on which sources contradict each other.
  public let desaccords: [Disagreement]
  /// The figures misprinted in sources.
  public let coquilles: [Misprint]
  /// What an assistant costs an employer.
  public let couts: CostTerms
  /// The fictitious doctors to show the program with.
  public let exemples: [Exemple]

  /// Creates a barème; `regimes` must be sorted by first day.
  public init(
    version: String,
    verifieLe: Day,
    controleMois: Legal<Int>,
    empreinte: String,
    regimes: [Regime],
    specialites: [Specialite],
    sources: [Source],
    decisions: [Decision],
    desaccords: [Disagreement],
    coquilles: [Misprint],
    couts: CostTerms,
    exemples: [Exemple] = []
  ) {
    self.version = version
    self.verifieLe = verifieLe
    self.controleMois = controleMois
    self.empreinte = empreinte
    self.regimes = regimes
    self.specialites = specialites
    var seen: Set<[String]> = []
    especes = specialites.filter { seen.insert([$0.regle.rawValue, $0.famille.rawValue]).inserted }
    especeExclue = especes.first { $0.regle == .exclue }
    self.sources = sources
    self.decisions = decisions
    self.desaccords = desaccords
    self.coquilles = coquilles
    self.couts = couts
    self.exemples = exemples
  }

  /// The specialty of an identifier.
  public func specialite(_ id: String) -> Specialite? {
    specialites.first { $0.id == id }
  }

  /// The regime of an identifier, such as `convention_2024`.
  public func regime(_ id: String) -> Regime? {
    regimes.first { $0.id == id }
  }

  /// The source of an identifier.
  public func source(_ id: String) -> Source? {
    sources.first { $0.id == id }
  }

  /// The decision of an identifier such as `D-2`.
  public func decision(_ id: String) -> Decision? {
    decisions.first { $0.id == id }
  }
}

/// A document that backs values.
public struct Source: Hashable, Sendable {
  /// The identifier used in the barème.
  public let id: String
  /// The whole title.
  public let titre: String
  /// The name shown under a figure.
  public let court: String
  /// What kind of authority it has: `texte`, `officiel`, `presse` or `projet`.
  public let rang: String
  /// Its address, where it is public.
  public let lien: String?
  /// The day it was read.
  public let luLe: Day

  /// Creates a source.
  public init(id: String, titre: String, court: String, rang: String, lien: String?, luLe: Day) {
    self.id = id
    self.titre = titre
    self.court = court
    self.rang = rang
    self.lien = lien
    self.luLe = luLe
  }
}

/// The reading chosen where a text is ambiguous.
public struct Decision: Hashable, Sendable {
  /// The number, such as `D-2`.
  public let id: String
  /// What the text leaves open.
  public let question: String
  /// What the product computes.
  public let lecture: String

  /// Creates a decision.
  public init(id: String, question: String, lecture: String) {
    self.id = id
    self.question = question
    self.lecture = lecture
  }
}
