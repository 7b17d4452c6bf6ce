import AidRules
import Intake

/// The wizard's next state, after something happened outside.
package func receive(_ state: State, _ news: News) -> State {
  var next = state
  next.receive(news)
  next.settleFocus()
  next.refreshLiveEvaluation()
  next.refreshWhatIf()
  next.refreshPanelFindings()
  return next
}

extension State {
  fileprivate mutating func receive(_ news: News) {
    switch news {
    case .dossiers(let dossiers):
      // One in front in which nothing is said is no dossier yet, or no more: it is forgotten when it is left. Unless another
      // window just answered there.
      self.dossiers = dossiers.filter {
        $0.id != dossier.id || !isBlank || !$0.name.isEmpty || !$0.answers.isEmpty
      }
      listProblem = nil
      let readable = dossiers.filter(\.isReadable)
      standings = Dictionary(uniqueKeysWithValues: readable.map { ($0.id, standing(of: $0)) })
      // Another window may have renamed it.
      if let mine = dossiers.first(where: { $0.id == dossier.id }) { dossier.name = mine.name }
      leaveGoneDossier()
      if page == .home, overlay == nil { focus = pageFocus }
    case .unlisted(let problem): listProblem = problem
    case .opened(let dossier, let saved): replace(by: dossier, saved)
    case .keepsNothing:
      newKeeping = .inMemory
      dossier.keeping = .inMemory
    case .kept(let id, let keeping):
      dossier.id = id
      dossier.keeping = keeping
      // The store takes again what it refused.
      if case .onDisk = keeping { newKeeping = .nothingYet }
    case .keepsAgain:
      if case .refused = newKeeping { newKeeping = .nothingYet }
      if dossier.id == nil, case .refused = dossier.keeping { dossier.keeping = newKeeping }
    case .notice(let notice): tell(notice)
    case .fileRefused(let problem): if prompt != nil { refuse(problem) }
    case .erased(let id, let copies, let leavesTraces): forget(id, copies, leavesTraces)
    case .imported(let id):
      leavePrompt()
      go(to: .dossier(id))
    }
  }

  /// What a dossier says today; evaluated again only where its answers changed.
  private func standing(of dossier: ListedDossier) -> Standing {
    if let known = standings[dossier.id], known.answers == dossier.answers { return known }
    return setting.standing(of: dossier.answers)
  }

  /// Puts a dossier that was read in front, where it was left.
  private mutating func replace(by dossier: OpenDossier, _ saved: Saved) {
    let former = self
    let isReread = dossier.id == self.dossier.id && saved.place.page == page
    self = State(setting: setting, saved: isReread ? yielding(to: saved) : saved)
    if isReread { keepYielded(of: former) }
    (dossiers, standings, listProblem) = (former.dossiers, former.standings, former.listProblem)
    self.dossier = dossier
    newKeeping = former.newKeeping
    (isMouseFree, contrastSwitches) = (former.isMouseFree, former.contrastSwitches)
    keepRoom(of: former)
    defer { if former.overlay == .notice { tellAgain(former) } }
    guard !isInside else { return }
    (trail, below, returnTo) = ([], nil, nil)
    open(.home)
    goOnWithDossier()
  }

  /// What happened while another dossier was being read is told over this one.
  private mutating func tellAgain(_ former: State) {
    (notice, waitingNotices) = (former.notice, former.waitingNotices)
    show(.notice)
  }

  /// Whether the page in front is of the dossier; the page that names it is, where it was asked for from there.
  private var isInside: Bool {
    page.isInside || (page == .prompt(.name) || page == .prompt(.mission)) && below?.isInside == true
  }

  /// Opens the overlay that says what happened; a file written also ends the prompt that asked for it.
  private mutating func tell(_ notice: Notice) {
    switch notice {
    case .notKept(let problem):
      dossier.keeping = .refused(problem)
      newKeeping = dossier.keeping
    // The dossier in front has nothing to do with it, but one begun now would be refused too.
    case .notKeptAside(_, let problem), .notRenamed(_, _, let problem): newKeeping = .refused(problem)
    case .copied(let name): dossier.name = name
    case .erasedElsewhere:
      dossier.id = nil
      dossier.keeping = .erased
    case .written: if prompt != nil { leavePrompt() }
    case .failed, .copiedAside, .putAside, .reread, .baremeChanged, .partlyRead, .erased: break
    }
    if overlay == .notice {
      // Each may say where answers are: none takes the place of another.
      if self.notice != notice, !waitingNotices.contains(notice) { waitingNotices.append(notice) }
      return
    }
    self.notice = notice
    if overlay != nil { close() }
    show(.notice)
  }

  /// A dossier is gone: nothing of it stays on the screen.
  private mutating func forget(_ id: Int64, _ copies: [String], _ leavesTraces: Bool) {
    dossiers.removeAll { $0.id == id }
    if dossier.id == id { begin(Answers(), opening: .home) }
    if page == .erasing(id) || page == .dossier(id) {
      trail = [.home]
      open(.dossiers)
    }
    if !copies.isEmpty || leavesTraces { tell(.erased(copies: copies, leavesTraces: leavesTraces)) }
  }

  /// Another window may have erased the dossier that the page is about, even while another page was in front.
  mutating func leaveGoneDossier() {
    switch page {
    case .dossier, .erasing, .prompt(.rename), .prompt(.export):
      if listed == nil {
        below = nil
        trail.removeAll { $0 != .home }
        open(.dossiers)
      }
    default: break
    }
  }
}
