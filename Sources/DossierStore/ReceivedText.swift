import Intake

/// A text that somebody else wrote, without what a terminal would obey: whole escape sequences, then whatever can't be shown.
///
/// - Parameter longest: the scalars kept; a text cut ends with `…`, which is one of them.
func received(_ text: String, longest: Int = .max) -> String {
  let clean = shown(withoutSequences(text), longest: .max)
  guard clean.unicodeScalars.count > longest else { return clean }
  return shown(clean, longest: longest - 1)
}

/// A text without its escape sequences (ECMA-48): what follows ESC would otherwise stay, as « [31m ».
private func withoutSequences(_ text: String) -> String {
  var kept = String.UnicodeScalarView()
  var rest = text.unicodeScalars[...]
  while let scalar = rest.popFirst() {
    switch scalar {
    case "\u{1B}": dropSequence(from: &rest)
    case "\u{9B}": dropParameters(from: &rest)
    case "\u{90}", "\u{98}", "\u{9D}", "\u{9E}", "\u{9F}": dropString(from: &rest)
    default: kept.append(scalar)
    }
  }
  return String(kept)
}

/// Drops what ESC begins.
private func dropSequence(from rest: inout Substring.UnicodeScalarView) {
  switch rest.first {
  case "[":
    rest.removeFirst()
    dropParameters(from: &rest)
  case "]", "P", "X", "^", "_":
    rest.removeFirst()
    dropString(from: &rest)
  default:
    rest = rest.drop { (" "..."/").contains($0) }
    if let last = rest.first, ("0"..."~").contains(last) { rest.removeFirst() }
  }
}

/// Drops the parameters of a sequence and the letter that ends it.
private func dropParameters(from rest: inout Substring.UnicodeScalarView) {
  rest = rest.drop { (" "..."?").contains($0) }
  if let last = rest.first, ("@"..."~").contains(last) { rest.removeFirst() }
}

/// Drops a string as far as its end; one without an end drops nothing, or it would take the whole text along.
private func dropString(from rest: inout Substring.UnicodeScalarView) {
  guard let end = rest.firstIndex(where: { ["\u{7}", "\u{1B}", "\u{9C}"].contains($0) }) else { return }
  let ending = rest[end]
  rest = rest[rest.index(after: end)...]
  if ending == "\u{1B}", rest.first == "\\" { rest.removeFirst() }
}
