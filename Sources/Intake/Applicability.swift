package import AidRules

/// Whether a fact is to be asked, given the other answers.
package enum Applicability: Hashable, Sendable {
  /// The fact concerns this doctor.
  case asked
  /// The answer to another fact, still missing, decides.
  case notYet(waitingFor: Fact)
  /// The fact doesn't concern this doctor.
  case notApplicable(NotApplicable)
}

/// Why a fact doesn't concern this doctor; the sentences live in FrenchText.
package enum NotApplicable: Hashable, Sendable {
  /// OPTAM is for secteur 2; the doctor is in this one.
  case optamOnlyInSecteurDeux(Secteur)
  /// The PMT counts for médecine générale and pédiatrie only.
  case pmtOnlyWithTwoIndicators(Specialite)
  /// Clinical fees are asked of surgeons, surgical ORL and gynécologie.
  case clinicalFeesOtherSpecialty(Specialite)
  /// The structure is asked of emergency doctors.
  case emergencyOtherSpecialty(Specialite)
  /// The threshold of this specialty is published: there is nothing to ask the CPAM.
  case thresholdPublished(Specialite)
  /// The band told by the CPAM already says on which side of the threshold the doctor is.
  case thresholdWithinTranche(Tranche)
  /// The first assistant's objectives matter for 1.5 and 2 ETP only; nil when no single option was chosen.
  case firstAssistantOnly(OptionETP?)
  /// The fact belongs to contracts of another regime.
  case otherRegime
  /// Signed before coordinated practice was a condition: it is undertaken.
  case coordinatedPracticeUndertaken
  /// The share of children counts for médecine générale only.
  case childrenOtherSpecialty(Specialite)
  /// A notified target belongs to one option, and none was chosen.
  case targetWithoutOption
}

/// Says whether a fact is to be asked, and if not, why.
///
/// - Parameter regime: The regime of the signature; nil when the facts of older regimes aren't asked.
package func applicability(
  of fact: Fact,
  answers: Answers,
  specialites: [Specialite],
  regime: Regime? = nil
) -> Applicability {
  switch fact {
  case .specialite, .secteur, .zone, .fileActive, .tranche, .situations, .option, .signature, .embauche,
    .annee, .assistant, .suspension, .fileActiveAtteinte, .salaire, .anciennete, .heures, .coefficient,
    .coutEmployeur, .tarifConsultation, .semaines:
    return .asked
  case .forfaitStructure:
    return regime?.acces.forfait == nil ? .notApplicable(.otherRegime) : .asked
  case .exerciceCoordonne:
    return applicabilityOfCoordinatedPractice(answers, regime)
  case .partMoins16:
    guard regime?.acces.enfants != nil else { return .notApplicable(.otherRegime) }
    guard let specialite = answers.specialite(in: specialites) else {
      return .notYet(waitingFor: .specialite)
    }
    return specialite.famille == .medecineGenerale
      ? .asked : .notApplicable(.childrenOtherSpecialty(specialite))
  case .optam:
    return applicabilityOfOptam(answers)
  case .honorairesCliniques, .structureUrgence, .pmt, .pmtAtteinte, .seuilP30:
    guard let specialite = answers.specialite(in: specialites) else {
      return .notYet(waitingFor: .specialite)
    }
    return applicability(of: fact, answers: answers, specialite: specialite, regime: regime)
  case .objectifsAtteints:
    switch answers.option {
    case .unEtDemi, .deux: return .asked
    case let other: return .notApplicable(.firstAssistantOnly(other))
    }
  case .objectifPmt:
    guard answers.option != nil else { return .notApplicable(.targetWithoutOption) }
    guard let specialite = answers.specialite(in: specialites) else {
      return .notYet(waitingFor: .specialite)
    }
    return applicability(of: fact, answers: answers, specialite: specialite, regime: regime)
  case .objectifFileActive:
    return answers.option == nil ? .notApplicable(.targetWithoutOption) : .asked
  }
}

/// Whether only the CPAM can tell the specialty's threshold: the regime publishes none.
private func isToldByCPAM(_ specialite: Specialite, _ regime: Regime?) -> Bool {
  switch specialite.famille {
  case .medecineGenerale: false
  case .pediatrie: regime.map { $0.acces.fileActivePediatrie == nil } ?? false
  case .autre: true
  }
}

private func applicabilityOfCoordinatedPractice(_ answers: Answers, _ regime: Regime?) -> Applicability {
  guard let debut = regime?.acces.exerciceCoordonne?.value else { return .notApplicable(.otherRegime) }
  guard case .value(.day(let signature)) = answers[.signature], signature < debut else { return .asked }
  return .notApplicable(.coordinatedPracticeUndertaken)
}

private func applicabilityOfOptam(_ answers: Answers) -> Applicability {
  switch answers.secteur {
  case .deux: .asked
  case .some(let secteur): .notApplicable(.optamOnlyInSecteurDeux(secteur))
  case nil: .notYet(waitingFor: .secteur)
  }
}

/// The facts that depend on the specialty, once it is known.
private func applicability(
  of fact: Fact,
  answers: Answers,
  specialite: Specialite,
  regime: Regime?
) -> Applicability {
  switch fact {
  case .pmt, .pmtAtteinte, .objectifPmt:
    return specialite.indicateurs.contains(.pmt)
      ? .asked : .notApplicable(.pmtOnlyWithTwoIndicators(specialite))
  case .honorairesCliniques:
    return specialite.regle.comparesClinicalFees
      ? .asked : .notApplicable(.clinicalFeesOtherSpecialty(specialite))
  case .structureUrgence:
    return specialite.regle == .urgence ? .asked : .notApplicable(.emergencyOtherSpecialty(specialite))
  case .seuilP30:
    guard isToldByCPAM(specialite, regime) else { return .notApplicable(.thresholdPublished(specialite)) }
    guard case .value(.tranche(let tranche)) = answers[.tranche] else { return .asked }
    return .notApplicable(.thresholdWithinTranche(tranche))
  default:
    return .asked
  }
}
