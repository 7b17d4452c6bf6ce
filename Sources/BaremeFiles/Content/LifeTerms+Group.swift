import AidRules

extension LifeTerms {
  /// Reads the sections `vie` and `controles`.
  init?(_ regime: Group) {
    let controles = regime.required("controles")?.table { group in
      (
        group.required("pmt_par_file_active")?.legal { $0.fraction() },
        group.required("file_active_par_pmt")?.legal { $0.fraction() }
      )
    }
    let terms = regime.required("vie")?.table { group -> LifeTerms? in
      func years(_ name: String) -> Legal<Int>? { group.required(name)?.legal { $0.count(max: 100) } }
      let duree = years("duree_annees")
      let anniversaire = group.required("anniversaire")?.backing()
      let suivi = group.required("suivi_mois")?.legal { $0.count(max: 120) }
      let qualification = years("qualification_annees")
      let entretien = years("entretien_annees")
      let periode = years("entretien_periode_annees")
      let suspension = group.required("suspension")?.backing()
      let telephone = group.required("telephone")?.legal { $0.text() }
      let collective = group.required("aide_collective")?.legal { $0.day() }
      guard let duree, let anniversaire, let suivi, let qualification, let entretien, let periode,
        let suspension, let telephone, let collective, case let (pmt?, fileActive?)? = controles
      else { return nil }
      return LifeTerms(
        dureeAnnees: duree,
        anniversaire: anniversaire,
        suiviMois: suivi,
        qualificationAnnees: qualification,
        entretienAnnees: entretien,
        entretienPeriodeAnnees: periode,
        suspension: suspension,
        telephone: telephone,
        aideCollective: collective,
        pmtParFileActive: pmt,
        fileActiveParPmt: fileActive
      )
    }
    guard let terms else { return nil }
    self = terms
  }
}
