import AidRules
import FrenchText
import TerminalUI

extension Sign {
  /// The ink of a finding; the word and its glyph always stand beside it.
  var ink: Ink {
    switch self {
    case .yes: .good
    case .toConfirm, .pending: .warning
    case .no: .bad
    case .notConcerned: .muted
    }
  }

  /// The glyph as the terminal can show it.
  func glyph(_ glyphs: Glyphs) -> String { glyphs.text(glyph) }
}

extension Verdict {
  var ink: Ink { sign.ink }

  func glyph(_ glyphs: Glyphs) -> String { sign.glyph(glyphs) }
}

extension Criterion {
  var ink: Ink { sign.ink }

  func glyph(_ glyphs: Glyphs) -> String { sign.glyph(glyphs) }
}

extension Statut {
  /// The ink of a figure: only what is established is plain.
  var ink: Ink {
    switch self {
    case .notifie, .officiel: .strong
    case .presse, .interprete: .accent
    case .estime: .estimate
    case .inconnu: .warning
    }
  }
}
