import AidRules
import Intake
import Wizard

/// The screens of the guide, by the name that its pages give them: how to get there.
enum GuideScreens {
  /// One press of a key, or something that happened outside.
  enum Step: Sendable {
    case event(Event)
    case news(News)
  }

  static let all = talk.merging(alone) { one, _ in one }

  private static let alone: [String: [Step]] = [
    "accueil": [],
    "question": events([.newDossier] + typed("mg") + [.activate, .activate] + typed("775")),
    "eligibilite": events([.example(1)]),
    "aide": events([.example(1), .showPanel(.aide)]),
    "exemple": events([.example(2)]),
    "objectifs": events([.example(2), .showPanel(.objectifs)]),
    "changement": events([.example(1), .goTo(.pmt), .insert("774")]),
    "pourquoi": events([.example(1), .showPanel(.aide), .why]),
    "fiche": events([
      .example(1), .overview, .press(.menu(.fiche)), .press(.menu(.mission(.known("mission.accueil")))),
      .down, .down,
    ]),
    "nom": kept + events([.newDossier] + typed("mg") + [.activate, .save] + typed("Dr Durand")),
    "dossiers": kept + events([.dossiers]),
    "note": events([.example(1), .goTo(.zone), .press(.menu(.note))] + typed("demander à l'ARS")),
    "liste": events(
      [.newDossier] + typed("mg") + [.activate, .activate, .dontKnow, .press(.menu(.note))]
        + typed("amelipro de Dr Durand") + [.activate, .toAsk]
    ),
  ]

  /// The hour in front of a room.
  private static let talk: [String: [Step]] = [
    "ordre-du-jour": events([.talk(.day)]),
    "montants": events(SlideScene.to(.amounts)),
    "tranches": events(SlideScene.to(.bands)),
    "quiz-question": events(SlideScene.to(.avantApres(0)) + typed("7") + [.right] + typed("12")),
    "quiz-reponse": events(SlideScene.to(.avantApres(0)) + typed("7") + [.right] + typed("12") + [.activate]),
    "exemple-en-direct": events(SlideScene.to(.example(1)) + typed("p900") + [.activate]),
    "missions": events(
      SlideScene.to(.closing) + typed("14") + [.down] + typed("9") + [.down, .down, .activate]
    ),
  ]

  /// Three doctors of one practice.
  private static let kept: [Step] = [
    .news(
      .dossiers([
        dossier(3, "Dr Durand", ["medecine-generale": 775]), dossier(2, "Dr Martin", ["pediatrie": nil]),
        dossier(1, "", ["cardiologie": nil]),
      ])
    )
  ]

  private static func dossier(_ id: Int64, _ name: String, _ doctor: [String: Int?]) -> ListedDossier {
    var answers = Answers()
    for (specialite, pmt) in doctor {
      answers[.specialite] = .value(.specialite(id: specialite))
      if let pmt { answers[.pmt] = .value(.count(pmt)) }
    }
    let moment = Moment(day: Day(number: 20_777), hour: 14, minute: 32)
    return ListedDossier(id: id, name: name, changed: moment, answers: answers)
  }

  private static func events(_ events: [Event]) -> [Step] { events.map(Step.event) }
  private static func typed(_ text: String) -> [Event] { text.map { .insert(String($0)) } }
}
