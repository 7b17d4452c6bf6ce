import CTerminal
package import TerminalUI

/// The real terminal, through ncurses: frames go out, events come in.
///
/// There is one per process, used from the main thread only.
package final class CursesTerminal {
  /// What the user or the command line asks of the terminal.
  package struct Options: Hashable, Sendable {
    package var mouse: Bool
    /// nil follows the locale.
    package var unicode: Bool?
    /// false refuses colours, as `NO_COLOR` does.
    package var colors: Bool

    package init(mouse: Bool = true, unicode: Bool? = nil, colors: Bool = true) {
      self.mouse = mouse
      self.unicode = unicode
      self.colors = colors
    }
  }

  package private(set) var capabilities: Capabilities

  private let palette: Int
  private var decoder = InputDecoder()

  /// Takes the terminal, or throws why not and leaves it untouched.
  package static func start(options: Options = Options()) throws(StartFailure) -> CursesTerminal {
    switch ct_start_result(rawValue: UInt32(bitPattern: ct_start(options.mouse ? 1 : 0))) {
    case CT_STARTED: return CursesTerminal(options: options)
    case CT_NOT_A_TERMINAL: throw .notATerminal
    case CT_TERM_UNSET: throw .termUnset
    case CT_TERM_UNKNOWN: throw .termUnknown
    case CT_NO_CURSOR_ADDRESSING: throw .noCursorAddressing
    default: throw .refused
    }
  }

  private init(options: Options) {
    let info = ct_get_info()
    palette = options.colors ? Int(info.colors) : 0
    capabilities = Capabilities(
      unicode: options.unicode ?? (info.utf8 != 0),
      colors: palette >= 8,
      contrast: palette >= 8 ? .normal : .mono
    )
    applyTheme()
  }

  /// Whether the user's environment asked for UTF-8, for what is written without taking the terminal.
  package static var isUnicodeAsked: Bool { ct_asks_utf8() != 0 }

  /// The size of the terminal now.
  package var size: Size {
    let info = ct_get_info()
    return Size(columns: Int(info.cols), rows: Int(info.rows))
  }

  /// Gives the terminal back as it was; calling it again does nothing.
  package func stop() { ct_stop() }

  /// Switches the capture of the mouse; without it, the terminal's own selection works.
  package func setMouse(_ isOn: Bool) { ct_set_mouse(isOn ? 1 : 0) }

  /// Changes the looks of what is drawn from now on.
  package func setContrast(_ contrast: Contrast) {
    capabilities.contrast = contrast
    applyTheme()
  }

  /// Sends the whole screen again at the next drawing, since something else wrote over it.
  package func repaint() { ct_repaint() }

  private func applyTheme() {
    let theme = Theme(contrast: capabilities.contrast, colors: palette)
    for ink in Ink.allCases {
      let style = theme.style(of: ink)
      var attributes: UInt32 = 0
      if style.bold { attributes |= CT_BOLD.rawValue }
      if style.reverse { attributes |= CT_REVERSE.rawValue }
      if style.underline { attributes |= CT_UNDERLINE.rawValue }
      ct_style(
        Int32(ink.rawValue),
        Int32(style.foreground ?? -1),
        Int32(style.background ?? -1),
        Int32(attributes)
      )
    }
  }

  /// The next event, or nil when none came in that time; a nil time waits for ever.
  package func nextEvent(timeoutMilliseconds: Int? = nil) -> InputEvent? {
    let clock = ContinuousClock()
    let deadline = timeoutMilliseconds.map { clock.now + .milliseconds(min(max($0, 0), 86_400_000)) }
    while true {
      let patienceEnd = decoder.patience.map { clock.now + .milliseconds($0) }
      while true {
        let end = [deadline, patienceEnd].compactMap(\.self).min()
        let wait = end.map { max(Int32(clampedMilliseconds: $0 - clock.now), 0) } ?? -1
        if let raw = RawInput(ct_poll(wait)) {
          if let event = decoder.feed(raw, size: size) { return event }
          break
        }
        if let patienceEnd, clock.now >= patienceEnd {
          if let event = decoder.expire() { return event }
          break
        }
        if let deadline, clock.now >= deadline { return nil }
      }
    }
  }
}

extension Int32 {
  /// A duration in milliseconds, rounded up so that waiting it out never spins.
  init(clampedMilliseconds duration: Duration) {
    let (seconds, attoseconds) = duration.components
    let milliseconds = seconds * 1_000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    self = Int32(clamping: milliseconds)
  }
}
