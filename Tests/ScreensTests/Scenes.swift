import AidRules
import Screens
import Wizard

/// One screen to hold: how to get there, and what it must say.
struct HeldScene: CustomStringConvertible, Sendable {
  let name: String
  let events: [Event]
  /// What must be readable, at every size; U+202F and U+00A0 are written as plain spaces.
  let says: [String]
  /// What the caret stands on.
  let focus: String
  /// What is readable from 80 columns on.
  var saysWide: [String] = []

  var description: String { name }

  private static func typed(_ text: String) -> [Event] { text.map { .insert(String($0)) } }
  private static let generalist: [Event] = [.newDossier] + typed("mg") + [.activate]
  private static let toPmt: [Event] = generalist + [.proceed]
  private static let toSecteur: [Event] = toPmt + typed("775") + [.activate]
  private static let toTranche: [Event] = toSecteur + [.choose(0), .activate]
  private static let toSituations: [Event] = toTranche + [.dontKnow] + typed("1025") + [.activate]

  static let all: [HeldScene] = [
    HeldScene(
      name: "accueil",
      events: [],
      says: ["L'Assurance Maladie peut-elle vous aider", "Exemple fictif", "Quitter"],
      focus: "Nouveau dossier"
    ),
    HeldScene(
      name: "specialite-recherche",
      events: [.newDossier] + typed("pedia"),
      says: ["Quelle est votre spécialité", "Pédiatrie", "Étape 1 sur"],
      focus: " "
    ),
    HeldScene(
      name: "secteur",
      events: toSecteur,
      says: ["Dans quel secteur exercez-vous", "Secteur 2", "Spécialité", "ouverte", "À compléter"],
      focus: "( ) Secteur 1"
    ),
    HeldScene(
      name: "pmt",
      events: toPmt + typed("775"),
      says: ["775 ≥ 775", "Compris : 775 patients", "970 (+195)", "1 080 (+305)", "19 000 €", "38 000 €"],
      focus: " "
    ),
    HeldScene(
      name: "pmt-774-775",
      events: [
        .example(1), .goTo(.pmt), .insert("774"), .activate, .goTo(.pmt), .insert("775"),
      ],
      says: [
        "775 ≥ 775", "✓ Éligible", "970 (+195)", "1 530 (+505)", "PMT 774 → 775 : vous devenez éligible",
      ],
      focus: " "
    ),
    HeldScene(
      name: "pmt-avenant-7",
      events: generalist + typed("01/03/2020") + [.activate] + typed("640"),
      says: [
        "À la signature, le 01/03/2020, combien de", "16 ans", "640 ≥ 640", "Étape 3 sur",
      ],
      focus: " "
    ),
    HeldScene(
      name: "forfait-structure",
      events: generalist + typed("01/03/2020") + [.activate, .goTo(.forfaitStructure)],
      says: [
        "ogiciel (LAP)", "essagerie sécurisée", "SESAM-Vitale", "télétransmises", "oraires affichés",
        "( ) Oui",
      ],
      focus: "( ) Oui"
    ),
    HeldScene(
      name: "pmt-lettres",
      events: toPmt + typed("77a") + [.activate],
      says: ["Un nombre entier de 0 à 9 999", "« 77a »", "[ 77a"],
      focus: "✗ Un nombre"
    ),
    HeldScene(
      name: "pmt-ambigu",
      events: toPmt + typed("1.234") + [.activate],
      says: ["« 1.234 »", "Oui, 1 234", "[ 1.234", "patients"],
      focus: "Oui, 1 234"
    ),
    HeldScene(
      name: "pmt-sous-le-seuil",
      events: toPmt + typed("774"),
      says: ["774 < 775", "À compléter"],
      focus: " "
    ),
    HeldScene(
      name: "situations",
      events: toSituations + [.choose(2)],
      says: ["Êtes-vous dans une de ces situations", "ALD", "[ ] Aucune"],
      focus: "["
    ),
    HeldScene(
      name: "signature-31-fevrier",
      events: generalist + typed("31/02/2026") + [.activate],
      says: ["« 31/02/2026 »", "ce jour", "[ 31/02/2026"],
      focus: "✗ Une date"
    ),
    HeldScene(
      name: "bilan",
      events: toSituations + [.choose(5), .proceed, .choose(4), .activate, .overview],
      says: ["Médecine générale", "✓ 775", "✓ 1 025", "? Je ne sais pas encore", "Sans objet"],
      focus: "Voir les résultats"
    ),
    HeldScene(
      name: "bilan-non-eligible",
      events: [.newDossier] + typed("radiotherapie") + [.activate],
      says: ["Radiothérapie", "Sans effet ici"],
      focus: "Voir les résultats"
    ),
    HeldScene(
      name: "resultat-eligibilite",
      events: [.example(1)],
      says: ["✓ Éligible", "775 ≥ 775", "Patientèle", "secteur 1"],
      focus: "1 "
    ),
    HeldScene(
      name: "resultat-objectifs",
      events: [.example(1), .showPanel(.objectifs)],
      says: [
        "775 → 970 (+195)", "775 → 1 080 (+305)", "1 025 → 1 530 (+505)", "1 025 → 1 686 (+661)", "P30 775",
      ],
      focus: "2 "
    ),
    HeldScene(
      name: "resultat-aide",
      events: [.example(1), .showPanel(.aide)],
      says: ["19 000 €", "38 000 €", "≈ 14 000 €", "≈ 22 000 €", "estimée"],
      focus: "3 Aide"
    ),
    HeldScene(
      name: "resultat-calendrier",
      events: [.example(1), .showPanel(.calendrier)],
      says: ["≤ 21/12/2026", "21/11/2027", "≈ 0 à 5 500 €", "d'après la presse"],
      // « 4 Dates » where the row of tabs is narrow.
      focus: "4 "
    ),
    HeldScene(
      name: "resultat-comparer",
      events: [.example(1), .showPanel(.comparer)],
      says: [
        "0,5 ETP ou 1 ETP", "19 000 €", "38 000 €", "+19 000 €", "970 (+195)", "1 080 (+305)",
        "Signer avant ou après le 22/06/2024", "18 000 €", "+1 000 €",
      ],
      focus: "7 "
    ),
    HeldScene(
      name: "resultat-cout",
      events: [.example(1), .showPanel(.cout)],
      says: [
        "Salaire non indiqué", "✓ excédent ≈ 3 814 à 7 193 €", "reste ≈ −2 193 à 1 186 €",
        "Ne sont pas comptés",
        "Le salaire va de la position 5 à la position 9",
      ],
      focus: "6 ",
      saysWide: ["Je connais mon coût"]
    ),
    HeldScene(
      name: "resultat-cout-salaire",
      events: [.example(1), .showPanel(.cout), .press(.fact(.salaire))] + typed("1966,21") + [.activate],
      says: ["1 966,21 €", "✓ excédent ≈ 6 021 €", "reste ≈ 1 979 €", "Je connais mon coût"],
      focus: "Salaire"
    ),
    HeldScene(
      name: "question-salaire",
      events: [.example(1), .showPanel(.cout), .press(.fact(.salaire))] + typed("1966,21"),
      says: ["Quel est le salaire brut mensuel", "1 966,21"],
      focus: " "
    ),
    HeldScene(
      name: "pourquoi-cout",
      events: [.example(1), .showPanel(.cout), .why],
      says: ["Réduction = brut × coefficient.", "Smic mensuel brut"],
      focus: "Fermer"
    ),
    HeldScene(
      name: "et-si",
      events: [.example(1), .showPanel(.etSi)],
      says: [
        "Le dossier, sans essai", "PMT", "775", "Fin →", "≈ 1 620", "Début ←", "774 : vous n'êtes plus",
        "19 000 €",
      ],
      focus: "PMT",
      saysWide: ["File active", "1 025", "Signature", "non renseignée"]
    ),
    HeldScene(
      name: "et-si-774",
      events: [.example(1), .showPanel(.etSi), .left],
      says: [
        "775 → 774", "✓ Éligible → ✗ Non éligible", "19 000 € → rien", "Garder l'essai",
        "Revenir au dossier",
        "PMT 775 → 774 : vous n'êtes plus éligible", "775 : vous devenez éligible",
      ],
      focus: "PMT"
    ),
    HeldScene(
      name: "et-si-774-775",
      events: [.example(1), .showPanel(.etSi), .left, .right],
      says: ["PMT 774 → 775 : vous devenez éligible", "✓ Éligible"],
      focus: "PMT"
    ),
    HeldScene(
      name: "et-si-tape",
      events: [.example(1), .showPanel(.etSi)] + typed("77"),
      says: ["[ 77 ", "✗ Non éligible"],
      focus: " "
    ),
    HeldScene(
      name: "et-si-temps-de-travail",
      events: [.example(1), .showPanel(.etSi), .focus(.slider(.option)), .home, .right, .right],
      says: ["[1 ETP]", "2 ETP", "tous → 1 ETP", "38 000 €", "1 ETP : ouvert."],
      focus: "Temps de travail"
    ),
    HeldScene(
      name: "et-si-date",
      events: [.example(1), .showPanel(.etSi), .focus(.slider(.signature))] + typed("21/06/2024") + [
        .activate
      ],
      says: ["→ 21/06/2024", "Fin →", "22/06/2024", "Début ←"],
      focus: "Signature",
      saysWide: ["18 000 €"]
    ),
    HeldScene(
      name: "et-si-atteinte",
      events: [.example(1), .showPanel(.etSi), .focus(.slider(.pmtAtteinte)), .right, .end],
      says: [
        "non renseignée → 970", "Fin → 1 080, Début ← 775", "Il manque l'autre chiffre atteint.",
      ],
      focus: "PMT atteinte",
      saysWide: ["Solde, 3e à 5e année"]
    ),
    HeldScene(
      name: "et-si-non-renseigne",
      events: generalist + [.proceed, .results, .showPanel(.etSi)],
      says: ["non renseignée", "une flèche part", "… À compléter"],
      focus: "PMT"
    ),
    HeldScene(
      name: "pourquoi-et-si",
      events: [.example(1), .showPanel(.etSi), .left, .why],
      says: ["Paliers selon la PMT", "PMT 774 → 775 : vous devenez éligible"],
      focus: "Fermer"
    ),
    HeldScene(
      name: "resultat-pediatre",
      events: [.example(2), .showPanel(.objectifs)],
      says: ["949 → 1 184 (+235)", "51 → 65 (+14)", "949 → 1 301 (+352)", "51 → 72 (+21)"],
      focus: "2 "
    ),
    HeldScene(
      name: "resultat-non-eligible",
      events: [.newDossier] + typed("radiotherapie") + [.activate, .results],
      says: ["✗ Non éligible", "Votre spécialité"],
      focus: "1 "
    ),
    HeldScene(
      name: "resultat-a-completer",
      events: generalist + [.results],
      says: ["… À compléter", "en attente"],
      focus: "1 "
    ),
    HeldScene(
      name: "demarches",
      events: [.example(1), .showPanel(.demarches)],
      says: [
        "Avant de signer", "Établir la fiche de poste", "Avant les démarches de recrutement.",
        "Être qualifié à temps", "Au plus tard le 21/11/2028.", "Aucune mission choisie encore.",
        "À qui s'adresser",
      ],
      focus: "8 "
    ),
    HeldScene(
      name: "fiche",
      events: [
        .example(1), .overview, .press(.menu(.fiche)), .press(.menu(.mission(.known("mission.accueil")))),
        .press(.menu(.addMission)), .insert("Arroser les plantes"), .activate,
      ],
      says: [
        "2 missions choisies.", "Arroser les plantes", "Autres missions",
        "Volume horaire : à choisir, 17,5 h ou 35 h par semaine", "Profil : à choisir", "Ajouter une mission",
        "Écrire la fiche de poste",
      ],
      focus: "["
    ),
    HeldScene(
      name: "fiche-a-choisir",
      events: [.newDossier, .overview, .press(.menu(.fiche))],
      says: [
        "Aucune mission choisie encore.", "Administratif",
        "Volume horaire : à choisir, 17,5 h ou 35 h par semaine",
      ],
      focus: "[ ] Accueil du patient"
    ),
    HeldScene(
      name: "pourquoi-demarches",
      events: [.example(1), .showPanel(.demarches), .why],
      says: ["Contacter la CPAM", "Source", "Échéances", "valeur vérifiée le"],
      focus: "Fermer"
    ),
    HeldScene(
      name: "aide-en-ligne",
      events: toPmt + [.help],
      says: ["Patientèle médecin traitant", "Fermer (Échap)"],
      focus: "Fermer"
    ),
    HeldScene(
      name: "pourquoi-pmt",
      events: toPmt + typed("775") + [.why],
      says: ["Votre valeur : 775. Seuil : 775.", "un MG (y compris MEP)"],
      focus: "Fermer"
    ),
    HeldScene(
      name: "pourquoi-tranche",
      events: toTranche + [.why],
      says: ["Peut encore changer : le montant (0,5 ETP", "de 14 000 à 19 000"],
      focus: "Fermer"
    ),
    HeldScene(
      name: "pourquoi-resultat",
      events: [.example(1), .showPanel(.aide), .why],
      says: ["19 000 €", "≈ 14 000 €", "estimation"],
      focus: "Fermer"
    ),
  ]
}
