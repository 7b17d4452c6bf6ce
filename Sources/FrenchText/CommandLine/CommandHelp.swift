/// What the help pages of the command line say; the flags that give a fact take their words from Guide.
package enum CommandHelp {
  package static let program = "L'Assurance Maladie vous aide-t-elle à payer un assistant médical ?"
  package static let programDetails =
    "Sans commande, AssistMed pose ses questions une à une. Rien ne quitte cet ordinateur, et une estimation "
    + "n'engage jamais votre CPAM."
  package static let evaluer = "Évaluer une situation."
  package static let evaluerDetails =
    "Une option laissée de côté veut dire « je ne sais pas ». Les nombres acceptent 1234 et « 1 234 », les "
    + "pourcentages 82,5 et 82.5."
  package static let lot = "Évaluer chaque ligne d'un fichier CSV."
  package static let lotDetails =
    "La première ligne nomme les colonnes\u{A0}: les options de evaluer avec _ au lieu de - (specialite, file_active…), "
    + "date, et id, recopié. Une cellule vide veut dire «\u{A0}je ne sais pas\u{A0}». Texte en UTF-8, virgules ou "
    + "points-virgules. Une ligne donne une ligne\u{A0}: sans annee, l'année 1\u{202F}; sans option, le verdict et ce qui manque, "
    + "sans montant ni objectif. Une ligne illisible n'a que id et erreur, et les autres continuent. Code de sortie\u{A0}: 0, ou 3 "
    + "avec --strict s'il y a des erreurs."
  package static let lotInput = "Le fichier CSV, ou - pour l'entrée standard"
  package static let lotStrict = "Finir par le code 3 si une ligne a une erreur"
  package static let lotDate = "Jour de l'évaluation des lignes sans date (par défaut aujourd'hui)"
  package static let seuils =
    "Poser les questions à l'envers : à partir de quel chiffre, que changer, qu'attendre."
  package static let seuilsDetails =
    "Les mêmes options que evaluer. Chaque réponse est exacte, les autres réponses restant ce qu'elles sont."
  package static let selon = "N'étudier que ce chiffre ou cette date (répétable ; les noms des colonnes)"
  package static let montant = "À partir de quel chiffre l'aide annuelle atteint ce montant"
  package static let solde = "Combien de patients gagner pour ce solde"
  package static let seuilsGroup = "Les questions"
  package static let comparer = "Comparer deux cas : deux temps de travail, deux dates, deux barèmes."
  package static let comparerDetails =
    "Les options décrivent le premier cas ; chaque --avec change un fait du second, par exemple --avec option=1, "
    + "--avec signature=2024-06-21 ou --avec bareme=DOSSIER. Avec --cas, la même question est posée à chaque ligne "
    + "d'un fichier CSV dont les colonnes portent le nom des options, avec _ au lieu de -."
  package static let avec = "Ce que le second cas a de différent (répétable)"
  package static let cas = "Fichier CSV de cas, ou - pour l'entrée standard"
  package static let rejouerResultat =
    "Résultat JSON à refaire, seul, - pour l'entrée standard\u{202F}; ce qui a changé depuis est dit (code 1)"
  package static let rapport = "Écrire le rapport d'une évaluation, à imprimer, à envoyer ou à ranger."
  package static let rapportDetails =
    "Les mêmes options que evaluer. Un fichier qui existe n'est jamais remplacé\u{202F}; celui qui est écrit n'est lisible "
    + "que par vous. Le HTML s'imprime sur deux pages, le CSV s'ouvre dans un tableur, le calendrier (ics) s'ajoute à un "
    + "agenda, le JSON se rejoue avec evaluer --rejouer."
  package static let rapportFormat = "Forme du rapport (sinon celle que dit le nom du fichier, sinon texte)"
  package static let fiche = "Écrire la fiche de poste de l'assistant, avec les missions choisies."
  package static func ficheDetails(_ missions: [String]) -> String {
    "Les missions se donnent par leur nom ; d'autres mots sont une mission de plus. Ce qui n'est pas dit reste à "
      + "compléter dans la fiche. Missions connues : \(missions.joined(separator: ", "))."
  }
  package static let missions = "Les missions, séparées par des virgules"
  package static let missionsFile =
    "Missions qui ont une main dans ce fichier, écrit en fin de journée, ou - pour l'entrée standard"
  package static let ficheFormat = "Forme de la fiche (md si --sortie finit par .md)"
  package static let ficheDate = "Jour de la fiche (par défaut aujourd'hui)"
  package static let missionsGroup = "Les missions"
  package static let quiz = "Le quiz « avant ou après ? », et les missions à confier."
  package static let quizDetails =
    "Seul, une flèche puis Entrée répondent à chaque question. Devant une salle, les mains se comptent. La réponse vient "
    + "avec sa raison, le score à la fin."
  package static let bareme = "Montrer ou vérifier les valeurs appliquées."
  package static let baremeMontrer = "Montrer les valeurs en vigueur, leur statut et leurs sources."
  package static let baremeVerifier = "Chercher les défauts d'un barème modifié."
  package static let baremeVerifierDetails =
    "Chaque défaut est une ligne : fichier, ligne, phrase. Sans chemin, le barème vérifié est celui de --bareme, "
    + "d'ASSISTMED_BAREME, ou du programme. Code de sortie : 0 sans défaut, 2 sinon."
  package static let baremePath =
    "Dossier du barème, ou l'un de ses fichiers (tout le dossier est alors vérifié)"

  package static let practiceGroup = "Votre exercice"
  package static let patienteleGroup = "Votre patientèle"
  package static let contractGroup = "Le contrat"
  package static let followUpGroup = "Le suivi du contrat"
  package static let costGroup = "Le coût de l'assistant (ne change pas l'aide)"
  package static let avenant7Group = "Contrats de l'avenant 7 seulement"
  package static let comparisonGroup = "Le second cas"
  package static let outputGroup = "Le résultat"

  package static let format = "Forme du résultat"
  package static let expliquer =
    "Ajouter l'explication : chaque chiffre jusqu'à la valeur lue, sa source et ses mots"
  package static let baremeFormat =
    "Forme du résultat ; md (Markdown) ajoute les mots cités et le jour de chaque contrôle"
  package static let date = "Jour de l'évaluation (par défaut aujourd'hui)"
  package static let dossiersCommand = "Lister, montrer, exporter, importer ou supprimer les dossiers."
  package static let dossiersLister = "Lister les dossiers, chacun avec ce qui lui manque."
  package static let dossiersMontrer =
    "Montrer un dossier\u{A0}: réponses, notes, réponses à demander, historique."
  package static let dossiersExporter = "Écrire un dossier dans un fichier qu'un collègue peut reprendre."
  package static let dossiersImporter = "Reprendre un dossier exporté\u{202F}; son numéro est le résultat."
  package static let dossiersSupprimer = "Effacer un dossier pour de bon, avec ses notes et son historique."
  package static let dossierNumber = "Le numéro du dossier, tel que lister le montre"
  package static let exportPath = "Fichier à créer (sinon la sortie standard)"
  package static let fichePath = "Fichier à créer (sinon, ou avec -, la sortie standard)"
  package static let importPath = "Le fichier exporté"
  package static let eraseForSure = "Effacer sans le demander"
  package static let dossierFile =
    "Dossier exporté dont partir, - pour l'entrée standard\u{202F}; les options changent ses réponses"
  package static let standardInput = "entrée standard"
  package static let dossiersGroup = "Les dossiers"
  package static let dossiers = "Autre fichier de dossiers que celui de l'utilisateur"
  package static let keepsNothing = "N'écrire rien\u{A0}: pour un ordinateur partagé ou projeté"
  package static let demo = "Faire une démonstration, enregistrer une séance ou en rejouer une."
  package static let demoDetails =
    "Rien n'est lu ni écrit dans vos dossiers. Démonstrations fournies\u{A0}: medecin, pediatre, secretaire\u{202F}; pour un "
    + "fichier de ce nom, ./medecin. Une séance enregistrée garde les gestes, et masque les noms, les "
    + "notes, les missions et les chemins."
  package static let enregistrer = "Fichier à créer, où la séance s'enregistre geste après geste"
  package static let rejouer = "Séance à rejouer, ou démonstration fournie"
  package static let lent =
    "Rejouer pas à pas, avec cette pause (400ms, 0,4s)\u{202F}; une touche ou un clic donne la main"
  package static let otherBareme = "Autre barème que celui du programme (ou ASSISTMED_BAREME)"
  package static let texte = "Poser les questions ligne par ligne, sans cadre ni couleur."
  package static let version = "Afficher la version et la date du barème."
}
