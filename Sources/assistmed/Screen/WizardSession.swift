import AidRules
import CursesBackend
import Screens
import TerminalUI
import Wizard

/// The wizard on a terminal: draws each state, reads one input, reduces it, until somebody leaves.
struct WizardSession {
  let bareme: Bareme
  let today: Day
  /// The folder of the barème, when it isn't the program's own.
  let otherBareme: String?

  /// Runs until the user leaves or the terminal is taken away; the terminal is as before when it returns.
  ///
  /// - Throws: `StartFailure` when no screen can be drawn here; nothing was written then.
  /// - Returns: the state at the end, and what asked to leave from outside, nil when the user chose to.
  func run(_ open: () -> Session) throws(StartFailure) -> (state: State, interruption: Interruption?) {
    let terminal = try CursesTerminal.start()
    defer { terminal.stop() }
    var session = open()
    while true {
      let scene = Scene(state: session.state, bareme: bareme, otherBareme: otherBareme)
      let picture = render(scene, size: terminal.size, capabilities: terminal.capabilities)
      terminal.draw(picture.frame)
      session.holdScroll(within: picture.scrollLimit, page: picture.scrollPage)
      // The picture is out: what is only typed can wait until then.
      let keeping = session.state.dossier.keeping
      if session.keepRest() || session.state.dossier.keeping != keeping { continue }
      guard let input = terminal.nextEvent() else { continue }
      if case .interrupt(let reason) = input {
        return (session.end(), reason == .interrupt ? nil : reason)
      }
      if case .key(.control("l")) = input {
        terminal.repaint()
        continue
      }
      guard let event = KeyMap.event(input, session.state, picture) else { continue }
      let former = session.state
      if session.handle(event) { return (session.end(), nil) }
      if session.state.isMouseFree != former.isMouseFree { terminal.setMouse(former.isMouseFree) }
      if session.state.contrastSwitches != former.contrastSwitches {
        terminal.setContrast(terminal.capabilities.contrast.next)
      }
    }
  }
}
