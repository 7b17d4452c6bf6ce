import AidRules

extension LifeTerms {
  /// Reads the sections `vie`, `suivi`, `employeur` and `controles`.
  convenience init?(_ regime: Group) {
    let vie = regime.required("vie")?.table(Length.init)
    let suivi = regime.required("suivi")?.table(FollowUp.init)
    let employeur = regime.required("employeur")?.table(EmployerTerms.init)
    let controles = regime.required("controles")?.table { group in
      (
        group.required("pmt_par_file_active")?.legal { $0.fraction() },
        group.required("file_active_par_pmt")?.legal { $0.fraction() },
        group.required("pourcentage_minimal")?.legal { $0.percent() }
      )
    }
    guard let vie, let suivi, let employeur, case let (pmt?, fileActive?, part?)? = controles else {
      return nil
    }
    self.init(
      dureeAnnees: vie.duree,
      reconduction: vie.reconduction,
      embaucheDesSignature: vie.embauche,
      anniversaire: vie.anniversaire,
      suiviMois: suivi.mois,
      suiviDepart: suivi.depart,
      pieces: suivi.pieces,
      formationAnnees: vie.formation,
      qualificationAnnees: vie.qualification,
      entretien: suivi.entretien,
      suspension: suivi.suspension,
      clauses: suivi.clauses,
      telephone: suivi.telephone,
      aideCollective: suivi.collective,
      employeur: employeur,
      pmtParFileActive: pmt,
      fileActiveParPmt: fileActive,
      pourcentageMinimal: part
    )
  }
}

/// The section `vie`: what each regime says of its contracts.
private struct Length {
  let duree: Legal<Int>
  let reconduction: Reference?
  let embauche: Reference?
  let anniversaire: Reference
  let formation: Legal<Int>?
  let qualification: Legal<Int>

  init?(_ group: Group) {
    let duree = group.required("duree_annees").flatMap(years)
    reconduction = group.optional("reconduction")?.backing()
    embauche = group.optional("embauche_des_signature")?.backing()
    let anniversaire = group.required("anniversaire")?.backing()
    formation = group.optional("formation_annees").flatMap(years)
    let qualification = group.required("qualification_annees").flatMap(years)
    guard let duree, let anniversaire, let qualification else { return nil }
    (self.duree, self.anniversaire, self.qualification) = (duree, anniversaire, qualification)
  }
}

/// The section `suivi`: what holds for every running contract.
private struct FollowUp {
  let mois: Legal<Int>
  let depart: Reference
  let pieces: Reference
  let entretien: InterviewTerms
  let suspension: SuspensionTerms
  let clauses: ClauseTerms
  let telephone: Legal<String>
  let collective: Legal<Day>

  init?(_ group: Group) {
    let mois = group.required("suivi_mois")?.legal { $0.count(min: 1, max: 120) }
    let depart = group.required("suivi_depart")?.backing()
    let pieces = group.required("pieces")?.backing()
    let entretien = group.required("entretien")?.table { group -> InterviewTerms? in
      let depuis = group.required("depuis")?.legal { $0.day() }
      let premier = group.required("premier_annees").flatMap(years)
      let periode = group.required("periode_annees").flatMap(years)
      guard let depuis, let premier, let periode else { return nil }
      return InterviewTerms(depuis: depuis, premierAnnees: premier, periodeAnnees: periode)
    }
    let suspension = group.required("suspension")?.table { group -> SuspensionTerms? in
      let sansSuite = group.required("sans_suite_mois").flatMap(months)
      let avenant = group.required("avenant_mois").flatMap(months)
      let reprise = group.required("reprise")?.backing()
      guard let sansSuite, let avenant, let reprise else { return nil }
      if sansSuite.value > avenant.value {
        group.optional("avenant_mois")?.report(
          .limitsOutOfOrder(lower: sansSuite.value, upper: avenant.value)
        )
      }
      return SuspensionTerms(sansSuiteMois: sansSuite, avenantMois: avenant, reprise: reprise)
    }
    let clauses = group.required("clauses")?.table { group -> ClauseTerms? in
      let preavis = group.required("resiliation_preavis_mois").flatMap(months)
      let installation = group.required("nouvelle_installation")?.backing()
      let groupement = group.required("groupement_employeurs")?.backing()
      guard let preavis, let installation, let groupement else { return nil }
      return ClauseTerms(
        resiliationPreavisMois: preavis,
        nouvelleInstallation: installation,
        groupementEmployeurs: groupement
      )
    }
    let telephone = group.required("telephone")?.legal { $0.text() }
    let collective = group.required("aide_collective")?.legal { $0.day() }
    guard let mois, let depart, let pieces, let entretien, let suspension, let clauses, let telephone,
      let collective
    else { return nil }
    (self.depart, self.pieces) = (depart, pieces)
    (self.mois, self.entretien, self.suspension) = (mois, entretien, suspension)
    (self.clauses, self.telephone, self.collective) = (clauses, telephone, collective)
  }
}

private func years(_ place: Place) -> Legal<Int>? {
  place.legal { $0.count(max: 100) }
}

private func months(_ place: Place) -> Legal<Int>? {
  place.legal { $0.count(max: 120) }
}
