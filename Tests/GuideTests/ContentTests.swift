import AidRules
import Guide
import Testing

@Suite("What the two documents say besides figures")
struct ContentTests {
  @Test("Every mission that they name, pole by pole")
  func missions() {
    #expect(Pole.allCases == [.administratif, .consultation, .organisation])
    #expect(
      Pole.administratif.missions.map(\.topic.title) == [
        "Accueil du patient", "Création et gestion du dossier", "Recueil des informations",
        "Dossiers APA, MDPH, EHPAD", "Facturation", "Mise en place de la télémédecine",
      ]
    )
    #expect(
      Pole.consultation.missions.map(\.topic.title) == [
        "Données d'avant la consultation", "Préparation du patient", "Information du patient",
        "Installation du patient", "Prise de constantes", "Actes techniques", "Mise à jour du dossier",
        "Dépistage", "Suivi du patient",
      ]
    )
    #expect(
      Pole.organisation.missions.map(\.topic.title) == [
        "Parcours du patient", "Rendez-vous chez un spécialiste", "Entrées et sorties d'hôpital",
        "Lien avec les autres soignants",
      ]
    )
    #expect(Mission.all.count == 19)
    for pole in Pole.allCases { #expect(pole.missions.allSatisfy { $0.pole == pole }) }
  }

  @Test("Where the sources place or name a mission otherwise, it is said")
  func remarks() {
    let remarked = Mission.all.filter { $0.topic.remark != nil }.map(\.topic.id)
    #expect(remarked == ["mission.telemedecine", "mission.actes"])
  }

  @Test("Everything that an employer manages, recruitment first")
  func duties() {
    #expect(
      Topic.employerDuties.map(\.title) == [
        "Recrutement", "Paie", "Formation", "Missions", "Horaires", "Congés", "Visite médicale", "Management",
        "Mutuelle", "Prévoyance", "Entretiens annuels et professionnels", "Situations conflictuelles",
        "Arrêts maladie",
      ]
    )
  }

  @Test("The elements of a job description, those of the slides first")
  func jobDescription() {
    #expect(
      Topic.jobDescription.map(\.title) == [
        "Missions", "Volume horaire", "Rémunération", "Lieu et nature de l'emploi", "Classement",
        "Période d'essai", "Qualification",
      ]
    )
  }

  @Test("What the aid brings")
  func benefits() {
    #expect(
      Topic.benefits.map(\.id) == [
        "benefice.temps", "benefice.qualite-de-vie", "benefice.dossier", "benefice.acces", "benefice.duree",
      ]
    )
  }

  @Test("The indicators of the forfait structure are as many as the barème says")
  func forfait() throws {
    #expect(
      Topic.forfaitIndicators.map(\.title) == [
        "Logiciel", "Messagerie sécurisée", "Version de SESAM-Vitale", "Télétransmission",
        "Horaires affichés",
      ]
    )
    #expect(try regime("avenant7").acces.forfait?.indicateurs.value == Topic.forfaitIndicators.count)
  }

  @Test("The steps follow one another from the CPAM to the follow-up")
  func steps() {
    #expect(
      Etape.all.map(\.topic.id) == [
        "etape.cpam", "etape.simulateur", "etape.missions", "etape.fiche", "etape.employeur", "etape.signer",
        "etape.embaucher-sans-attendre", "etape.profil", "etape.entretiens", "etape.poste",
        "etape.contrat-de-travail", "etape.declaration", "etape.visite", "etape.pieces", "etape.essai",
        "etape.inscription", "etape.debut-formation", "etape.qualification", "etape.entretien",
        "etape.entretien-annuel", "etape.suivi",
      ]
    )
    for moment in Etape.Moment.allCases {
      #expect(!moment.etapes.isEmpty)
      #expect(moment.etapes.allSatisfy { $0.moment == moment })
    }
  }

  @Test("The contacts are institutions, with addresses that they publish")
  func contacts() throws {
    #expect(
      Contact.all.map(\.topic.id) == [
        "contact.cpam", "contact.ameli", "contact.groupement", "contact.urps",
        "contact.convention-collective", "contact.urssaf",
      ]
    )
    #expect(
      Contact.all.compactMap(\.courriel?.adresse) == [
        "contact@ge-santeservices.org", "cpnefp@ccn-cabinets-medicaux.fr",
      ]
    )
    for contact in Contact.all {
      if let courriel = contact.courriel { #expect(contact.topic.backing.sources.contains(courriel.source)) }
    }
    let called = Contact.all.filter { $0.telephone != nil }
    #expect(called.map(\.topic.id) == ["contact.cpam"])
    #expect(
      try called.first?.telephone?.reference(regime("convention_2024"))?.key
        == "convention_2024.suivi.telephone"
    )
    for page in Contact.all.compactMap(\.page) { #expect(page.hasPrefix("https://")) }
    // The pages of a department's CPAM are for its own doctors.
    #expect(
      Contact.all.first { $0.topic.id == "contact.ameli" }?.page
        == "https://www.ameli.fr/exercice-coordonne/exercice-professionnel/organisations-d-exercice-coordonne"
        + "/aide-l-emploi-d-assistants-medicaux-dans-les-cabinets/questions-reponses-emploi-assistant-medical"
    )
  }

  @Test("A chapter shows only what concerns the contract, and no empty section")
  func chapters() throws {
    let today = try regime("convention_2024")
    #expect(Chapter.allCases.map(\.rawValue) == ["pourquoi", "comment", "combien"])
    #expect(
      Chapter.combien.sections(today).map(\.title) == [
        "À retenir", "Le coût et ce qui reste à payer", "La vie du contrat",
      ]
    )
    #expect(
      Chapter.combien.sections(try regime("avenant7")).map(\.title) == [
        "À retenir", "Le coût et ce qui reste à payer", "La vie du contrat", "Le forfait structure",
      ]
    )
    let formation = Chapter.comment.sections(today).first { $0.title == "La formation" }
    #expect(
      formation?.topics.map(\.id) == ["etape.essai", "etape.inscription", "etape.qualification"]
    )
  }

  @Test("The room is asked one question before, one after")
  func room() {
    #expect(
      RoomQuestion.allCases.map(\.topic.title) == [
        "Quand vous entendez «\u{A0}assistant médical\u{A0}», à quoi pensez-vous\u{202F}?",
        "Quelles missions pourriez-vous confier à un assistant médical\u{202F}?",
      ]
    )
  }
}
