import AidRules

extension OptionTerms {
  /// The words of `acces`.
  private enum Mot: String, CaseIterable {
    case ouvert, zone, ferme, absente, complementaire
  }

  /// What the sections beside `options` give to every option.
  private struct Shared {
    let conditions: AdditionalTerms?
    let announced: Bool
    let heures: [OptionETP: Legal<String>]
  }

  /// Reads the sections `options`, `heures` and `second_assistant`, in the order of the options.
  static func all(_ regime: Group) -> [OptionTerms]? {
    let additional = regime.optional("second_assistant")
    let heures = regime.required("heures")?.table { group in
      group.eachKey(among: OptionETP.allCases) { $0.legal { $0.text() } }
    }
    let shared = Shared(
      conditions: additional.flatMap { $0.table(AdditionalTerms.init) },
      announced: additional != nil,
      heures: heures ?? [:]
    )
    let options = regime.required("options")?.table { group in
      group.eachKey(among: OptionETP.allCases) { place in place.table { read($0, shared) } }
    }
    guard let options else { return nil }
    return OptionETP.allCases.compactMap { option in
      options[option].map { $0(option) }
    }
  }

  private static func read(_ group: Group, _ shared: Shared) -> ((OptionETP) -> OptionTerms)? {
    let mot = group.required("acces")?.choice(among: Mot.allCases)
    let reference = group.place.reference(group.backing, valeur: mot.map { .text($0.rawValue) })
    let montants = group.optional("montants")?.table(AmountTable.init)
    let acces: Acces? =
      switch mot {
      case .ouvert: .ouvert
      case .zone:
        group.required("zones")?.legalTable(ZoneTerms.read, valeur: Zone.named).map { .zone(ZoneTerms($0)) }
      case .ferme: .ferme
      case .absente: .absente
      case .complementaire: additional(group, shared)
      case nil: nil
      }
    guard let acces, let reference else { return nil }
    return { option in
      OptionTerms(
        option: option,
        acces: acces,
        reference: reference,
        heures: shared.heures[option],
        montants: montants
      )
    }
  }

  private static func additional(_ group: Group, _ shared: Shared) -> Acces? {
    if !shared.announced { group.place.report(.missingKey("second_assistant")) }
    return shared.conditions.map { .complementaire($0) }
  }
}

extension ZoneTerms {
  /// Reads the zones that open an option.
  fileprivate static func read(_ group: Group) -> Set<Zone>? {
    group.required("ouvertes")?.list { $0.choice(among: Zone.allCases) }.map(Set.init)
  }

  /// Creates the condition from zones with their backing.
  fileprivate convenience init(_ zones: Legal<Set<Zone>>) {
    self.init(ouvertes: zones.value, reference: zones.reference)
  }
}

extension Zone {
  /// The zones that open an option, as the value of their place.
  fileprivate static func named(_ zones: Set<Zone>) -> LegalValue? {
    .text(allCases.filter(zones.contains).map(\.rawValue).joined(separator: ", "))
  }
}

extension AdditionalTerms {
  /// Reads the conditions of a second assistant.
  convenience init?(_ group: Group) {
    let annee = group.required("annee_minimale")?.legal { $0.count(max: 10) }
    let zone = group.required("zone")?.legalTable(
      { zone in
        let ouvertes = zone.required("ouvertes")?.list { $0.choice(among: Zone.allCases) }
        let incertaines =
          zone.optional("incertaines").map { $0.list { $0.choice(among: Zone.allCases) } } ?? []
        return ouvertes.flatMap { ouvertes in incertaines.map { [Set(ouvertes), Set($0)] } }
      },
      valeur: { Zone.named($0[0]) }
    )
    let objectifs = group.required("objectifs_atteints")?.backing()
    let patientele = group.required("patientele_importante")?.backing()
    guard let annee, let zone, let objectifs, let patientele else { return nil }
    self.init(
      anneeMinimale: annee,
      zonesOuvertes: zone.value[0],
      zonesIncertaines: zone.value[1],
      zone: zone.reference,
      objectifsAtteints: objectifs,
      patienteleImportante: patientele
    )
  }
}
