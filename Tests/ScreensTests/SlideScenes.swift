import AidRules
import FrenchText
import Guide
import Screens
import TerminalUI
import Wizard

/// A slide to hold: how to get there, what it must say in small letters and in large ones.
struct SlideScene: CustomStringConvertible, Sendable {
  let name: String
  let events: [Event]
  /// What must be readable, at every size; U+202F and U+00A0 are written as plain spaces.
  let says: [String]
  /// What must be readable in large letters, at every size.
  var shouts: [String] = []
  /// What the caret stands on.
  let focus: String

  var description: String { name }

  /// The events that lead to a slide of the hour: each is a key from the order of the day.
  static func to(_ slide: Slide, _ program: Program = .day) -> [Event] {
    let place = program.slides.firstIndex(of: slide) ?? 0
    return [.talk(program), .home] + [Event](repeating: .pageDown, count: place)
  }

  static func typed(_ text: String) -> [Event] { text.map { .insert(String($0)) } }

  private static let footer = "Entrée"

  static let all: [SlideScene] = [
    SlideScene(
      name: "ordre-du-jour",
      events: [.talk(.day)],
      says: [
        "1. L'assistant médical : pourquoi ?", "2. L'assistant médical : comment ?",
        "3. L'assistant médical : combien ?", "Quiz", "quelles missions", "1/28", "Noms",
      ],
      focus: footer
    ),
    SlideScene(
      name: "pourquoi",
      events: to(.chapter(.pourquoi)),
      says: ["qu'est-ce que c'est", "Ce qu'il apporte", "3/28"],
      shouts: ["POURQUOI ?"],
      focus: footer
    ),
    SlideScene(
      name: "definition",
      events: to(.definition),
      says: ["Un collaborateur du médecin", "Un métier à part", "un salarié formé et qualifié"],
      focus: footer
    ),
    SlideScene(
      name: "missions-consultation",
      events: to(.pole(.consultation)),
      says: ["Prise de constantes", "Actes techniques", "Dépistage", "Suivi du patient"],
      focus: footer
    ),
    SlideScene(
      name: "employeur",
      events: to(.duties),
      says: ["Recrutement", "Paie", "Prévoyance", "Situations conflictuelles", "Arrêts maladie", "Source"],
      focus: footer
    ),
    SlideScene(
      name: "quiz-question",
      events: to(.avantApres(0)) + typed("aaap"),
      says: [
        "Établir la fiche de poste", "les démarches de recrutement", "AVANT (touche a) : 3 mains",
        "APRÈS (touche p) : 1 main", "Voir la réponse",
      ],
      shouts: ["AVANT", "APRÈS", "3", "1"],
      focus: "APRÈS"
    ),
    SlideScene(
      name: "quiz-reponse",
      events: to(.avantApres(1)) + typed("aapp") + [.activate],
      says: ["L'essai d'abord", "Renouvellement", "AVANT : 2 mains", "c'est l'usage"],
      shouts: ["APRÈS"],
      focus: footer
    ),
    SlideScene(
      name: "quiz-bilan-seul",
      events: [.talk(.quiz)] + ["a", "p", "p", "a", "p"].flatMap { typed($0) + [.activate, .activate] },
      says: [
        "4 bonnes réponses sur 5.", "Contacter la CPAM : AVANT les entretiens d'embauche",
        "Bien répondu.", "L'autre réponse a été donnée.",
      ],
      shouts: ["4/5"],
      focus: footer
    ),
    SlideScene(
      name: "demarches",
      events: to(.steps),
      says: ["1. Avant de signer", "6. Ensuite", "2. Le contrat avec la CPAM"],
      focus: footer
    ),
    SlideScene(
      name: "contacts",
      events: to(.contacts),
      says: ["3608", "https://ge-santeservices.org", "Urssaf"],
      focus: footer
    ),
    SlideScene(
      name: "eligibilite",
      events: to(.eligibility),
      says: ["radiothérapie", "OPTAM-ACO", "775 patients", "949 patients", "80 %", "seul ou en groupe"],
      focus: footer
    ),
    SlideScene(
      name: "montants",
      events: to(.amounts),
      says: [
        "19 000 €", "38 000 €", "14 000 €", "28 000 €", "11 000 €", "22 000 €", "2 années versées entières",
        "compté au prorata (interprétation)",
      ],
      shouts: ["19 000", "38 000"],
      focus: footer
    ),
    SlideScene(
      name: "second-assistant",
      events: to(.secondAssistant),
      says: [
        "non ouvert", "33 000 €", "44 000 €", "zone d'intervention prioritaire", "1,5 ETP, 3e année",
        "39 000 € à 1,5 ETP, 52 000 € à 2 ETP", "57 000 € à 1,5 ETP, 76 000 € à 2 ETP", "ZAC (inconnu)",
      ],
      shouts: ["33 000", "44 000"],
      focus: footer
    ),
    SlideScene(
      name: "tranches",
      events: to(.bands),
      says: [
        "P30 775", "exemple 1 : 775", "P90 à P95", "13 000 € ou 26 000 €",
        "chaque année, 19 000 € ou 38 000 €",
        "à maintenir (interprétation)", "taux de l'avenant 7", "P50", "P95 ≈2 062",
      ],
      focus: footer
    ),
    SlideScene(
      name: "exemple-1",
      events: to(.example(1)),
      says: [
        "Éligible", "970 (+195)", "1 080 (+305)", "1 530 (+505)", "1 686 (+661)", "19 000 €", "≈ 14 000 €",
      ],
      shouts: ["775", "1 025"],
      focus: footer
    ),
    SlideScene(
      name: "exemple-1-tape",
      events: to(.example(1)) + typed("p82"),
      says: ["PMT [ 82", "970 (+195)"],
      shouts: ["775"],
      focus: " "
    ),
    SlideScene(
      name: "exemple-1-refus",
      events: to(.example(1)) + typed("p7x") + [.activate],
      says: ["PMT [ 7x", "Un nombre entier"],
      shouts: ["775"],
      focus: " "
    ),
    SlideScene(
      name: "exemple-1-774",
      events: to(.example(1)) + typed("p774") + [.activate],
      says: ["PMT 775 → 774 : vous n'êtes plus éligible", "1 patient"],
      shouts: ["774"],
      focus: "PMT : 774"
    ),
    SlideScene(
      name: "exemple-2",
      events: to(.example(2)),
      says: ["1 184 (+235)", "72 (+21)", "1 301 (+352)", "65 (+14)"],
      shouts: ["949", "51"],
      focus: footer
    ),
    SlideScene(
      name: "a-retenir",
      events: to(.keyPoints),
      says: ["Un contrat individuel", "Une aide chaque année", "interprétation"],
      focus: footer
    ),
    SlideScene(
      name: "missions-mains",
      events: to(.closing) + typed("12") + [.down, .activate, .activate],
      says: ["Accueil du patient", "12", "Création et gestion du dossier"],
      focus: "Création et gestion du dossier"
    ),
    SlideScene(
      name: "pourquoi-montants",
      events: to(.amounts) + [.why],
      says: [
        "Montant de la 1re année à 0,5 ETP : 19 000 €", "Officiel, valeur vérifiée", "https://www.ameli.fr",
      ],
      focus: "Fermer"
    ),
    SlideScene(
      name: "pourquoi-definition",
      events: to(.definition) + [.why],
      says: ["Textes du guide vérifiés le 22 novembre 2026.", "Les documents", "https://www.ameli.fr"],
      focus: "Fermer"
    ),
    SlideScene(
      name: "aide-conference",
      events: to(.amounts) + [.help],
      says: ["En conférence", "ordre du jour", "Alt et un chiffre"],
      focus: "Fermer"
    ),
  ]
}
