package import AidRules

extension Answers {
  /// The situation that the rules evaluate.
  ///
  /// In the wizard a fact that doesn't concern this doctor is left out, so that an answer given before the
  /// specialty changed never leaks. On the command line every flag given is kept: it was said on purpose, and
  /// the rules warn about a fact without effect.
  ///
  /// - Parameter regime: The regime of the signature; nil when only the facts of every regime matter.
  package func situation(
    specialites: [Specialite],
    regime: Regime? = nil,
    mode: IntakeMode = .wizard
  ) -> Situation {
    var situation = Situation()
    for fact in facts {
      guard let value = self[fact].value else { continue }
      if mode == .wizard,
        case .notApplicable = applicability(
          of: fact,
          answers: self,
          specialites: specialites,
          regime: regime
        )
      {
        continue
      }
      situation.set(fact, to: value, specialites: specialites)
    }
    return situation
  }
}

extension Situation {
  /// Puts one value in its place; a value of another kind than the fact's is ignored.
  package mutating func set(_ fact: Fact, to value: FactValue, specialites: [Specialite]) {
    switch (fact, value) {
    case (.specialite, .specialite(let id)): specialite = specialites.first { $0.id == id }
    case (.secteur, .secteur(let value)): secteur = value
    case (.optam, .flag(let value)): optam = value
    case (.honorairesCliniques, .percent(let value)): honorairesCliniques = value
    case (.structureUrgence, .flag(let value)): structureUrgence = value
    case (.zone, .zone(let value)): zone = value
    case (.tranche, .tranche(let value)): tranche = value
    case (.situations, .situations(let value)): situations = value
    case (.option, .option(let choice)): option = choice.option
    case (.objectifsAtteints, .flag(let value)): objectifsAtteints = value
    case (.signature, .day(let value)): signature = value
    case (.embauche, .day(let value)): embauche = value
    case (.partMoins16, .percent(let value)): partMoins16 = value
    case (.forfaitStructure, .flag(let value)): forfaitStructure = value
    case (.exerciceCoordonne, .flag(let value)): exerciceCoordonne = value
    case (.suspension, .suspensions(let value)): suspensions = value
    case (.assistant, .profil(let value)): assistant = value
    case (.salaire, .amount(let value)): salaire = value
    case (.coutEmployeur, .amount(let value)): coutEmployeur = value
    case (.tarifConsultation, .amount(let value)): tarifConsultation = value
    case (.heures, .decimal(let value)): heures = value
    case (.coefficient, .decimal(let value)): coefficient = value
    case (_, .count(let value)): set(fact, to: value)
    default: break
    }
  }

  private mutating func set(_ fact: Fact, to count: Int) {
    switch fact {
    case .pmt: pmt = count
    case .fileActive: fileActive = count
    case .seuilP30: seuilP30 = count
    case .annee: annee = count
    case .objectifPmt: objectifPmt = count
    case .objectifFileActive: objectifFileActive = count
    case .pmtAtteinte: pmtAtteinte = count
    case .fileActiveAtteinte: fileActiveAtteinte = count
    case .anciennete: anciennete = count
    case .semaines: semaines = count
    default: break
    }
  }
}
