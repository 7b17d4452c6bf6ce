/// The length of the contract, its deadlines and its follow-up.
public final class LifeTerms: Sendable {
  /// The years of the contract.
  public let dureeAnnees: Legal<Int>
  /// That the contract is renewed tacitly; nil where it runs to its term.
  public let reconduction: Reference?
  /// The undertaking to hire from the signature on, where the text has it.
  public let embaucheDesSignature: Reference?
  /// What the anniversary counts from.
  public let anniversaire: Reference
  /// Months between two reviews by the CPAM.
  public let suiviMois: Legal<Int>
  /// That the reviews are counted from the hire.
  public let suiviDepart: Reference
  /// What the CPAM asks for before it pays, on a day that nobody published.
  public let pieces: Reference
  /// Years after the hire in which the assistant must begin to train, where the text sets them.
  public let formationAnnees: Legal<Int>?
  /// Years after the hire in which the assistant must be qualified.
  public let qualificationAnnees: Legal<Int>
  /// The interviews with the assistant.
  public let entretien: InterviewTerms
  /// Suspension and resumption.
  public let suspension: SuspensionTerms
  /// What is provided for on events that may never come.
  public let clauses: ClauseTerms
  /// Whom to call.
  public let telephone: Legal<String>
  /// The collective aid, not computed, and its first day.
  public let aideCollective: Legal<Day>
  /// The assistant's contract of employment.
  public let employeur: EmployerTerms
  /// PMT at most this many file actives, beyond which a typing error is likely.
  public let pmtParFileActive: Legal<Fraction>
  /// File active at least this share of the PMT, below which a typing error is likely.
  public let fileActiveParPmt: Legal<Fraction>
  /// The percentage typed below which, unless it is zero, a share such as 0.8 is likely.
  public let pourcentageMinimal: Legal<Percent>

  /// Creates the terms.
  public init(
    dureeAnnees: Legal<Int>,
    reconduction: Reference?,
    embaucheDesSignature: Reference?,
    anniversaire: Reference,
    suiviMois: Legal<Int>,
    suiviDepart: Reference,
    pieces: Reference,
    formationAnnees: Legal<Int>?,
    qualificationAnnees: Legal<Int>,
    entretien: InterviewTerms,
    suspension: SuspensionTerms,
    clauses: ClauseTerms,
    telephone: Legal<String>,
    aideCollective: Legal<Day>,
    employeur: EmployerTerms,
    pmtParFileActive: Legal<Fraction>,
    fileActiveParPmt: Legal<Fraction>,
    pourcentageMinimal: Legal<Percent>
  ) {
    self.dureeAnnees = dureeAnnees
    self.reconduction = reconduction
    self.embaucheDesSignature = embaucheDesSignature
    self.anniversaire = anniversaire
    self.suiviMois = suiviMois
    self.suiviDepart = suiviDepart
    self.pieces = pieces
    self.formationAnnees = formationAnnees
    self.qualificationAnnees = qualificationAnnees
    self.entretien = entretien
    self.suspension = suspension
    self.clauses = clauses
    self.telephone = telephone
    self.aideCollective = aideCollective
    self.employeur = employeur
    self.pmtParFileActive = pmtParFileActive
    self.fileActiveParPmt = fileActiveParPmt
    self.pourcentageMinimal = pourcentageMinimal
  }
}

/// The interviews that an employer owes the assistant.
public struct InterviewTerms: Sendable {
  /// The first day of hire that the rule holds for.
  public let depuis: Legal<Day>
  /// Years after the hire by which the first is held.
  public let premierAnnees: Legal<Int>
  /// Years between two later ones.
  public let periodeAnnees: Legal<Int>

  /// Creates the terms.
  public init(depuis: Legal<Day>, premierAnnees: Legal<Int>, periodeAnnees: Legal<Int>) {
    self.depuis = depuis
    self.premierAnnees = premierAnnees
    self.periodeAnnees = periodeAnnees
  }
}

/// What an absence without replacement does to the contract.
public struct SuspensionTerms: Sendable {
  /// Months under which there is nothing to do.
  public let sansSuiteMois: Legal<Int>
  /// Months beyond which an addendum suspends aid and objectives.
  public let avenantMois: Legal<Int>
  /// That the contract resumes without penalty.
  public let reprise: Reference

  /// Creates the terms.
  public init(sansSuiteMois: Legal<Int>, avenantMois: Legal<Int>, reprise: Reference) {
    self.sansSuiteMois = sansSuiteMois
    self.avenantMois = avenantMois
    self.reprise = reprise
  }
}

/// What a contract provides for on events that may never come.
public struct ClauseTerms: Sendable {
  /// Months of notice when the doctor terminates the contract.
  public let resiliationPreavisMois: Legal<Int>
  /// That a move too far, or another specialty, makes the doctor newly installed.
  public let nouvelleInstallation: Reference
  /// That a groupement d'employeurs may be the employer.
  public let groupementEmployeurs: Reference

  /// Creates the terms.
  public init(
    resiliationPreavisMois: Legal<Int>,
    nouvelleInstallation: Reference,
    groupementEmployeurs: Reference
  ) {
    self.resiliationPreavisMois = resiliationPreavisMois
    self.nouvelleInstallation = nouvelleInstallation
    self.groupementEmployeurs = groupementEmployeurs
  }
}
