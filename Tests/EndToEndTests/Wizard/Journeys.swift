import TestSupport

/// The questions of a doctor and the keys that answer them, from the first to the last.
enum Journeys {
  /// The first worked example: médecine générale, PMT 775, file active 1 025.
  static let generalPractitioner: [(label: String, keys: [TestSupport.Key])] =
    [
      // Without accents, as people type.
      ("Spécialité", ["medecine g", .enter]), ("Date de signature", [.enter]),
      ("Patientèle médecin traitant", ["775", .enter]), ("Secteur", [.space, .enter]),
      ("Tranche de patientèle", [.f(8)]), ("File active", ["1025", .enter]),
    ] + end

  /// The second worked example: pédiatrie, file active 949, PMT 51.
  static let paediatrician: [(label: String, keys: [TestSupport.Key])] =
    [
      ("Spécialité", ["pediatrie", .enter]), ("Date de signature", [.enter]), ("Secteur", [.home, .enter]),
      ("File active", ["949", .enter]), ("Tranche de patientèle", [.f(8)]),
      ("Patientèle médecin traitant", ["51", .enter]),
    ] + end

  /// The contract: every working time side by side, nothing signed yet.
  private static let end: [(label: String, keys: [TestSupport.Key])] = [
    ("Situations particulières", ["6", .enter]), ("Temps de travail", ["5", .enter]),
    ("Date d'embauche", [.enter]),
    ("Profil de l'assistant", ["5", .enter]),
  ]

  /// The questions that concern a general practitioner without a working time chosen, from the last.
  static let lastQuestionsFirst = [
    "Semaines travaillées", "Tarif d'une consultation", "Groupement d'employeurs", "Heures payées",
    "Ancienneté à l'embauche", "Salaire brut mensuel", "Coût mensuel connu",
    "Profil de l'assistant", "Date d'embauche", "Date de signature", "Temps de travail",
    "Situations particulières", "Tranche de patientèle", "File active", "Patientèle médecin traitant",
  ]
}
