/// How much the looks of the screens rely on colour.
package enum Contrast: CaseIterable, Hashable, Sendable {
  case normal, high, mono

  /// The one that follows, round and round: the effect of the contrast key.
  package var next: Contrast {
    switch self {
    case .normal: .high
    case .high: .mono
    case .mono: .normal
    }
  }
}

/// What the terminal can show.
package struct Capabilities: Hashable, Sendable {
  package var unicode: Bool
  package var colors: Bool
  package var contrast: Contrast

  package init(unicode: Bool, colors: Bool, contrast: Contrast = .normal) {
    self.unicode = unicode
    self.colors = colors
    self.contrast = contrast
  }

  package var glyphs: Glyphs { unicode ? .unicode : .ascii }

  package static let unicodeColors = Capabilities(unicode: true, colors: true)
  package static let asciiMono = Capabilities(unicode: false, colors: false, contrast: .mono)
}
