import AidRules

// What people ask; the title is the question, the text its answer.
extension Topic {
  /// The questions asked most, with their answers.
  package static let commonQuestions = questionsOfThePost + questionsOfTheContract

  private static let questionsOfThePost = [
    Topic(
      "reponse.secretaire",
      "J'ai déjà une secrétaire médicale : peut-elle devenir mon assistante ?",
      """
      Oui, si son poste est remplacé, car l'assistant ne peut pas prendre la place d'un emploi qui existait : par une \
      autre secrétaire dans les \(.remplacement), ou par un télésecrétariat justifié.
      """,
      .seed0(14, 15),
      Citation("CPTS-BC"),
      remark: """
        Le mini-guide de 2019-2020 demande une nouvelle embauche ; le délai et le télésecrétariat viennent de la \
        presse.
        """
    ),
    Topic(
      "reponse.formation-secretaire",
      "Ma secrétaire devra-t-elle se former ?",
      """
      Oui : elle fait valider les acquis de son expérience (VAE) et suit la formation propre au métier, jusqu'au CQP \
      d'assistant médical.
      """,
      .seed0(16),
      .arrete,
      Citation("CCN-CQP")
    ),
    Topic(
      "reponse.non-qualifie",
      "Puis-je embaucher quelqu'un qui n'est pas encore qualifié ?",
      "Oui : il doit l'être dans les \(.qualification) qui suivent l'embauche.",
      .seed0(17),
      Citation("QDM-AM")
    ),
    Topic(
      "reponse.partage",
      "Peut-on partager un assistant entre médecins ?",
      """
      Oui. Le contrat d'aide reste individuel : deux médecins qui partagent un poste entier signent chacun un contrat \
      de demi-poste, et chacun a ses engagements. Un généraliste et un autre spécialiste peuvent le faire.
      """,
      .seed1(38, 62),
      Citation("MESDOCS"),
      statut: .presse
    ),
    Topic(
      "reponse.groupement",
      "Puis-je avoir un assistant sans en être l'employeur ?",
      """
      Oui : un groupement d'employeurs recrute l'assistant, le paie et le met à disposition, contre une contribution \
      à ses frais. La Sisa d'une maison de santé peut tenir ce rôle. Le médecin signe toujours lui-même le contrat \
      d'aide, et reçoit l'aide.
      """,
      .questions,
      .seed1(9, 30)
    ),
    Topic(
      "reponse.duree-determinee",
      "Puis-je l'embaucher pour une durée déterminée ?",
      """
      Oui, avec les règles des CDD : un motif, une durée maximale, une indemnité de fin de contrat.
      """,
      .regions,
      statut: .presse
    ),
  ]

  private static let questionsOfTheContract = [
    Topic(
      "reponse.heures",
      "Puis-je l'employer plus longtemps que l'option choisie ?",
      "Oui : l'aide ne change pas, et ce qui dépasse est à la charge du médecin.",
      .seed0(39)
    ),
    Topic(
      "reponse.seul",
      "J'exerce seul : ai-je droit à l'aide ?",
      "Oui : seul ou en groupe, les conditions sont les mêmes.",
      .seed1(35),
      Citation("AM-RA"),
      where: { $0.acces.exerciceRegroupe == nil }
    ),
    Topic(
      "reponse.seul-avenant-7",
      "J'exerçais seul à la signature : avais-je droit à l'aide ?",
      "L'avenant 7 demandait d'exercer à plusieurs, ou seul en zone sous-dense : à confirmer avec la CPAM.",
      Citation("CSMF-ELI"),
      Citation("DJIBE"),
      Citation("AM-AV8"),
      statut: .presse,
      where: { $0.acces.exerciceRegroupe != nil }
    ),
    Topic(
      "reponse.absence",
      "Mon assistant est absent : que devient l'aide ?",
      """
      En deçà de \(.absenceSansSuite) environ, rien à faire. S'il n'est pas remplacé, dites-le à la CPAM : au-delà de \
      \(.absenceSuspendue), un avenant écrit suspend l'aide et les objectifs, et un autre les reprend.
      """,
      .questions,
      .regions,
      .seed1(58, 59)
    ),
    Topic(
      "reponse.remplacer",
      "Puis-je changer d'assistant ?",
      """
      Oui : le contrat d'aide continue avec le nouvel assistant, dont le contrat de travail est envoyé à la CPAM. Si \
      le remplacement tarde, la CPAM peut suspendre l'aide.
      """,
      .regions,
      .seed1(58),
      statut: .presse
    ),
    Topic(
      "reponse.objectifs",
      "Et si je n'atteins pas les objectifs ?",
      """
      Pendant \(.anneesIntegrales), l'aide est versée entière. Ensuite, nous lisons que l'avance reste acquise et que \
      le solde seul baisse, en proportion de ce qui est atteint ; vos résultats en montrent les bornes.
      """,
      .seed1(40, 55),
      statut: .interprete,
      remark: """
        Les sources ne s'accordent pas sur la façon dont deux objectifs se combinent, et aucune ne dit si l'avance \
        peut être reprise : votre CPAM le dira, au \(.telephone).
        """
    ),
  ]
}
