import AidRules

extension AccessTerms {
  /// Reads the sections `acces`, `patientele`, `adaptations` and `poste`.
  init?(_ regime: Group) {
    let acces = regime.required("acces")?.table { group in
      let secteur = group.required("secteur")?.backing()
      let honoraires = group.required("honoraires_cliniques")?.legal { $0.percent() }
      let urgence = group.required("structure_urgence")?.backing()
      return (secteur, honoraires, urgence)
    }
    let patientele = regime.required("patientele")?.table { group in
      let pmt = group.required("pmt_minimale")?.legal { $0.count() }
      let pediatrie = group.required("file_active_pediatrie")?.legal { $0.count() }
      let autres = group.required("autres_specialites")?.backing()
      return (pmt, pediatrie, autres)
    }
    let adaptations = regime.required("adaptations")?.table { group in
      group.eachKey(among: SituationParticuliere.allCases) { $0.backing() }
    }
    let poste = regime.required("poste")?.table { group in
      let substitution = group.required("non_substitution")?.backing()
      let mois = group.required("remplacement_mois")?.legal { $0.count(max: 120) }
      return (substitution, mois)
    }
    guard case let (secteur?, honoraires?, urgence?)? = acces,
      case let (pmt?, pediatrie?, autres?)? = patientele,
      let adaptations, case let (substitution?, mois?)? = poste
    else { return nil }
    self.init(
      secteur: secteur,
      honorairesCliniques: honoraires,
      structureUrgence: urgence,
      pmtMedecineGenerale: pmt,
      fileActivePediatrie: pediatrie,
      seuilAutres: autres,
      adaptations: adaptations,
      poste: substitution,
      remplacementMois: mois
    )
  }
}
