package import AidRules
package import Intake

/// Everything the wizard knows; a screen is a function of it.
package struct State: Sendable {
  /// What the wizard was given.
  package let setting: Setting
  /// What was answered.
  package internal(set) var answers: Answers
  /// The dossier in front.
  package internal(set) var dossier = OpenDossier()
  /// Whether a dossier begun now would be kept.
  var newKeeping = Keeping.nothingYet
  /// The dossiers there are, the last written first.
  package internal(set) var dossiers: [ListedDossier] = []
  /// Why the dossiers kept can't be read; nil while the list holds them all.
  package internal(set) var listProblem: StoreProblem?
  /// What each of them says today.
  package internal(set) var standings: [Int64: Standing] = [:]
  /// The notes on the answers.
  package internal(set) var notes: [Fact: Note] = [:]
  /// The missions of the job description, in the order chosen.
  package internal(set) var missions: [MissionName] = []
  /// The page in front.
  package internal(set) var page: Page = .home
  /// What covers it.
  package internal(set) var overlay: Overlay?
  /// The item that holds the focus, always one of `focusables`.
  package internal(set) var focus: FocusItem = .home(.newDossier)
  /// What the question in front holds before Continuer.
  package internal(set) var entry = Entry()
  /// What the outside told last, shown while its overlay is open.
  package internal(set) var notice: Notice?
  /// What else happened meanwhile, told once that is closed.
  var waitingNotices: [Notice] = []
  /// Why the file asked for can't be read or written.
  package internal(set) var fileProblem: FileProblem?
  /// What Continuer found wrong.
  package internal(set) var problem: InputProblem?
  /// The result of the accepted answers.
  package internal(set) var evaluation: Evaluated
  /// The result if what is typed or pointed at now were accepted.
  package internal(set) var liveEvaluation: Evaluated
  /// The questions worth asking after the accepted answers, the most decisive first, without what the doctor can't tell.
  package internal(set) var worthAsking: [NextQuestion]
  /// The accepted answers still awaited, the most decisive first.
  package internal(set) var awaited: [Fact]
  /// What the question in front can still change; nil when it changes nothing, or is a wish.
  package internal(set) var stake: NextQuestion?
  /// The last accepted change.
  package internal(set) var lastChange: Change?
  /// The lines scrolled in the results or the overlay; the screen stops at its last line.
  package internal(set) var scroll = 0
  /// Texts typed over an accepted answer and left without Continuer: the answer stands, the text comes back.
  package internal(set) var pending: [Fact: String] = [:]
  /// What a key that changed nothing on the page is answered, until the next one.
  package internal(set) var remark: Remark?
  /// Whether the mouse is left to the terminal.
  package internal(set) var isMouseFree = false
  /// The times that another contrast was asked for: only the terminal knows which it shows.
  package internal(set) var contrastSwitches = 0
  /// The panel of the results last seen.
  package internal(set) var panel = Panel.eligibilite
  /// The slides under way.
  package internal(set) var talk = Talk()
  /// Whether names are hidden, since a room looks on.
  package internal(set) var isConference = false
  /// What is tried in « Et si… ».
  package internal(set) var whatIf = WhatIf()

  /// The section of the guide last read.
  var lastRead: GuidePlace?
  /// What the panels in front ask besides the result.
  var findings: PanelFindings?
  /// The lines that PgUp and PgDn scroll.
  var scrolledPage = State.pageLength
  /// The answers that `liveEvaluation` is of.
  var liveAnswers: Answers
  /// The pages behind this one, without repetition.
  var trail: [Page] = []
  /// The questions gone through, in the order they were asked.
  var way: [Fact] = []
  /// The page that a question opened from elsewhere goes back to.
  var returnTo: Page?
  /// The page that a prompt goes back to.
  var below: Page?
  /// What held the focus below the overlay.
  var focusBelow: FocusItem?
  /// The states before each accepted change.
  var steps: [UndoStep] = []
  /// The steps ever taken, those taken back included.
  var stepsTaken = 0

  /// Opens the wizard at home, with the answers of a dossier if there are any.
  package init(setting: Setting, answers: Answers = Answers()) {
    self.setting = setting
    self.answers = answers
    liveAnswers = answers
    evaluation = setting.evaluate(answers.situation(in: setting), setting.today)
    liveEvaluation = evaluation
    worthAsking = setting.questions(answers.situation(in: setting), answers.unknown, setting.today)
    awaited = setting.awaited(in: answers, evaluation, known: answers.unknown.isEmpty ? worthAsking : nil)
    settleFocus()
  }

  /// The regime of the signature answered, else of today.
  package var regime: Regime? { answers.regime(in: setting) }

  /// The day of signature answered, when it is over: the answers then describe that day.
  package var pastSignature: Day? {
    guard case .value(.day(let signature)) = answers[.signature], signature < setting.today else {
      return nil
    }
    return signature
  }
}
