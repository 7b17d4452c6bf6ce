import AidRules
import BaremeFiles
import FrenchText
import Intake
import Testing
import Wizard

@Suite("What pages say, on a screen and line by line")
struct PageTests {
  @Test("The words of the pages are in good typography")
  func typography() {
    let remarks = Self.remarks.flatMap { [$0.sentence(.screen), $0.sentence(.lines)] }
    for text in [
      PageWords.title, PageWords.purpose, PageWords.promise, PageWords.newDossier, PageWords.resume,
      PageWords.quit,
      PageWords.review, PageWords.results, PageWords.dontKnow, PageWords.optional,
      PageWords.step(1, of: 8, "Zone"),
      PageWords.place("Carte CPS."), PageWords.understood("775"), PageWords.meant("775"),
      PageWords.effects(isPreview: true),
      PageWords.effects(isPreview: false), PageWords.toAsk, PageWords.toAskTitle, PageWords.name,
      PageWords.noDossier, PageWords.erasing, French.missing(["Secteur", "OPTAM"]), PageWords.noStep,
      PageWords.trialRange, TrialKeys.why, TrialKeys.rank(1, of: 6), PageWords.toAskButton(3),
    ] + remarks + Self.menu.map(\.label)
      + Self.prompts.flatMap(Self.words)
    {
      expectTypography(text)
    }
  }

  private static let remarks: [Remark] =
    [
      .mouseFreed, .mouseTaken, .dossierToOpen, .nothingTried, .promptToClose, .noticeToClose,
      .fieldFull(capacity: 60),
    ] + Action.allCases.flatMap { [.alreadyThere($0), .notHere($0)] }
  private static let menu: [MenuItem] = [
    .dossier(1), .newDossier, .importing, .take, .rename, .export, .erase, .keep, .eraseForGood, .isToAsk,
    .note, .toAsk, .saveList,
  ]
  private static let prompts: [Prompt] = [
    .name, .rename(1), .export(1), .importing, .note(.pmt), .saveList,
  ]

  private static func words(_ prompt: Prompt) -> [String] {
    [prompt.title, prompt.verb] + prompt.paragraphs(keeping: "Tout est enregistré.", label: { _ in "PMT" })
  }

  @Test("A list read line by line says which numbers it expects")
  func places() {
    #expect(French.numberExpected(3, received: "") == "Un numéro de 1 à 3 est attendu.")
    #expect(
      French.numberExpected(3, received: "7")
        == "Un numéro de 1 à 3 est attendu\u{202F}; vous avez tapé «\u{A0}7\u{A0}»."
    )
    #expect(
      French.numbersExpected(6, received: "x")
        == "Un ou plusieurs numéros de 1 à 6 sont attendus, ou 0 pour «\u{A0}aucune\u{A0}»\u{202F}; vous avez tapé "
        + "«\u{A0}x\u{A0}»."
    )
  }

  @Test("Line by line, a list is answered by numbers, and a text as on the screen")
  func problems() throws {
    func problem(_ raw: String, _ fact: Fact) throws -> InputProblem {
      guard case .failure(let problem) = understand(raw, for: fact, specialites: [], mode: .wizard) else {
        throw CancellationError()
      }
      return problem
    }
    #expect(try problem("", .secteur).lineSentence(choices: 3) == "Un numéro de 1 à 3 est attendu.")
    let figure = try problem("77a", .pmt)
    #expect(figure.lineSentence(choices: 0) == figure.sentence)
    let mixed = try problem("aucune,ald", .situations)
    #expect(mixed.lineSentence(choices: 6) == mixed.sentence)
    #expect(
      try problem("x", .situations).lineSentence(choices: 6).hasPrefix("Un ou plusieurs numéros de 1 à 6")
    )
  }

  @Test("What is out of sight is said on each side where there is some")
  func hidden() {
    #expect(PageWords.hidden(above: 2, below: 3) == "↑ 2 plus haut, ↓ 3 plus bas")
    #expect(PageWords.hidden(above: 0, below: 3) == "↓ 3 plus bas")
    #expect(PageWords.hidden(above: 2, below: 0) == "↑ 2 plus haut")
  }

  @Test("Over a list of specialties, the message doesn't repeat it")
  func severalListed() throws {
    let specialites = try BaremeLoader.embedded().specialites
    guard
      case .failure(let problem) = understand(
        "chirurgien",
        for: .specialite,
        specialites: specialites,
        mode: .wizard
      )
    else { throw CancellationError() }
    #expect(
      problem.sentence(listing: 10)
        == "Plusieurs spécialités portent le nom «\u{A0}chirurgien\u{A0}»\u{A0}: choisissez-en une (flèche bas), ou "
        + "complétez le nom."
    )
    #expect(problem.sentence(listing: 0) == problem.sentence)
    #expect(problem.sentence.contains("choisissez «"))
  }

  @Test(
    "A kept text is to be corrected; well written it is to be validated, and one given for other patients to be confirmed"
  )
  func drafts() throws {
    let bareme = try BaremeLoader.embedded()
    let avenant7 = bareme.regime(of: try #require(Day(2020, 3, 1)))
    let today = bareme.regime(of: try #require(Day(2026, 1, 15)))
    func draft(_ text: String, _ fact: Fact, _ regime: Regime? = nil) -> String {
      AnswerLine.draft(text, of: fact, confirmedUnder: regime, bareme.specialites)
    }
    #expect(draft("775", .pmt) == "À valider\u{A0}: 775")
    #expect(draft("77a", .pmt, today) == "À corriger\u{A0}: «\u{A0}77a\u{A0}»")
    #expect(draft("775", .pmt, today) == "À confirmer\u{A0}: 775 (tous âges)")
    #expect(draft("775", .pmt, avenant7) == "À confirmer\u{A0}: 775 (plus de 16 ans)")
    #expect(draft("775", .fileActive) == "À valider\u{A0}: 775")
    #expect(draft("2", .secteur) == "À valider\u{A0}: secteur 2")
    #expect(draft("pédiatrie", .specialite) == "À valider\u{A0}: Pédiatrie")
    #expect(draft("chirurgien", .specialite) == "À corriger\u{A0}: «\u{A0}chirurgien\u{A0}»")
  }

  @Test("Every answer of the review is said in one way: what is missing, what changes nothing, what was left")
  func rows() {
    func words(
      _ answer: Answer,
      _ fact: Fact = .fileActive,
      pending: String? = nil,
      isIdle: Bool = false,
      isToAsk: Bool = false
    ) -> String {
      ReviewRow(
        fact: fact,
        answer: answer,
        pending: pending,
        applicability: .asked,
        isIdle: isIdle,
        isToAsk: isToAsk
      ).words([], under: nil)
    }
    #expect(words(.value(.count(775))) == "775")
    #expect(words(.value(.count(775)), isToAsk: true) == "775 (à demander)")
    #expect(
      words(.value(.count(775)), pending: "77a") == "775 (tapé, non accepté\u{A0}: «\u{A0}77a\u{A0}»)"
    )
    #expect(words(.unset) == "Sans réponse")
    #expect(words(.unset, isIdle: true) == "Sans effet ici")
    #expect(words(.unset, .option) == "À choisir")
    #expect(words(.unset, .signature) == "Facultatif")
    #expect(words(.unknown) == "Je ne sais pas encore")
    #expect(words(.unknown, isIdle: true) == "Je ne sais pas encore, sans effet ici")
  }

  @Test("Each text with the days of signature that it covers")
  func signatures() throws {
    #expect(
      try BaremeLoader.embedded().signatureDays.map { "\($0.name)\u{A0}: \($0.days)" } == [
        "Avenant 7 à la convention de 2016\u{A0}: signature du 01/09/2019 au 30/04/2023",
        "Règlement arbitral de 2023\u{A0}: signature du 01/05/2023 au 21/06/2024",
        "Convention médicale de 2024\u{A0}: signature depuis le 22/06/2024",
      ]
    )
  }

  @Test("Paragraphs break at plain spaces, within the width, once folded")
  func paragraphs() {
    var text = Paragraphs(TextForm(columns: 12))
    text.add("un deux trois", mark: "- ")
    text.add("10\u{202F}000\u{A0}patients https://www.ameli.fr")
    text.heading("été")
    #expect(
      text.lines == [
        "- un deux", "  trois", "10\u{202F}000\u{A0}patients", "https://www.ameli.fr", "", "ÉTÉ",
      ]
    )
    // « … » takes three columns in ASCII: it is folded before it is measured.
    var folded = Paragraphs(TextForm(columns: 9) { $0.map { $0 == "…" ? "..." : String($0) }.joined() })
    folded.add("un… deux trois")
    let fits = [folded.addWhole("1234567…"), folded.addWhole("123456…")]
    #expect(fits == [false, true])
    #expect(folded.lines == ["un...", "deux", "trois", "123456..."])
  }
}
