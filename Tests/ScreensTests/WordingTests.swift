import AidRules
import Foundation
import Screens
import Testing
import TerminalUI
import Wizard

@Suite("What pages say, on 21 November 2026")
struct WordingTests {
  private func words(_ events: [Event], _ size: Size = Size(columns: 76, rows: 30)) throws -> String {
    var stage = try Stage()
    stage.play(events)
    let picture = stage.picture(size, Capabilities(unicode: true, colors: true))
    let kept = picture.words.map { character in
      character.isWhitespace || "│┌┐└┘─".contains(character) ? " " : character
    }
    return String(kept).split(separator: " ").joined(separator: " ")
  }

  private func typed(_ text: String) -> [Event] { text.map { .insert(String($0)) } }

  private func signed(_ specialite: String, _ day: String) -> [Event] {
    [.newDossier] + typed(specialite) + [.activate] + typed(day) + [.activate]
  }

  @Test("The text applied stands in the title, whole or short")
  func title() throws {
    for (day, whole, short) in [
      ("01/03/2020", "avenant 7", "avenant 7"),
      ("01/06/2023", "règlement arbitral de 2023", "Règlement arbitral"),
      ("01/03/2026", "convention médicale de 2024", "Convention 2024"),
    ] {
      #expect(try words(signed("mg", day)).contains("AssistMed — \(whole), barème vérifié le 21/11/2026"))
      #expect(
        try words(signed("mg", day), Size(columns: 60, rows: 18)).contains(
          "\(short), barème vérifié le 21/11/2026"
        )
      )
    }
    #expect(try words([]).contains("AssistMed — assistant médical"))
  }

  @Test("« Pourquoi » on the signature lists the texts with their days and what says so")
  func texts() throws {
    let text = try words(
      [.newDossier] + typed("mg") + [.activate, .why],
      Size(columns: 100, rows: 40)
    )
    #expect(text.contains("Avenant 7 à la convention de 2016 : signature du 01/09/2019 au 30/04/2023."))
    #expect(text.contains("Règlement arbitral de 2023 : signature du 01/05/2023 au 21/06/2024."))
    #expect(text.contains("Convention médicale de 2024 : signature depuis le 22/06/2024. Source"))
  }

  @Test("A past contract is asked about its own day, and the zone for what it decides there")
  func past() throws {
    #expect(
      try words(signed("mg", "01/06/2023")).contains("À la signature, le 01/06/2023, combien de patients")
    )
    let zone = try words(signed("mg", "01/03/2020") + [.goTo(.zone), .why], Size(columns: 100, rows: 40))
    #expect(zone.contains("L'avenant 7 réserve le temps plein aux zones qui manquent de médecins."))
    #expect(!zone.contains("second assistant"))
  }

  @Test("A signature too early is refused on its page, in words of everybody")
  func early() throws {
    let text = try words(signed("mg", "31/08/2019"))
    #expect(text.contains("aucune aide n'existait avant le 1er septembre 2019"))
    #expect(text.contains("Quand le contrat est-il"))
    #expect(!text.contains("barème ;"))
  }

  @Test(
    "The five indicators are on the page, and « oui » means all of them",
    arguments: [(60, 18), (80, 24), (100, 30)]
  )
  func indicators(columns: Int, rows: Int) throws {
    let text = try words(
      signed("mg", "01/03/2020") + [.goTo(.forfaitStructure)],
      Size(columns: columns, rows: rows)
    )
    for part in [
      "messagerie sécurisée", "SESAM-Vitale", "télétransmises", "LAP", "horaires affichés",
      "tous sont remplis",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test("Clinical fees are defined where they are asked, and 0,8 is asked back")
  func share() throws {
    let page = signed("neurochirurgie", "01/03/2026") + [.goTo(.honorairesCliniques)]
    #expect(try words(page).contains("hors actes CCAM et sans dépassement"))
    let asked = try words(page + typed("0,8") + [.activate])
    #expect(asked.contains("s'agit-il de 80 %") && asked.contains("Oui, 80 %"))
  }

  @Test("A PMT of other ages says why it is to be given again")
  func ages() throws {
    let asked = [.newDossier] + typed("mg") + [.activate, .proceed] + typed("800") + [.activate]
    let moved = asked + [.goTo(.signature)] + typed("15/03/2021") + [.activate]
    #expect(try words(moved + [.overview]).contains("⚠ À confirmer : 800 (plus de 16 ans)"))
    // A figure only typed was never given for other patients.
    let left = Array(asked.dropLast()) + [.back, .overview]
    #expect(try words(left).contains("… À valider : 800"))
    #expect(
      try words(Array(asked.dropLast()) + typed("x") + [.back, .overview]).contains("✗ À corriger : « 800x »")
    )
    #expect(try words(moved).contains("compte d'autres patients (plus de 16 ans)."))
    // The same while the date is being typed.
    let typing = asked + [.goTo(.signature)] + typed("15/03/2021")
    #expect(try words(typing).contains("compte d'autres patients (plus de 16 ans)."))
  }

  @Test("Beside a small screen the change is said whole, without the answers that made it")
  func small() throws {
    let events: [Event] = [
      .example(1), .goTo(.option), .choose(0), .activate, .goTo(.option), .choose(1), .activate, .goTo(.zone),
    ]
    let text = try words(events, Size(columns: 60, rows: 18))
    #expect(text.contains("Aide de la 1re année : 19 000 € → 38 000 €"))
  }

  @Test("A figure shown is told in French words, its path left to the command line")
  func names() throws {
    let fee = try words(signed("mg", "01/03/2026") + typed("900") + [.why], Size(columns: 110, rows: 60))
    #expect(fee.contains("PMT minimale : 775 patients, depuis le 22 juin 2024"))
    #expect(!fee.contains("patientele.pmt"))
    #expect(
      fee.contains(
        "gain de PMT en ligne droite entre deux points publiés : +305 à 775 patients et +260 à 1 300"
      )
    )
  }

  @Test("The live effects never end in the middle: what doesn't fit is said to be elsewhere")
  func effects() throws {
    let text = try words(signed("mg", "01/03/2020") + typed("900"), Size(columns: 80, rows: 24))
    #expect(text.contains("Objectif PMT") == text.contains("1/3 ETP en attente") || text.contains("… suite"))
    let known: [Event] = [.example(1), .goTo(.pmt)]
    #expect(try words(known, Size(columns: 80, rows: 24)).contains("1 686 (+661)"))
  }

  @Test("Another profession is told why nothing is found")
  func otherProfession() throws {
    let text = try words([.newDossier] + typed("sage-femme"))
    #expect(
      text.contains("L'aide est réservée aux médecins : « sage-femme » n'est pas une spécialité médicale.")
    )
    #expect(
      try words([.newDossier] + typed("xyzzy")).contains(
        "Aucune spécialité trouvée : effacez quelques lettres."
      )
    )
  }

  @Test("On a small screen the comparison keeps what separates the two sides")
  func gaps() throws {
    let text = try words([.example(1), .showPanel(.comparer)], Size(columns: 60, rows: 40))
    #expect(text.contains("Aide, 1re année 19 000 € 38 000 € +19 000 €"))
    #expect(text.contains("Aide, 1re année 18 000 € 19 000 € +1 000 €"))
  }

  @Test("A limit without a label on the gauge is told with its figure")
  func gauge() throws {
    let text = try words([.example(1), .showPanel(.objectifs)], Size(columns: 80, rows: 60))
    #expect(text.contains("P50 1 514 : presse"))
  }

  @Test(
    "A band that contradicts the figures is said beside them: on its page, in the review and in the results"
  )
  func doubts() throws {
    let sentence =
      "La tranche indiquée (P90 à P95) ne correspond pas à vos chiffres (P30 à P50) : vérifiez avec votre CPAM."
    let marked: [Event] = [.example(1), .goTo(.tranche), .choose(4)]
    for size in [Size(columns: 60, rows: 18), Size(columns: 80, rows: 24)] {
      #expect(try words(marked, size).contains(sentence))
      let review = try words(marked + [.activate, .overview, .focus(.fact(.tranche))], size)
      #expect(review.contains(sentence))
      #expect(review.contains("⚠"))
    }
    let review = try words(marked + [.activate, .overview], Size(columns: 100, rows: 43))
    #expect(review.contains("⚠ ne correspond pas à vos chiffres"))
    #expect(review.contains("⚠ ne correspond pas à la tranche"))
    for panel in [Panel.eligibilite, .aide] {
      let text = try words(marked + [.activate, .showPanel(panel)], Size(columns: 76, rows: 60))
      #expect(text.components(separatedBy: sentence).count == 2, "\(panel)")
    }
    // The doctor who answers something else isn't told again.
    #expect(try !words(marked + [.activate, .goTo(.secteur)]).contains(sentence))
  }

  @Test("What is only marked is shown as a preview, and what was left unvalidated is to be validated")
  func preview() throws {
    let size = Size(columns: 80, rows: 24)
    let asked = signed("mg", "01/03/2026") + [.goTo(.secteur)]
    #expect(try words(asked, size).contains("Effets en direct"))
    #expect(try words(asked + [.choose(0)], size).contains("Aperçu, non validé"))
    #expect(try words(asked + [.choose(0), .back, .overview], size).contains("… À valider : secteur 1"))
    #expect(try words(asked + [.choose(0), .overview], size).contains("✓ secteur 1"))
  }

  @Test("The count beside a question, in the review and over the list is the same")
  func missing() throws {
    var stage = try Stage()
    stage.play(signed("mg", "01/03/2026") + [.goTo(.secteur), .dontKnow, .overview])
    let count = stage.state.awaited.count
    #expect(count > 2)
    let events = signed("mg", "01/03/2026") + [.goTo(.secteur), .dontKnow]
    let size = Size(columns: 80, rows: 43)
    #expect(try words(events + [.goTo(.zone)], size).contains("Manque : \(count) réponses (F9)"))
    let review = try words(events + [.overview], size)
    #expect(review.contains("Liste des réponses à demander (\(count))"))
    let rows =
      review.components(separatedBy: "Sans réponse").count + review.components(separatedBy: "? Je ne").count
    #expect(rows - 2 == count)
    #expect(
      try words(events + [.overview, .press(.menu(.toAsk))], size).contains("\(count) réponses à demander")
    )
  }

  @Test("A key that changes nothing on the page is answered under it, even in the smallest window")
  func remarks() throws {
    let size = Size(columns: 60, rows: 18)
    #expect(
      try words([.example(1), .overview, .overview], size).contains("Vous êtes sur le bilan. Échap en sort.")
    )
    #expect(try words([.switchMouse], size).contains("Souris libérée"))
    #expect(try words([.example(1), .help, .press(.footer(.freeMouse))], size).contains("Souris libérée"))
    let long = [Event.newDossier, .save, .insert(String(repeating: "a", count: 61))]
    #expect(try words(long, size).contains("Champ plein (60 caractères)"))
  }

  @Test("Every key of the footer has its button in the smallest window, on its page or in its help")
  func buttons() throws {
    var stage = try Stage()
    var drawn: Set<Action> = []
    let pages: [[Event]] = [
      [.example(1)], [.goTo(.pmt)], [.backspace], [.overview], [.showPanel(.etSi)], [.help], [.switchMouse],
      [.talk(.day)],
    ]
    for events in pages {
      stage.play(events)
      let picture = stage.picture(Size(columns: 60, rows: 18), .unicodeColors)
      for case .footer(let action) in stage.state.focusables {
        #expect(picture.targets.contains { $0.item == .footer(action) }, "\(action)")
        drawn.insert(action)
      }
    }
    #expect(drawn == Set(Action.allCases))
  }

  @Test("An answer opened again is drawn selected, until a key edits it")
  func selection() throws {
    let size = Size(columns: 60, rows: 18)
    var stage = try Stage()
    stage.play([.example(1), .goTo(.pmt)])
    func inks() throws -> [Ink] {
      let frame = stage.picture(size, .unicodeColors).frame
      let caret = try #require(frame.caret)
      return (1...4).map { frame[caret.column - $0, caret.row].ink }
    }
    #expect(try inks() == [.focus, .focus, .focus, .accent])
    stage.play([.right])
    #expect(try inks() == [.field, .field, .field, .accent])
  }
}
