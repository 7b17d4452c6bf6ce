import Testing

@testable import CursesBackend
import TerminalUI

@Suite struct ThemeTests {
  @Test(arguments: Contrast.allCases)
  func withoutColoursNothingIsColoured(contrast: Contrast) {
    let theme = Theme(contrast: contrast, colors: 0)
    for ink in Ink.allCases {
      #expect(theme.style(of: ink).foreground == nil && theme.style(of: ink).background == nil)
    }
    #expect(theme.style(of: .focus) == Style(reverse: true))
    #expect(theme.style(of: .error) == Style(bold: true, reverse: true))
  }

  @Test func goodAndBadAreBlueAndOrange() {
    let theme = Theme(contrast: .normal, colors: 256)
    #expect(theme.style(of: .good) == Style(foreground: 32, bold: true))
    #expect(theme.style(of: .bad) == Style(foreground: 166, bold: true))
    #expect(theme.style(of: .text) == Style())
  }

  @Test(arguments: [8, 16, 256])
  func coloursStayInThePalette(colors: Int) {
    for contrast in Contrast.allCases {
      for ink in Ink.allCases {
        let style = Theme(contrast: contrast, colors: colors).style(of: ink)
        #expect((style.foreground ?? 0) < colors && (style.background ?? 0) < colors)
      }
    }
  }

  @Test(arguments: [8, 256])
  func theFocusIsUnlikeTheRest(colors: Int) {
    for contrast in Contrast.allCases {
      let theme = Theme(contrast: contrast, colors: colors)
      for ink in Ink.allCases where ink != .focus {
        #expect(theme.style(of: ink) != theme.style(of: .focus))
      }
    }
  }
}
