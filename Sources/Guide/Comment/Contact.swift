import AidRules

/// An institution to turn to.
package struct Contact: Sendable {
  /// An electronic address that an institution publishes.
  package struct Courriel: Sendable {
    /// The address.
    package let adresse: String
    /// Where it was read.
    package let source: Citation
  }

  /// Who it is, and what for.
  package let topic: Topic
  /// Its number, from the barème.
  package let telephone: Figure?
  /// Its page, where it has one.
  package let page: String?
  /// Its public electronic address, where a source gives it.
  package let courriel: Courriel?

  init(_ topic: Topic, telephone: Figure? = nil, page: String? = nil, courriel: Courriel? = nil) {
    self.topic = topic
    self.telephone = telephone
    self.page = page
    self.courriel = courriel
  }

  /// Every institution, the first to call first; no person, nobody's own number.
  package static let all = [
    Contact(
      Topic(
        "contact.cpam",
        "Délégués de l'Assurance Maladie (CPAM)",
        "Éligibilité, objectifs, contrat, suivi : ils répondent à toute question sur l'aide.",
        .seed1(61)
      ),
      telephone: .telephone
    ),
    Contact(
      Topic(
        "contact.ameli",
        "ameli.fr, pages de l'aide",
        "Rôle et missions, modalités, recrutement, questions et réponses, et le simulateur.",
        .questions,
        .seed1(80, 81)
      ),
      page: Source.ameli + "/questions-reponses-emploi-assistant-medical"
    ),
    Contact(
      Topic(
        "contact.groupement",
        "GE Santé Services (GESS)",
        """
        Le groupement d'employeurs de plusieurs unions régionales de médecins libéraux, dont celle de \
        Nouvelle-Aquitaine : il recrute l'assistant, l'emploie et le met à disposition.
        """,
        .seed1(30),
        .regions
      ),
      page: "https://ge-santeservices.org",
      courriel: Courriel(adresse: "contact@ge-santeservices.org", source: .regions)
    ),
    Contact(
      Topic(
        "contact.urps",
        "URPS Médecins libéraux de Nouvelle-Aquitaine",
        "L'union régionale des médecins libéraux, qui organise les journées de l'exercice libéral.",
        Citation("URPS-NA"),
        .seed1(1)
      ),
      page: "https://www.urpsml-na.org"
    ),
    Contact(
      Topic(
        "contact.convention-collective",
        "Convention collective des cabinets médicaux",
        "La grille des salaires et son outil, le CQP d'assistant médical et les organismes qui y forment.",
        .recrutement,
        Citation("CCN-CQP")
      ),
      page: "https://ccn-cabinets-medicaux.fr",
      courriel: Courriel(adresse: "cpnefp@ccn-cabinets-medicaux.fr", source: .recrutement)
    ),
    Contact(
      Topic(
        "contact.urssaf",
        "Urssaf",
        "La déclaration d'embauche, et le titre emploi service entreprise (Tese) pour la paie.",
        .questions,
        Citation("SP-EMBAUCHE")
      ),
      page: "https://www.urssaf.fr"
    ),
  ]
}
