import AidRules

extension AccessTerms {
  /// Reads the sections `acces`, `patientele`, `adaptations`, `poste`, and `enfants` where there is one.
  convenience init?(_ regime: Group) {
    let acces = regime.required("acces")?.table(Conditions.init)
    let patientele = regime.required("patientele")?.table(Minima.init)
    let adaptations = regime.required("adaptations")?.table { group in
      group.eachKey(among: SituationParticuliere.allCases, Adaptation.init)
    }
    let enfants = regime.optional("enfants")?.table(ChildrenTerms.init)
    let poste = regime.required("poste")?.table { group in
      let substitution = group.required("non_substitution")?.backing()
      let mois = group.required("remplacement_mois")?.legal { $0.count(max: 120) }
      return (substitution, mois)
    }
    guard let acces, let patientele, let adaptations, case let (substitution?, mois?)? = poste else {
      return nil
    }
    self.init(
      secteur: acces.secteur,
      exclusions: acces.exclusions,
      autresSpecialites: acces.autres,
      honorairesCliniques: acces.honoraires,
      structureUrgence: acces.urgence,
      pmtMedecineGenerale: patientele.pmt,
      ageMinimalPmt: patientele.age,
      fileActivePediatrie: patientele.pediatrie,
      seuilAutres: patientele.autres,
      adaptations: adaptations,
      enfants: enfants,
      forfait: acces.forfait,
      exerciceCoordonne: acces.coordonne,
      exerciceRegroupe: acces.regroupe,
      poste: substitution,
      remplacementMois: mois
    )
  }
}

/// The section `acces`. A key that is there but can't be read is a problem, which refuses the whole barème.
private struct Conditions {
  let secteur: Reference
  let exclusions: Reference?
  let autres: Reference?
  let honoraires: Legal<Percent>
  let urgence: Reference
  let forfait: ForfaitTerms?
  let coordonne: Legal<Day>?
  let regroupe: Reference?

  init?(_ group: Group) {
    let secteur = group.required("secteur")?.backing()
    exclusions = group.optional("exclusions")?.backing()
    autres = group.optional("autres_specialites")?.backing()
    let honoraires = group.required("honoraires_cliniques")?.legal { $0.percent() }
    let urgence = group.required("structure_urgence")?.backing()
    forfait = group.optional("forfait_structure").flatMap { ForfaitTerms($0, group) }
    coordonne = group.optional("exercice_coordonne")?.legal { $0.day() }
    regroupe = group.optional("exercice_regroupe")?.backing()
    guard let secteur, let honoraires, let urgence else { return nil }
    (self.secteur, self.honoraires, self.urgence) = (secteur, honoraires, urgence)
  }
}

extension ForfaitTerms {
  /// Reads the condition and its figures, which stand beside it.
  fileprivate init?(_ place: Place, _ group: Group) {
    let condition = place.backing()
    let indicateurs = group.required("forfait_indicateurs")?.legal { $0.count(max: 100) }
    let teletransmission = group.required("forfait_teletransmission")?.legal { $0.fraction() }
    guard let condition, let indicateurs, let teletransmission else { return nil }
    self.init(condition: condition, indicateurs: indicateurs, teletransmission: teletransmission)
  }
}

/// The section `patientele`.
private struct Minima {
  let pmt: Legal<Int>
  let age: Legal<Int>?
  let pediatrie: Legal<Int>?
  let autres: Reference

  init?(_ group: Group) {
    let pmt = group.required("pmt_minimale")?.legal { $0.count() }
    age = group.optional("age_minimal_pmt")?.legal { $0.count(max: 120) }
    pediatrie = group.optional("file_active_pediatrie")?.legal { $0.count() }
    let autres = group.required("autres_specialites")?.backing()
    guard let pmt, let autres else { return nil }
    (self.pmt, self.autres) = (pmt, autres)
  }
}

extension Adaptation {
  /// Reads a circumstance: what backs it, and `medecine_generale_seule` where it is for no other specialty.
  fileprivate init?(_ place: Place) {
    guard case .table = place.tree.shape else {
      guard let reference = place.backing() else { return nil }
      self.init(reference: reference, medecineGeneraleSeule: false)
      return
    }
    let adaptation = place.legalTable { $0.optional("medecine_generale_seule").map { $0.yesOrNo() } ?? false }
    guard let adaptation else { return nil }
    self.init(reference: adaptation.reference, medecineGeneraleSeule: adaptation.value)
  }
}

extension ChildrenTerms {
  /// Reads the derogation for children, whose two bounds must be exceeded.
  fileprivate init?(_ group: Group) {
    let part = group.required("part")?.legal { $0.percent() }
    let fileActive = group.required("file_active")?.legal { $0.count() }
    guard let part, let fileActive else { return nil }
    self.init(part: part, fileActive: fileActive)
  }
}
