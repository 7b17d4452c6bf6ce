import TerminalUI

/// How an ink looks on a terminal: colours of its palette and attributes.
struct Style: Hashable {
  /// A palette number, nil for the terminal's own colour.
  var foreground: Int?
  var background: Int?
  var bold = false
  var reverse = false
  var underline = false
}

/// The looks of every ink, for a contrast and a number of colours.
///
/// Blue and orange rather than green and red, and on 256 colours only tones that stand out on black as on
/// white, since the background is the user's. Nothing is dimmed and nothing blinks.
struct Theme: Hashable {
  let contrast: Contrast

  /// How many colours may be used; 0 makes every contrast monochrome.
  let colors: Int

  func style(of ink: Ink) -> Style {
    if colors < 8 || contrast == .mono { return mono(ink) }
    return contrast == .high ? high(ink) : normal(ink)
  }

  private func mono(_ ink: Ink) -> Style {
    switch ink {
    case .text, .muted, .border, .bar, .button, .estimate: Style()
    case .strong, .title, .key, .good, .warning, .accent: Style(bold: true)
    case .field: Style(underline: true)
    case .bad: Style(bold: true, underline: true)
    case .focus: Style(reverse: true)
    case .error: Style(bold: true, reverse: true)
    }
  }

  private func normal(_ ink: Ink) -> Style {
    var style = mono(ink)
    style.foreground = color(ink)
    if ink == .bad { style.underline = false }
    if ink == .error { style.reverse = false }
    return style
  }

  private func color(_ ink: Ink) -> Int? {
    let rich = colors >= 256
    switch ink {
    case .good, .accent, .bar: return rich ? 32 : 6
    case .warning: return rich ? 136 : 3
    case .bad, .error: return rich ? 166 : 5
    case .estimate: return rich ? 133 : 5
    case .muted, .border: return rich ? 243 : nil
    case .text, .strong, .title, .focus, .field, .button, .key: return nil
    }
  }

  /// White on black whatever the user's colours, yellow for the focus, no grey.
  private func high(_ ink: Ink) -> Style {
    let bright = colors >= 16
    var style = mono(ink)
    style.background = 0
    style.foreground = bright ? 15 : 7
    switch ink {
    case .focus:
      style = Style(foreground: 0, background: bright ? 11 : 3, bold: true)
    case .warning, .bad, .error, .estimate:
      style.foreground = bright ? 11 : 3
    case .good, .accent, .bar:
      style.foreground = bright ? 14 : 6
    default:
      break
    }
    return style
  }
}
