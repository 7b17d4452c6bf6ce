import Testing

import TerminalUI

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Éligibilité à vérifier", "Eligibilite a verifier"),
    ("e\u{301}te\u{301}", "ete"),
    ("cœur, Œuvre, ex æquo", "coeur, OEuvre, ex aequo"),
    ("38\u{202F}000\u{A0}€", "38 000 EUR"),
    ("775 ≥ 775 ≈ 1 × 2 → 3", "775 >= 775 ~ 1 x 2 -> 3"),
    ("« l’aide » — 5 – 6…", "\" l'aide \" - 5 - 6..."),
    ("✓ oui ✗ non █░", "v oui x non #."),
    ("Łódź Žižek Çelik", "Lodz Zizek Celik"),
    ("漢😀", "??"),
    ("a\u{200B}b", "ab"),
  ])
  func asciiForm(original: String, folded: String) {
    #expect(Glyphs.ascii.text(original) == folded)
    #expect(Glyphs.unicode.text(original) == original)
  }

  @Test func asciiGlyphsAreASCII() {
    for child in Mirror(reflecting: Glyphs.ascii).children {
      guard let glyph = child.value as? String else { continue }
      #expect(glyph.utf8.allSatisfy { $0 < 0x80 }, "\(child.label ?? "") is \(glyph)")
    }
  }

  @Test func unicodeGlyphsFoldToSomethingReadable() {
    for child in Mirror(reflecting: Glyphs.unicode).children {
      guard let glyph = child.value as? String, glyph != "?" else { continue }
      #expect(!Glyphs.ascii.text(glyph).contains("?"), "\(child.label ?? "") is lost")
    }
  }
}
