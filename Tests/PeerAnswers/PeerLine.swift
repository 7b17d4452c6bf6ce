import AidRules

/// One line of the peer's CSV, read as a situation of ours.
///
/// Every column is handed over, those that a specialty doesn't need included: the rules must ignore them. What the
/// peer doesn't model is fixed: signature on 15 January 2025, hors zone, no particular situation.
struct PeerLine {
  static let header =
    "specialite,secteur,optam,pmt,percentile,part_honoraires_ccam,annee_contrat,option_etp"

  /// The specialties, each as one of ours that the same rule governs and of which nothing is left to the CPAM.
  ///
  /// `orl` is the surgical one: the medical one has no condition of fees. Every gynécologie has the same rule.
  static let specialites = [
    "medecine_generale": "medecine-generale",
    "autre": "cardiologie",
    "chirurgie": "chirurgie-generale",
    "orl": "orl-chirurgicale",
    "gynecologie": "gynecologie-medicale",
    "radiologie": "radiologie",
    "radiotherapie": "radiotherapie",
    "stomatologie": "stomatologie",
    "anesthesie": "anesthesie-reanimation",
    "anatomopathologie": "anatomie-pathologique",
    "medecine_nucleaire": "medecine-nucleaire",
  ]
  static let secteurs: [String: Secteur] = ["secteur_1": .un, "secteur_2": .deux, "secteur_3": .trois]
  static let options: [String: OptionETP] = ["mi_temps": .demi, "temps_plein": .un]

  private let situation: Situation
  private let option: OptionETP
  private let day: Day

  /// Reads a line, or nil when a column isn't what the peer writes.
  init?(_ text: String, _ bareme: Bareme) {
    let columns = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard columns.count == 8,
      let specialite = Self.specialites[columns[0]].flatMap({ bareme.specialite($0) }),
      let secteur = Self.secteurs[columns[1]],
      let optam = ["0": false, "1": true][columns[2]],
      let pmt = Int(columns[3]),
      let tranche = Tranche(percentile: columns[4]),
      let honorairesCliniques = Percent(besidesCCAM: columns[5]),
      let annee = Int(columns[6]), annee >= 1,
      let option = Self.options[columns[7]],
      let day = Day(2025, 1, 15)
    else { return nil }
    var situation = Situation()
    situation.specialite = specialite
    situation.secteur = secteur
    situation.optam = optam
    situation.zone = .horsZone
    situation.pmt = pmt
    situation.tranche = tranche
    situation.honorairesCliniques = honorairesCliniques
    situation.situations = []
    situation.option = option
    situation.signature = day
    situation.annee = annee
    (self.situation, self.option, self.day) = (situation, option, day)
  }

  /// What our rules answer, written as the peer writes it.
  ///
  /// A verdict that is neither yes nor no keeps its name and a range both its ends: the peer never says so, and
  /// they can't be taken for an agreement.
  func answer(_ bareme: Bareme) throws -> String {
    let evaluation = try bareme.evaluate(situation, on: day)
    let eligible =
      switch evaluation.verdict {
      case .eligible: "1"
      case .nonEligible: "0"
      case .sousConditions, .aCompleter: evaluation.verdict.rawValue
      }
    return "\(eligible),\(montant(evaluation))"
  }

  private func montant(_ evaluation: Evaluation) -> String {
    guard let maximum = evaluation.option(option)?.aide.first?.maximum else { return "0" }
    return maximum.exact.map { "\($0.amount)" } ?? "\(maximum.low.amount)-\(maximum.high.amount)"
  }
}
