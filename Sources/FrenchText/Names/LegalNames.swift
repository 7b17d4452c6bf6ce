import AidRules

extension French {
  /// Whether a specialty is admitted.
  static func access(of specialite: Specialite) -> String {
    "accès à l'aide, \(uncapitalized(specialite.libelle))"
  }

  /// What a place of the barème holds, in words for somebody who doesn't know the file.
  ///
  ///     French.legalName("patientele.pmt_minimale")  // PMT minimale
  ///
  /// - Parameter place: The path without the name of the text.
  static func legalName(_ place: String) -> String {
    if let known = legalNames[place] { return known }
    for (prefix, name) in legalPrefixes where place.hasPrefix(prefix) {
      return name(String(place.dropFirst(prefix.count)))
    }
    return "valeur du barème"
  }

  /// The same for a whole path, which begins by the text.
  ///
  ///     French.legalName(path: "convention_2024.debut")  // premier jour du texte, convention médicale de 2024
  package static func legalName(path: String) -> String {
    let parts = path.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2, !["specialites", "couts"].contains(parts[0]) else { return legalName(path) }
    return "\(legalName(parts[1])), \(regime(parts[0]))"
  }

  private static let legalNames: [String: String] = [
    "couts.coefficient_groupement": "coefficient d'un groupement d'employeurs",
    "couts.exclus": "ce qu'un coût ne compte pas",
    "couts.positions.premiere": "position la plus basse d'un assistant",
    "couts.positions.derniere": "position la plus haute d'un assistant",
    "couts.semaines_annuelles": "semaines travaillées par an",
    "couts.tarif_consultation": "tarif d'une consultation de médecine générale",
    "couts.temps_plein_heures": "temps plein",
    "debut": "premier jour du texte",
    "acces.autres_specialites": "accès des autres spécialités",
    "acces.exclusions": "spécialités exclues",
    "acces.exercice_coordonne": "exercice coordonné",
    "acces.exercice_regroupe": "exercice regroupé",
    "acces.forfait_structure": "forfait structure",
    "acces.honoraires_cliniques": "part minimale d'honoraires cliniques",
    "acces.secteur": "secteur admis",
    "acces.structure_urgence": "exercice en structure d'urgence",
    "bascule.jour": "passage aux montants du texte suivant",
    "controles.pourcentage_minimal": "plus petit pourcentage vraisemblable",
    "limites_estimees.marge": "marge autour d'une limite estimée",
    "objectifs.inconnu": "objectifs que personne ne publie",
    "objectifs.troncature": "arrondi des objectifs",
    "objectifs.amenagement": "aménagement des objectifs",
    "patientele.age_minimal_pmt": "âge à partir duquel un patient compte dans la PMT",
    "patientele.autres_specialites": "seuil des autres spécialités",
    "patientele.file_active_pediatrie": "file active minimale en pédiatrie",
    "patientele.pmt_minimale": "PMT minimale",
    "poste.non_substitution": "poste en plus, sans remplacer un emploi",
    "second_assistant.annee_minimale": "année à partir de laquelle un second assistant est possible",
    "second_assistant.objectifs_atteints": "objectifs du premier assistant",
    "second_assistant.patientele_importante": "patientèle importante pour un second assistant",
    "second_assistant.zone": "zone d'un second assistant",
    "suivi.aide_collective": "aide collective",
    "employeur.parcours.cqp": "certificat (CQP) de l'assistant",
    "employeur.parcours.fae": "formation d'adaptation (FAE) d'un soignant",
    "suivi.pieces": "pièces demandées par la CPAM",
    "suivi.suivi_depart": "départ des points de suivi",
    "suivi.suivi_mois": "point de suivi avec la CPAM",
    "suivi.telephone": "téléphone de l'Assurance Maladie",
    "vie.formation_annees": "délai pour entrer en formation",
    "vie.qualification_annees": "délai de qualification de l'assistant",
  ]

  private static let legalPrefixes: [(String, @Sendable (String) -> String)] = [
    ("specialites.", { _ in "accès d'une spécialité" }),
    ("couts.smic.", { _ in "Smic mensuel brut" }),
    ("couts.grille.", { "salaire brut de la grille, position \($0.split(separator: ".").last ?? "")" }),
    ("couts.anciennete.", { "prime d'ancienneté après \($0) ans" }),
    ("couts.cotisations.", { _ in "cotisations de l'employeur" }),
    ("couts.reduction.", reduction),
    ("heures.", hours), ("options.", option), ("taux.", rate),
    ("bandes.", { "limite de tranche, \(figure($0))" }),
    ("tranches.", { "tranche, \(figure($0))" }),
    ("limites_estimees.", { "limite de tranche estimée, \(figure($0))" }),
    ("estimations.", { "méthode d'estimation \($0.uppercased())" }),
    ("objectifs.", { _ in "objectif publié" }),
    ("patientele.", { _ in "seuil de patientèle" }),
    ("acces.", { _ in "condition d'accès" }),
    ("adaptations.", { _ in "aménagement" }),
    ("poste.", { _ in "poste de l'assistant" }),
    ("second_assistant.", { _ in "second assistant" }),
    ("employeur.", { _ in "contrat de travail de l'assistant" }),
    ("suivi.", { _ in "suivi du contrat" }),
    ("vie.", { _ in "vie du contrat" }),
    ("versements.", { _ in "règle de versement" }),
  ]

  /// « 2026-01-01.plafond »: the year, then the term of the formula.
  private static func reduction(_ rest: String) -> String {
    let term =
      switch rest.split(separator: ".").last {
      case "minimum": "coefficient le plus bas"
      case "delta": "coefficient ajouté au niveau du Smic"
      case "part": "part de la parenthèse"
      case "sortie_smic": "salaire, en Smic, où elle s'arrête"
      case "exposant_quarts": "exposant, en quarts"
      case "plafond": "coefficient le plus haut"
      case "decimales": "décimales du coefficient"
      default: "Smic de la formule"
      }
    return "réduction générale, \(term)"
  }

  /// « 0.5 »: the working time.
  private static func hours(_ rest: String) -> String {
    "heures par semaine à \(OptionETP(rawValue: rest)?.text ?? rest)"
  }

  /// « 0.5.montants.annee_1 »: the working time, then what is said of it.
  private static func option(_ rest: String) -> String {
    guard
      let option = OptionETP.allCases.last(where: { rest == $0.rawValue || rest.hasPrefix($0.rawValue + ".") }
      )
    else { return "temps de travail" }
    let word = rest.split(separator: ".").last.map(String.init) ?? ""
    if word.hasPrefix("annee_"), let annee = Int(word.dropFirst("annee_".count)) {
      return "montant de la \(ordinal(annee)) année à \(option.text)"
    }
    if rest.contains(".montants") { return "montant d'une grande patientèle à \(option.text)" }
    return word == "zones" ? "zones qui ouvrent \(option.text)" : "accès à \(option.text)"
  }

  /// « 0.5.P70-P90 »: the working time, then the band.
  private static func rate(_ rest: String) -> String {
    guard let option = OptionETP.allCases.last(where: { rest.hasPrefix($0.rawValue + ".") }),
      let tranche = Tranche(rawValue: String(rest.dropFirst(option.rawValue.count + 1)))
    else { return "taux d'une tranche" }
    return "taux de la tranche \(tranche.text) à \(option.text)"
  }

  /// « pmt.p30 »: the indicator, then the limit or the band.
  private static func figure(_ rest: String) -> String {
    let parts = rest.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2, let indicateur = Indicateur(rawValue: parts[0]) else { return "patientèle" }
    return "\(indicateur.text) \(Tranche(rawValue: parts[1])?.text ?? parts[1].uppercased())"
  }
}

extension Specialite.Regle {
  /// How the aid treats a specialty, in words.
  var text: String {
    switch self {
    case .standard: "admise, sans condition propre"
    case .honorairesCliniques: "admise sous condition d'honoraires cliniques"
    case .urgence: "admise en structure d'urgence"
    case .aConfirmer: "à confirmer avec votre CPAM, sous condition d'honoraires cliniques"
    case .exclue: "exclue"
    }
  }
}
