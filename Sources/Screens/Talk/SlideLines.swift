import AidRules
import FrenchText
import TerminalUI

/// The pieces of a slide as lines, as far apart as the room allows.
struct SlideLines {
  let text: SlideText
  let columns: Int
  let glyphs: Glyphs

  /// How much is told, the most first.
  private enum Density {
    /// A blank line between two points.
    case roomy
    /// None.
    case tight
    /// What a point means after its few words.
    case inline
    /// The few words of each point alone.
    case titles
    /// The same, two on a line.
    case paired
  }

  /// How much is told of the sources, the most first.
  private enum Sources {
    /// By their names.
    case named
    /// The key that shows them.
    case apart
    /// The same, at the end of the last line.
    case beside
  }

  /// The lines that fit some rows, or all of them: those are scrolled.
  func fitting(_ rows: Int) -> [Line] {
    var tries: [(density: Density, sources: Sources)] = [
      (.roomy, .named), (.tight, .named), (.tight, .apart),
    ]
    tries += [(.inline, .named), (.inline, .apart)]
    if text.areTitlesEnough {
      tries += [(.titles, .named), (.titles, .apart), (.titles, .beside), (.paired, .apart)]
    }
    for (density, sources) in tries {
      let lines = lines(density, sources)
      if lines.count <= rows { return lines }
    }
    return text.areTitlesEnough ? lines(.paired, .apart) : lines(.inline, .named)
  }

  private func lines(_ density: Density, _ sources: Sources) -> [Line] {
    var lines = Lines(columns: columns, glyphs: glyphs)
    var arePaired = false
    for (index, piece) in text.pieces.enumerated() {
      if density == .roomy, index > 0 { lines.gap() }
      switch piece {
      case .statement(let said): lines.add(said)
      case .question(let asked): lines.add(asked, .strong)
      case .answer(let answer): lines.add(answer, .good)
      case .hands(let name, let count):
        lines.add(SlideWords.hands(name, count), .key)
      case .remark(let remark, let statut):
        lines.add(remark, statut, .muted)
      case .sources(let names):
        switch sources {
        case .named: lines.add(names, .muted, hanging: 2)
        case .apart: lines.add(SlideWords.sourcesApart, .muted)
        case .beside: addBeside(SlideWords.sourcesApart, to: &lines)
        }
      case .point where density == .paired:
        if !arePaired { addPairs(to: &lines) }
        arePaired = true
      case .point(let title, let said, let statut):
        let told = density == .titles ? nil : said
        var spans = [Span(mark(title) + title, .strong), Span(statut.inBrackets, statut.ink)]
        if density == .inline, let told {
          spans.append(Span("\u{A0}: \(French.uncapitalized(told))"))
        }
        lines.add(spans, hanging: 2)
        if density != .inline, let told { lines.add(told, indent: 2) }
      }
    }
    return lines.all
  }

  /// A text at the right of the last line, or on a line of its own where there is no room.
  private func addBeside(_ text: String, to lines: inout Lines) {
    let last = lines.all.last?.spans ?? []
    let text = glyphs.text(text)
    let room = columns - last.width - cellWidth(of: text)
    guard room > 1 else { return lines.add(text, .muted) }
    lines.replaceLast(Line(last + [Span(blanks(room)), Span(text, .muted)]))
  }

  /// The points two by two, read down the first column and then down the second.
  private func addPairs(to lines: inout Lines) {
    let titles = text.pieces.compactMap { piece -> String? in
      guard case .point(let title, _, let statut) = piece else { return nil }
      return glyphs.text(mark(title) + title + statut.inBrackets)
    }
    let half = (titles.count + 1) / 2
    let width = lines.columns / 2
    for row in 0..<half {
      let left = truncate(titles[row], columns: width - 1, glyphs: glyphs)
      var line = Line(left, .strong)
      if titles.indices.contains(row + half) {
        line.append(blanks(width - cellWidth(of: left)), .text)
        line.append(truncate(titles[row + half], columns: width, glyphs: glyphs), .strong)
      }
      lines.raw(line)
    }
  }

  /// The sign before a point; a number is its own.
  private func mark(_ title: String) -> String { title.first?.isNumber == true ? "" : "\(glyphs.bullet) " }
}

extension Statut {
  /// How well something is established, after it, unless officially.
  var inBrackets: String { self == .officiel || self == .notifie ? "" : " (\(word))" }
}

extension Lines {
  /// Adds a sentence with how well it is established; the mention belongs to the sentence.
  mutating func add(_ sentence: String, _ statut: Statut, _ ink: Ink) {
    let mention = statut.inBrackets
    add(mention.isEmpty ? sentence : sentence.dropLast() + mention + ".", ink)
  }
}
