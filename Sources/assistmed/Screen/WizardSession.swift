import AidRules
import CursesBackend
import FrenchText
import Screens
import TerminalUI
import Wizard

/// The wizard on a terminal: draws each state, reads one input, reduces it, until somebody leaves.
struct WizardSession {
  let bareme: Bareme
  /// The folder of the barème, when it isn't the program's own.
  let otherBareme: String?
  /// Whether the session is recorded, or replayed.
  let demonstration: Demonstration?

  /// Runs until the user leaves or the terminal is taken away; the terminal is as before when it returns.
  ///
  /// - Throws: `StartFailure` when no screen can be drawn here; nothing was written then.
  /// - Returns: the state at the end, and what asked to leave from outside, nil when the user chose to.
  func run(_ open: () -> Session) throws(StartFailure) -> (state: State, interruption: Interruption?) {
    let terminal = try CursesTerminal.start()
    defer { terminal.stop() }
    var session = open()
    var replay = demonstration?.replay
    while true {
      let isPlaying = replay?.isPlaying == true
      session.isReplaying = isPlaying
      let picture = picture(of: session, status(replay), terminal)
      // All at once: what a page scrolls is measured, nothing is shown.
      let isAtOnce = isPlaying && replay?.pause == nil
      if !isAtOnce { terminal.draw(picture.frame) }
      session.holdScroll(within: picture.scrollLimit, page: picture.scrollPage)
      // The picture is out: what is only typed can wait until then.
      let keeping = session.state.dossier.keeping
      if session.keepRest() || session.state.dossier.keeping != keeping { continue }
      let input = isAtOnce ? nil : terminal.nextEvent(timeoutMilliseconds: isPlaying ? replay?.pause : nil)
      guard let input else {
        // The end of a recording leaves nothing.
        if let event = replay?.next() { _ = handle(event, &session, terminal) }
        continue
      }
      if case .interrupt(let reason) = input {
        return (session.end(), reason == .interrupt ? nil : reason)
      }
      if case .resize = input { continue }
      if case .key(.control("l")) = input {
        terminal.repaint()
        continue
      }
      if isPlaying {
        replay?.takeOver()
        continue
      }
      guard let event = KeyMap.event(input, session.state, picture) else { continue }
      if handle(event, &session, terminal) { return (session.end(), nil) }
    }
  }

  private func picture(of session: Session, _ status: DemonstrationStatus?, _ terminal: CursesTerminal)
    -> Picture
  {
    let scene = Scene(
      state: session.state,
      bareme: bareme,
      otherBareme: otherBareme,
      demonstration: status
    )
    return render(scene, size: terminal.size, capabilities: terminal.capabilities)
  }

  private func status(_ replay: Replay?) -> DemonstrationStatus? {
    switch demonstration {
    case .recording(let recorder): DemonstrationStatus(recorder.stop == nil ? .recording : .stopped)
    case .replay: replay?.status
    case nil: nil
    }
  }

  /// Does what the user did, or a recording instead, with what only the terminal can.
  ///
  /// - Returns: whether the user leaves.
  private func handle(_ event: Event, _ session: inout Session, _ terminal: CursesTerminal) -> Bool {
    let former = session.state
    if session.handle(event) { return true }
    if session.state.isMouseFree != former.isMouseFree { terminal.setMouse(former.isMouseFree) }
    if session.state.contrastSwitches != former.contrastSwitches {
      terminal.setContrast(terminal.capabilities.contrast.next)
    }
    return false
  }
}
