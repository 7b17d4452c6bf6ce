import AidRules
import TerminalUI

extension Verdict {
  /// The ink of the verdict's word; the word and its glyph always stand beside it.
  var ink: Ink {
    switch self {
    case .eligible: .good
    case .sousConditions, .aCompleter: .warning
    case .nonEligible: .bad
    }
  }

  func glyph(_ glyphs: Glyphs) -> String {
    switch self {
    case .eligible: glyphs.check
    case .sousConditions: glyphs.warning
    case .nonEligible: glyphs.cross
    case .aCompleter: glyphs.pending
    }
  }
}

extension Criterion {
  /// The ink of a finding: a point left to the CPAM isn't a plain yes.
  var ink: Ink {
    switch level {
    case .oui: verdict == .sansObjet ? .muted : .good
    case .sousConditions: .warning
    case .inconnu: .warning
    case .non: .bad
    }
  }

  func glyph(_ glyphs: Glyphs) -> String {
    switch level {
    case .oui: verdict == .sansObjet ? glyphs.bullet : glyphs.check
    case .sousConditions: glyphs.warning
    case .inconnu: glyphs.pending
    case .non: glyphs.cross
    }
  }
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
