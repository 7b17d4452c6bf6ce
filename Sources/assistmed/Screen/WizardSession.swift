import AidRules
import CursesBackend
import Intake
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
  /// - Returns: the answers at the end, and what asked to leave from outside, nil when the user chose to.
  func run() throws(StartFailure) -> (situation: Situation, interruption: Interruption?) {
    let terminal = try CursesTerminal.start()
    defer { terminal.stop() }
    var state = State(
      setting: Setting(bareme: bareme, today: today, examples: bareme.exemples.map(answers))
    )
    while true {
      let scene = Scene(state: state, bareme: bareme, otherBareme: otherBareme)
      let picture = render(scene, size: terminal.size, capabilities: terminal.capabilities)
      terminal.draw(picture.frame)
      state.holdScroll(within: picture.scrollLimit, page: picture.scrollPage)
      guard let input = terminal.nextEvent() else { continue }
      if case .interrupt(let reason) = input {
        return (situation(state), reason == .interrupt ? nil : reason)
      }
      if handlesItself(input, terminal) { continue }
      guard let event = KeyMap.event(input, state, picture) else { continue }
      let (next, effects) = reduce(state, event)
      state = next
      for case .mouse(let isTaken) in effects { terminal.setMouse(isTaken) }
      if effects.contains(.quit) { return (situation(state), nil) }
    }
  }

  private func situation(_ state: State) -> Situation {
    state.answers.situation(in: state.setting)
  }

  /// The keys that change how the screen looks and nothing else.
  private func handlesItself(_ input: InputEvent, _ terminal: CursesTerminal) -> Bool {
    switch input {
    case .key(.function(4)), .key(.alt("4")), .key(.alt("'")):
      terminal.setContrast(terminal.capabilities.contrast.next)
      return true
    case .key(.control("l")):
      terminal.repaint()
      return true
    default:
      return false
    }
  }

  /// The answers of an example; a text that can't be read is left out, as an unanswered question is.
  private func answers(_ example: Exemple) -> Answers {
    var values: [Fact: FactValue] = [:]
    for (fact, text) in example.reponses {
      values[fact] = try? understand(text, for: fact, specialites: bareme.specialites, mode: .commandLine)
        .get()
    }
    return Answers(values)
  }
}
