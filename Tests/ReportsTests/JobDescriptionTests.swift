import AidRules
import BaremeFiles
import Intake
import Reports
import TestSupport
import Testing

@Suite("The job description as a document")
struct JobDescriptionTests {
  /// A job description written on 22 November 2026.
  private func fiche(
    missions: [String] = ["mission.facturation", "mission.accueil", "mission.constantes"],
    words: [String] = ["Arroser les plantes | le *lundi*"],
    _ answers: [Fact: String] = [
      .option: "0.5", .assistant: "secretaire-du-cabinet", .signature: "2026-11-20", .embauche: "2026-12-01",
    ]
  ) throws -> JobDescription {
    let document = try Samples.document(answers, on: (2026, 11, 22))
    let situation = document.evaluation.situation
    return JobDescription(
      missions: missions,
      otherMissions: words,
      option: situation.option,
      profile: situation.assistant,
      evaluation: document.evaluation,
      regime: try #require(document.bareme.regime(document.evaluation.regime)),
      bareme: document.bareme,
      day: document.evaluation.day,
      version: "0.1.0"
    )
  }

  /// The text on one line, with plain spaces.
  private func words(_ text: String) -> String {
    text.map { $0.isWhitespace ? " " : String($0) }.joined().split(separator: " ").joined(separator: " ")
  }

  @Test("Chosen missions by kind, in the order chosen; hours, training and days from the barème")
  func text() throws {
    let said = words(try fiche().text)
    let expected = [
      "Fiche de poste : assistant médical", "Établie le 22 novembre 2026",
      "Administratif : - Facturation. Facturer la consultation. - Accueil du patient. Recevoir le patient au cabinet "
        + "et l'orienter. Préparation et déroulement de la consultation : - Prise de constantes.",
      "Autres missions : - Arroser les plantes | le *lundi*.",
      "Le diagnostic, le traitement des maladies et les actes médicaux : l'article L. 4161-1",
      "Option du contrat d'aide : 0,5 ETP. Heures par semaine : 17,5.",
      "Répartition dans la semaine : à compléter ......", "Salaire brut par mois : à compléter ......",
      "Coefficient : à compléter ......", "Date d'embauche : 1er décembre 2026.",
      "2 mois, renouvelable 1 fois ; elle ne vaut que si elle est écrite",
      "Profil : secrétaire médicale du cabinet.",
      "Elle fait valider les acquis de son expérience (VAE)",
      "L'assistant doit être qualifié : au plus tard le 1er décembre 2028.",
      "Accueil du patient : officiel, vérifié le 22/11/2026.", "AssistMed 0.1.0, barème 2026-11 vérifié le",
    ]
    #expect(expected.filter { !said.contains($0) } == [])
    #expect(!said.contains("Organisation et coordination :"))
    #expect(try fiche().text.split(separator: "\n").allSatisfy { $0.count <= 100 || $0.contains("http") })
  }

  @Test("What the dossier doesn't say stays to be completed: no hours, no day, no profile is supposed")
  func blanks() throws {
    let said = words(try fiche(missions: [], words: [], [:]).text)
    let blanks = [
      "MISSIONS Missions : à compléter", "Temps de travail : à compléter", "Date d'embauche : à compléter",
      "Profil : à compléter",
    ]
    #expect(blanks.filter { !said.contains($0) } == [])
    #expect(!said.contains("au plus tard le"))
    #expect(!said.contains("17,5"))
    // The delay is told in years, since the day isn't known.
    #expect(said.contains("doit être qualifié dans les 2 ans qui la suivent"))
  }

  @Test(
    "Each profile has the training that its sources give, and only that one",
    arguments: [
      ("ide", "formation d'adaptation à l'emploi", false), ("aide-soignant", "formation d'adaptation", false),
      ("auxiliaire-puericulture", "formation d'adaptation", false),
      ("secretaire-du-cabinet", "un emploi qui existait déjà doit être remplacé", true),
      ("autre", "passe le certificat (CQP)", true),
    ]
  )
  func training(profile: String, said: String, passesCertificate: Bool) throws {
    let text = words(try fiche([.assistant: profile]).text)
    #expect(text.contains(said))
    let training = try #require(text.components(between: "QUALIFICATION", and: "CE QUI FONDE"))
    #expect(training.contains("(CQP)") == passesCertificate)
  }

  @Test("Under avenant 7 the training has a day of its own, and the qualification comes later")
  func avenant7() throws {
    let text = words(
      try fiche([.assistant: "autre", .signature: "2021-03-01", .embauche: "2021-04-01"]).text
    )
    #expect(text.contains("L'assistant doit être entré en formation : au plus tard le 1er avril 2023."))
    #expect(text.contains("L'assistant doit être qualifié : au plus tard le 1er avril 2024."))
  }

  @Test("A working time that not every doctor may sign for says so, with the conditions of the barème")
  func access() throws {
    let second = words(try fiche([.option: "1.5", .signature: "2026-11-20"]).text)
    #expect(
      second.contains(
        "1,5 ETP suppose un second assistant, possible à partir de la 3e année du contrat, en ZIP"
      )
    )
    let closed = words(try fiche([.option: "1/3", .signature: "2026-11-20"]).text)
    #expect(
      closed.contains(
        "1/3 ETP : aucun nouveau contrat ne se signe sous ce texte (convention médicale de 2024)"
      )
    )
    #expect(closed.contains("il ne vaut que sous : avenant 7 à la convention de 2016."))
    let old = words(try fiche([.option: "1/3", .signature: "2021-03-01"]).text)
    #expect(!old.contains("aucun nouveau contrat"))
    #expect(!(words(try fiche().text).contains("second assistant")))
  }

  @Test("The end of the trial is told from the hire, and a hire before the signature is doubted")
  func trial() throws {
    let text = words(try fiche([.signature: "2026-11-20", .embauche: "2026-11-01"]).text)
    #expect(
      text.contains("Fin de la période d'essai : au plus tard 2 mois après l'embauche, sauf renouvellement.")
    )
    #expect(text.contains("L'embauche précède la signature du contrat : vérifiez les deux dates."))
    let unknown = words(try fiche([:]).text)
    #expect(unknown.contains("Fin de la période d'essai : à compléter"))
    #expect(!(words(try fiche().text).contains("vérifiez les deux dates")))
  }

  @Test("What backs the hours is named, not the place in a file")
  func named() throws {
    let text = words(try fiche().text)
    #expect(text.contains("Heures par semaine à 0,5 ETP : 17,5, depuis"))
    #expect(!text.contains("heures.0.5"))
  }

  @Test("The same in Markdown, what a mission holds read as its words")
  func markdown() throws {
    let text = try fiche().markdown
    #expect(text.hasPrefix("# Fiche de poste\u{A0}: assistant médical\n\n"))
    #expect(
      text.contains(
        "### Administratif\n\n- **Facturation**. Facturer la consultation.\n- **Accueil du patient**."
      )
    )
    #expect(text.contains("- **Arroser les plantes \\| le \\*lundi\\***\n"))
    #expect(text.contains("- Heures par semaine\u{A0}: 17,5\n"))
    #expect(text.contains("](https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000039364029)"))
  }

  @Test("Both are those recorded")
  func recorded() throws {
    let fiche = try fiche()
    let digest = try Samples.loaded.get().empreinte
    GoldenFile.check(fiche.text.replacing(digest, with: "EMPREINTE"), "fiche-de-poste-texte")
    GoldenFile.check(fiche.markdown.replacing(digest, with: "EMPREINTE"), "fiche-de-poste-md")
  }
}

extension String {
  /// What stands between two texts; nil where either is missing.
  fileprivate func components(between first: String, and last: String) -> Substring? {
    guard let start = firstRange(of: first)?.upperBound,
      let end = self[start...].firstRange(of: last)?.lowerBound
    else { return nil }
    return self[start..<end]
  }
}
