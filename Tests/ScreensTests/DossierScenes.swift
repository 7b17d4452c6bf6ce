import AidRules
import Intake
import Screens
import Testing
import Wizard

/// A screen of the dossiers to hold: what happened outside and what was pressed, in order.
struct DossierScene: CustomStringConvertible, Sendable {
  /// Something that leads to the screen.
  enum Step: Sendable {
    case press([Event])
    case hear(News)
  }

  let name: String
  let steps: [Step]
  /// What must be readable, at every size; U+202F and U+00A0 are written as plain spaces.
  let says: [String]
  /// What must be readable from 80 columns on.
  var saysWide: [String] = []
  /// What the caret stands on.
  let focus: String

  var description: String { name }

  private static func typed(_ text: String) -> [Event] { text.map { .insert(String($0)) } }

  private static func listed(
    _ id: Int64,
    _ name: String,
    _ moment: (year: Int, month: Int, day: Int, hour: Int, minute: Int),
    _ answers: [Fact: FactValue]
  ) -> ListedDossier {
    let day = Day(moment.year, moment.month, moment.day) ?? Day(number: 0)
    return ListedDossier(
      id: id,
      name: name,
      changed: Moment(day: day, hour: moment.hour, minute: moment.minute),
      answers: Answers(answers)
    )
  }

  /// A secretary's three doctors, the last one without a name.
  private static let doctors = News.dossiers([
    listed(
      3,
      "Dr Élodie Vasseur-Delacroix",
      (2026, 11, 21, 9, 5),
      [
        .specialite: .specialite(id: "medecine-generale"), .secteur: .secteur(.un), .pmt: .count(775),
        .situations: .situations([]),
      ]
    ),
    listed(2, "Dr Karim Benali", (2026, 11, 20, 18, 42), [.specialite: .specialite(id: "pediatrie")]),
    listed(1, "", (2025, 12, 31, 23, 59), [.specialite: .specialite(id: "radiotherapie")]),
  ])
  private static let named = News.kept(
    id: 3,
    .onDisk(Moment(day: Day(2026, 11, 21) ?? Day(number: 0), hour: 14, minute: 32))
  )
  private static let list: [Step] = [.hear(doctors), .press([.dossiers])]
  private static let store = "/home/martin/.local/share/assistmed/dossiers.sqlite"

  private static func notice(_ name: String, _ notice: Notice, says: [String]) -> DossierScene {
    DossierScene(
      name: "avis-\(name)",
      steps: [
        .press([.newDossier] + typed("mg") + [.activate, .save] + typed("Dr Martin") + [.activate]),
        .hear(named),
        .hear(.notice(notice)),
      ],
      says: says,
      focus: "Fermer"
    )
  }

  static let all: [DossierScene] = [
    DossierScene(
      name: "dossiers-accueil",
      steps: [.hear(doctors)],
      says: ["Reprendre : Dr Élodie Vasseur-Delacroix", "à 09:05", "Vos dossiers (3)"],
      focus: "Reprendre"
    ),
    DossierScene(
      name: "dossiers-aucun",
      steps: [.press([.dossiers])],
      says: ["Aucun dossier encore", "Importer un dossier reçu"],
      focus: "Nouveau dossier"
    ),
    DossierScene(
      name: "dossiers-illisibles",
      steps: [.hear(.unlisted(.busy(path: store))), .press([.dossiers])],
      says: ["n'ont pas pu être lus", "est occupé par une autre fenêtre", "Importer un dossier reçu"],
      focus: "Nouveau dossier"
    ),
    DossierScene(
      name: "dossiers-trois",
      steps: list + [.press([.down])],
      says: [
        "Dr Élodie Vasseur-Delacroix", "éligible", "manque", "Dr Karim Benali", "à compléter",
        "Radiothérapie", "non éligible", "31/12/2025",
      ],
      focus: "Dr Karim Benali"
    ),
    DossierScene(
      name: "dossier-un",
      steps: list + [.press([.down, .activate])],
      says: [
        "Dr Karim Benali (pédiatrie)", "à compléter", "réponses manquent", "le 20/11/2026 à 18:42",
        "Manque : secteur", "Renommer", "Exporter dans un fichier",
      ],
      focus: "Reprendre là où il a été laissé"
    ),
    DossierScene(
      name: "dossier-suppression",
      steps: list + [.press([.activate, .press(.menu(.erase))])],
      says: ["Supprimer ce dossier ?", "Rien ne pourra les rendre", "Oui, effacer définitivement"],
      focus: "Non, le garder"
    ),
    DossierScene(
      name: "dossier-nom",
      steps: [
        .press([.newDossier] + typed("mg") + [.activate]), .hear(named), .press([.save] + typed("Dr Mar")),
      ],
      says: ["Tout est déjà enregistré (à 14:32)", "Quel nom donner à ce dossier ?", "[ Dr Mar"],
      focus: " "
    ),
    DossierScene(
      name: "dossier-nomme",
      steps: [
        .press([.newDossier] + typed("mg") + [.activate, .save]),
        .press(typed("Dr Élodie Vasseur-Delacroix") + [.activate]), .hear(named),
      ],
      says: ["14:32"],
      saysWide: ["« Dr Élodie V", "enregistré 14:32"],
      focus: " "
    ),
    DossierScene(
      name: "dossier-export-refuse",
      steps: list + [
        .press([.activate, .press(.menu(.export)), .activate]),
        .hear(.fileRefused(.exists(path: "/home/martin/dossier.json"))),
      ],
      says: ["existe déjà et n'est pas remplacé", "[ dossier-dr-elodie-vasseur-delacroix.json"],
      focus: "✗ « /home/martin/dossier.json »"
    ),
    DossierScene(
      name: "note",
      steps: [
        .press([.example(1), .goTo(.pmt), .press(.menu(.note))]),
        .press(typed("demander à la CPAM") + [.nextFocus, .insert(" ")]),
      ],
      says: ["que faut-il noter ?", "[ demander à la CPAM", "] À demander : cette réponse manque encore"],
      focus: "["
    ),
    DossierScene(
      name: "a-demander",
      steps: [
        .press([.newDossier] + typed("mg") + [.activate, .goTo(.pmt), .press(.menu(.note))]),
        .press(typed("voir le contrat") + [.proceed, .toAsk]),
      ],
      says: ["la plus décisive d'abord", "[ ] Patientèle", "Où le trouver", "Note : voir le contrat"],
      focus: "Écrire la liste dans un fichier"
    ),
    notice(
      "non-enregistre",
      .notKept(.diskFull(path: store)),
      says: [
        "Pas encore enregistré", "Le disque est plein", "Vous pouvez continuer", "réessayé à chaque touche",
        "NON ENREGISTRÉ",
      ]
    ),
    notice(
      "non-enregistre-a-part",
      .notKeptAside(name: "Dr Durand", .diskFull(path: store)),
      says: [
        "Pas encore enregistré", "« Dr Durand » n'a pas pu être enregistré", "réessayé à chaque touche",
        "nregistré 14:32",
      ]
    ),
    notice(
      "nom-non-enregistre",
      .notRenamed(former: "Dr Durand", name: "Dr Durant", .diskFull(path: store)),
      says: [
        "Nom pas encore enregistré", "« Dr Durand » est enregistré", "« Dr Durant »",
        "réessayé à chaque touche",
        "nregistré 14:32",
      ]
    ),
    notice(
      "sans-place",
      .notKept(.noPlace),
      says: [
        "Rien n'est enregistré", "Aucun dossier personnel", "Vous pouvez continuer", "exportez le dossier",
        "NON ENREGISTRÉ",
      ]
    ),
    notice(
      "echec",
      .failed(.open, .damaged(path: store), keepsOn: true),
      says: [
        "Dossier non ouvert", "n'a pas pu être ouvert", "est abîmé", "Le reste continue d'être enregistré",
        "Les autres dossiers s'ouvrent toujours", "nregistré 14:32",
      ]
    ),
    notice(
      "copie-a-part",
      .copiedAside(former: "Dr Durand", name: "Dr Durand (2)"),
      says: ["Une autre fenêtre", "« Dr Durand »", "« Dr Durand (2) »", "Rien n'est perdu"]
    ),
    notice(
      "mis-de-cote",
      .putAside(path: store + ".abime-1"),
      says: ["Dossiers mis de côté", "était abîmé", "Il n'est pas détruit"]
    ),
    notice(
      "copie",
      .copied(name: "Dr Martin (2)"),
      says: ["Une autre fenêtre", "Rien n'est perdu", "« Dr Martin (2) »", "montre les deux"]
    ),
    notice(
      "relu",
      .reread,
      says: ["Une autre fenêtre", "sont maintenant les siennes", "reste dans le bilan"]
    ),
    notice(
      "supprime-ailleurs",
      .erasedElsewhere,
      says: ["vient d'être supprimé dans une autre fenêtre", "F2 les enregistre", "NON ENREGISTRÉ"]
    ),
    notice(
      "lu-en-partie",
      .partlyRead([UnreadableValue(.unknownFact("age"), raw: "42")]),
      says: ["Dossier lu en partie", "« age »", "« 42 »", "Mettez AssistMed à jour"]
    ),
    notice(
      "ecrit",
      .written(path: "/home/martin/liste.txt"),
      says: ["Fichier écrit", "Vous seul pouvez le lire"]
    ),
    notice(
      "efface",
      .erased(copies: [store + ".abime-1"]),
      says: ["Dossier supprimé", "peuvent en contenir une copie", "Supprimez-les vous-même"]
    ),
    notice(
      "efface-traces",
      .erased(copies: [], leavesTraces: true),
      says: ["Dossier supprimé", "des traces restent dans son journal", "toutes les fenêtres sont fermées"]
    ),
  ]
}

extension Stage {
  /// Plays what happened outside and what was pressed.
  mutating func play(_ steps: [DossierScene.Step]) {
    for step in steps {
      switch step {
      case .press(let events): play(events)
      case .hear(let news): receive(news)
      }
    }
  }
}
