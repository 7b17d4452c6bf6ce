import TerminalUI
import TestSupport
import Testing

/// The whole hour of 2025, from the order of the day to the missions, as a facilitator plays it.
@Suite("The hour in front of a room")
struct HourTests {
  /// What is in front, by the heading and by some words of the page; the numbers are those of the documents of 2025.
  private static let why: [(heading: String, words: [String])] = [
    ("L'assistant médical : pourquoi", ["pourquoi ?", "comment ?", "combien ?", "quelles missions"]),
    ("Pour commencer", ["« assistant médical », à quoi pensez-vous"]),
    ("Pourquoi ?", ["Ce qu'il apporte"]),
    ("Un assistant médical, qu'est-ce que c'est ?", ["Un collaborateur du médecin", "Un métier à part"]),
    ("Missions : l'administratif", ["Accueil du patient", "Facturation"]),
    ("Missions : la consultation", ["Prise de constantes", "Dépistage"]),
    ("Missions : l'organisation", ["Parcours du patient", "Lien avec les autres soignants"]),
    ("Ce qu'il apporte", ["Du temps de soin", "Un meilleur accès aux soins"]),
    ("Comment ?", ["Être employeur"]),
    ("Être employeur, c'est gérer", ["Paie", "Congés", "Situations conflictuelles", "Arrêts maladie"]),
  ]
  private static let quiz: [(hands: (String, String), words: [String])] = [
    (("18", "6"), ["AVANT", "La fiche de poste d'abord", "Volume horaire", "Rémunération"]),
    (("9", "15"), ["APRÈS", "L'essai d'abord", "Durée", "Renouvellement"]),
    (("4", "20"), ["APRÈS", "L'autorisation d'abord", "Majorations", "Exceptions"]),
    (("10", "14"), ["AVANT", "L'entretien d'abord", "Obligations", "Trames"]),
    (("24", "0"), ["AVANT", "La CPAM d'abord", "Éligibilité", "Formation", "Budget"]),
  ]
  private static let how: [(heading: String, words: [String])] = [
    ("Les démarches, dans l'ordre", ["Avant de signer", "L'embauche", "La formation"]),
    ("À qui s'adresser", ["3608", "GE Santé Services"]),
    ("Combien ?", ["Qui a droit à l'aide"]),
    ("Qui a droit à l'aide ?", ["radiothérapie", "OPTAM", "775", "949"]),
    ("Combien, chaque année ?", ["19 000 €", "38 000 €", "14 000 €", "28 000 €", "11 000 €", "22 000 €"]),
    ("Un second assistant", ["33 000 €", "44 000 €", "(ZIP)"]),
    ("Votre patientèle, parmi les autres", ["P30 775", "13 000 €", "26 000 €", "19 000 €", "38 000 €"]),
  ]

  @Test(
    "From the first page to the missions, on a projector and in the smallest window",
    arguments: [80, 60]
  )
  func hour(columns: Int) throws {
    let home = try Home()
    let size = Size(columns: columns, rows: columns == 80 ? 24 : 18)
    let session = try startDemo([], in: home, size: size)
    try session.play(Self.why)
    for (hands, words) in Self.quiz {
      try session.waitForFocus("Voir la réponse")
      try session.send(.left, .text(hands.0), .right, .text(hands.1), .enter)
      try session.waitForFocus("Entrée")
      try session.expectSlide(words)
      try session.send(.enter)
    }
    // 18 + 15 + 20 + 10 + 24 of 120 hands; most were right four times.
    try session.waitForWords("Avant ou après : les réponses")
    try session.expectSlide(["87 mains sur 120", "4 fois sur 5"])
    try session.send(.enter)
    try session.play(Self.how)

    try session.waitForWords("Exemple fictif : généraliste")
    try session.expectSlide(["Éligible", "775 → 970 (+195)", "775 → 1 080 (+305)"])
    try session.send("p", "774", .enter)
    try session.waitForWords("PMT 775 → 774 : vous n'êtes plus éligible")
    try session.send("r")
    try session.waitForWords("Remis à zéro")
    try session.expectSlide(["Éligible", "1 025 → 1 530 (+505)"])
    try session.send(.pageDown)
    try session.waitForWords("Exemple fictif : pédiatre")
    try session.expectSlide(["949 → 1 184 (+235)", "51 → 65 (+14)", "949 → 1 301 (+352)"])
    try session.send(.pageDown)
    try session.play([
      ("La vie du contrat", ["La suspension", "La reprise"]),
      ("À retenir", ["Un contrat individuel", "Une aide chaque année"]),
    ])

    try session.waitForFocus("Accueil du patient")
    try session.send("1", "2", .down)
    try session.waitForFocus("Création et gestion du dossier")
    try session.send("7")
    try session.waitForWords("7")
    try session.send(.control("c"))
    #expect(try session.waitForExit() == .code(0))
    #expect(try home.files() == [], "Nothing is kept of a room")
  }
}

extension TerminalSession {
  /// Checks pages one after the other, each left by the key of a presenter's remote.
  fileprivate func play(_ pages: [(heading: String, words: [String])]) throws {
    for (heading, words) in pages {
      try waitForWords(heading)
      try expectSlide(words)
      try send(.pageDown)
    }
  }

  /// Expects words somewhere on the slide in front, which is read line by line where the window is too small for it.
  fileprivate func expectSlide(_ words: [String], sourceLocation: SourceLocation = #_sourceLocation) throws {
    func letters(_ text: String) -> String { text.filter { !$0.isWhitespace } }
    var missing = words
    for _ in 0..<60 {
      try waitUntilStill()
      let shown = letters(self.words)
      missing.removeAll { shown.contains(letters($0)) }
      if missing.isEmpty { return }
      let before = screen
      try send(.down)
      let limit = ContinuousClock.now + .seconds(2)
      try wait(for: "more of the slide") { $0.screen != before || ContinuousClock.now > limit }
      if screen == before { break }
    }
    #expect(missing == [], "the screen:\n\(screen.joined(separator: "\n"))", sourceLocation: sourceLocation)
  }
}
