import AidRules
import FrenchText
import Intake
import TerminalUI
import Wizard

/// What the slider in front would change next, in each direction.
enum EtSiSteps {
  /// Something to say, in several wordings, the longest first.
  private typealias Said = [Lines]

  /// What is said in as many rows: the longest wordings that fit together, and nothing cut.
  static func lines(
    _ slider: Slider,
    _ scene: Scene,
    columns: Int,
    rows: Int,
    _ glyphs: Glyphs
  ) -> [Line] {
    var all = said(slider, scene, Lines(columns: columns, glyphs: glyphs))
    func height(_ said: Said) -> Int { said.first?.all.count ?? 0 }
    func total() -> Int { all.map(height).reduce(0, +) }
    while total() > rows {
      let shortened = all.indices.filter { all[$0].count > 1 }
      guard let longest = shortened.max(by: { height(all[$0]) < height(all[$1]) }) else { break }
      all[longest].removeFirst()
    }
    // What finds no room at all is told by « pourquoi ».
    var lines: [Line] = []
    for said in all + legend(slider, Lines(columns: columns, glyphs: glyphs))
    where lines.count + height(said) <= rows {
      lines += said.first?.all ?? []
    }
    return lines
  }

  private static func said(_ slider: Slider, _ scene: Scene, _ empty: Lines) -> [Said] {
    func worded(_ wordings: [[Span]]) -> Said {
      wordings.map { spans in
        var lines = empty
        lines.add(spans, hanging: 2)
        return lines
      }
    }
    if let problem = scene.state.whatIf.problem {
      return [worded([[Span("\(empty.glyphs.cross) \(problem.sentence)", .error)]])]
    }
    let news = scene.state.news(along: slider, in: scene.bareme)
    return (bends(news) + news.map { wordings($0, slider) }).filter { !$0.isEmpty }.map(worded)
  }

  /// The ways to say what comes next, the longest first; none for a bend, said with the other one.
  private static func wordings(_ news: SliderNews, _ slider: Slider) -> [[Span]] {
    switch news {
    case .unset: [[Span(slider.beginning(.screen), .warning)]]
    case .access(let sentence): [[Span(sentence, .muted)]]
    case .step(let step, let goingUp):
      step.sentences(goingUp: goingUp).map {
        [Span(TrialKeys.step(goingUp: goingUp), .key), Span($0)]
      }
    case .bend: []
    case .missingHalf(let sentence): [[Span(sentence, .warning)]]
    case .slope(let sentence): [[Span(sentence)]]
    case .nothing: [[Span(PageWords.noStep, .muted)]]
    }
  }

  /// The next bends of the balance on one line, which the slopes tell whole where there is room.
  private static func bends(_ news: [SliderNews]) -> [[[Span]]] {
    let told = news.compactMap { news -> [Span]? in
      guard case .bend(let place, let goingUp) = news else { return nil }
      return [Span(TrialKeys.step(goingUp: goingUp), .key), Span(place)]
    }
    return told.isEmpty ? [] : [[Array(told.joined(separator: [Span(", ")]))]]
  }

  /// What the signs of the track mean.
  private static func legend(_ slider: Slider, _ empty: Lines) -> [Said] {
    if case .options = slider.kind { return [] }
    var lines = empty
    let glyphs = empty.glyphs
    lines.add(
      TrialKeys.legend(tried: glyphs.barFull, dossier: glyphs.vertical, step: glyphs.crossing),
      .muted
    )
    return [[lines]]
  }
}
