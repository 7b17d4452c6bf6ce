import AidRules

extension OptionTerms {
  /// The words of `acces`.
  private enum Mot: String, CaseIterable {
    case ouvert, ferme, complementaire
  }

  /// Reads the sections `options` and `second_assistant`, in the order of the options.
  static func all(_ regime: Group) -> [OptionTerms]? {
    let additional = regime.optional("second_assistant")
    let conditions = additional.flatMap { $0.table(AdditionalTerms.init) }
    let options = regime.required("options")?.table { group in
      group.eachKey(among: OptionETP.allCases) { place in
        place.table { read($0, conditions: conditions, announced: additional != nil) }
      }
    }
    guard let options else { return nil }
    return OptionETP.allCases.compactMap { option in
      options[option].map { $0(option) }
    }
  }

  private static func read(
    _ group: Group,
    conditions: AdditionalTerms?,
    announced: Bool
  ) -> ((OptionETP) -> OptionTerms)? {
    let mot = group.required("acces")?.choice(among: Mot.allCases)
    let reference = group.reference
    let heures = group.optional("heures").map { $0.legal { $0.text() } }
    let montants = group.optional("montants").map { $0.table(AmountTable.init) }
    let acces: Acces? =
      switch mot {
      case .ouvert: .ouvert
      case .ferme: .ferme
      case .complementaire: conditions.map { .complementaire($0) }
      case nil: nil
      }
    if mot == .complementaire, !announced { group.place.report(.missingKey("second_assistant")) }
    guard let acces, let reference else { return nil }
    // A key that is there but unreadable fails the option; a key that isn't there doesn't.
    if case .some(nil) = heures { return nil }
    if case .some(nil) = montants { return nil }
    return { option in
      OptionTerms(
        option: option,
        acces: acces,
        reference: reference,
        heures: heures ?? nil,
        montants: montants ?? nil
      )
    }
  }
}

extension AdditionalTerms {
  /// Reads the conditions of a second assistant.
  init?(_ group: Group) {
    let annee = group.required("annee_minimale")?.legal { $0.count(max: 10) }
    let zone = group.required("zone")?.legalTable { zone in
      let ouvertes = zone.required("ouvertes")?.list { $0.choice(among: Zone.allCases) }
      let incertaines = zone.optional("incertaines").map { $0.list { $0.choice(among: Zone.allCases) } } ?? []
      return ouvertes.flatMap { ouvertes in incertaines.map { [ouvertes, $0] } }
    }
    let objectifs = group.required("objectifs_atteints")?.backing()
    let patientele = group.required("patientele_importante")?.backing()
    guard let annee, let zone, let objectifs, let patientele else { return nil }
    self.init(
      anneeMinimale: annee,
      zonesOuvertes: Set(zone.value[0]),
      zonesIncertaines: Set(zone.value[1]),
      zone: zone.reference,
      objectifsAtteints: objectifs,
      patienteleImportante: patientele
    )
  }
}
