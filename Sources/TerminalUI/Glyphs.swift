/// The signs the screens draw with, in Unicode or in plain ASCII.
///
/// A sign may be wider in ASCII (`…` is `...`): fold and choose signs before measuring.
package struct Glyphs: Hashable, Sendable {
  package let isASCII: Bool

  package let check: String
  package let cross: String
  package let pending: String
  package let warning: String
  package let unknown: String
  package let bullet: String
  package let ellipsis: String

  package let arrowLeft: String
  package let arrowRight: String
  package let arrowUp: String
  package let arrowDown: String
  package let pointer: String
  package let marker: String

  package let selected: String
  package let unselected: String
  package let checked: String
  package let unchecked: String

  package let barFull: String
  package let barEmpty: String
  package let upperHalf: String
  package let lowerHalf: String

  package let horizontal: String
  package let vertical: String
  package let topLeft: String
  package let topRight: String
  package let bottomLeft: String
  package let bottomRight: String
  package let teeLeft: String
  package let teeRight: String
  package let teeTop: String
  package let teeBottom: String
  package let crossing: String
}

extension Glyphs {
  package static let unicode = Glyphs(
    isASCII: false,
    check: "✓",
    cross: "✗",
    pending: "…",
    warning: "⚠",
    unknown: "?",
    bullet: "•",
    ellipsis: "…",
    arrowLeft: "←",
    arrowRight: "→",
    arrowUp: "↑",
    arrowDown: "↓",
    pointer: "›",
    marker: "▲",
    selected: "(•)",
    unselected: "( )",
    checked: "[✓]",
    unchecked: "[ ]",
    barFull: "█",
    barEmpty: "░",
    upperHalf: "▀",
    lowerHalf: "▄",
    horizontal: "─",
    vertical: "│",
    topLeft: "┌",
    topRight: "┐",
    bottomLeft: "└",
    bottomRight: "┘",
    teeLeft: "├",
    teeRight: "┤",
    teeTop: "┬",
    teeBottom: "┴",
    crossing: "┼"
  )

  package static let ascii = Glyphs(
    isASCII: true,
    check: "v",
    cross: "x",
    pending: "...",
    warning: "!",
    unknown: "?",
    bullet: "-",
    ellipsis: "...",
    arrowLeft: "<-",
    arrowRight: "->",
    arrowUp: "^",
    arrowDown: "v",
    pointer: ">",
    marker: "^",
    selected: "(*)",
    unselected: "( )",
    checked: "[x]",
    unchecked: "[ ]",
    barFull: "#",
    barEmpty: ".",
    upperHalf: "\"",
    lowerHalf: "_",
    horizontal: "-",
    vertical: "|",
    topLeft: "+",
    topRight: "+",
    bottomLeft: "+",
    bottomRight: "+",
    teeLeft: "+",
    teeRight: "+",
    teeTop: "+",
    teeBottom: "+",
    crossing: "+"
  )
}
