import AidRules

// Up to the hire.
extension Etape {
  static let preparation = [
    Topic(
      "etape.cpam",
      "Contacter la CPAM",
      "Ses délégués, au \(.telephone), disent l'éligibilité, la formation attendue et le budget.",
      .seed1(28, 29, 61)
    ),
    Topic(
      "etape.simulateur",
      "Simuler",
      "Le simulateur d'ameli estime l'aide et les patients à gagner.",
      .seed1(80),
      .questions
    ),
    Topic(
      "etape.missions",
      "Choisir les missions et le temps de travail",
      """
      Les missions d'abord, puis le temps qu'elles prennent : l'option choisie fixe le montant de l'aide et les \
      engagements.
      """,
      .seed0(37, 38),
      .seed1(66)
    ),
    Topic(
      "etape.fiche",
      "Établir la fiche de poste",
      "Missions, volume horaire, rémunération.",
      .seed1(20, 21)
    ),
    Topic(
      "etape.employeur",
      "Choisir l'employeur",
      """
      Le médecin lui-même, avec un comptable ou le Tese ; un groupement d'employeurs, qui gère tout contre une \
      contribution ; ou la Sisa d'une maison de santé.
      """,
      .questions,
      .seed1(30)
    ),
  ].map { Etape($0, .preparation) }

  static let contrat = [
    Topic(
      "etape.signer",
      "Signer le contrat d'aide",
      "Le contrat est individuel : chaque médecin signe le sien avec la CPAM, pour \(.duree).",
      .seed1(37, 38),
      .seed0(10)
    ),
    Topic(
      "etape.embaucher-sans-attendre",
      "Embaucher dès la signature",
      "L'assistant est recruté, salarié, dès la signature, pour la durée de travail de l'option choisie.",
      .seed0(13),
      where: { $0.vie.embaucheDesSignature != nil }
    ),
  ].map { Etape($0, .contrat) }

  static let recrutement = [
    Topic(
      "etape.profil",
      "Choisir un profil",
      """
      Un infirmier, un aide-soignant ou un auxiliaire de puériculture diplômé, ou le titulaire du certificat (CQP) \
      d'assistant médical. Toute autre personne du niveau du baccalauréat, une secrétaire médicale par exemple, passe \
      ce certificat.
      """,
      .arrete,
      .seed0(17),
      Citation("CCN-CQP"),
      remark: """
        Le mini-guide de 2019-2020, rédigé avant cet arrêté, demande aussi une VAE à l'aide-soignante : l'arrêté ne \
        lui demande qu'une formation d'adaptation.
        """
    ),
    Topic(
      "etape.entretiens",
      "Recevoir les candidats",
      "Fiche de poste en main, et une fois l'avis de la CPAM connu.",
      .seed1(20, 28)
    ),
    Topic(
      "etape.poste",
      "Créer un poste",
      "L'assistant ne prend la place de personne : un emploi qui existait déjà doit être remplacé.",
      .seed0(15),
      Citation("CPTS-BC")
    ),
  ].map { Etape($0, .recrutement) }

  static let embauche = [
    Topic(
      "etape.contrat-de-travail",
      "Écrire le contrat de travail",
      """
      Emploi et lieu, fonctions, coefficient, salaire, durée par semaine, convention collective, période d'essai : \
      tout s'écrit. Un comptable ou un juriste peut aider.
      """,
      .convention("19"),
      .recrutement
    ),
    Topic(
      "etape.declaration",
      "Déclarer l'embauche",
      "La déclaration préalable à l'embauche se fait à l'Urssaf, avant le premier jour de travail.",
      Citation("SP-EMBAUCHE")
    ),
    Topic(
      "etape.visite",
      "Prévoir la visite médicale",
      "Elle se demande au service de santé au travail dès l'embauche.",
      .seed1(18),
      .convention("20")
    ),
    Topic(
      "etape.pieces",
      "Envoyer les pièces à la CPAM",
      "Le contrat de travail, et ce que la CPAM demande pour payer l'aide.",
      .seed0(41),
      .regions
    ),
  ].map { Etape($0, .embauche) }
}
