import AidRules
import FrenchText
import Intake
import TerminalUI
import Wizard

/// What the slider in front would change next, in each direction.
enum EtSiSteps {
  static func lines(
    _ slider: Slider,
    _ scene: Scene,
    columns: Int,
    rows: Int,
    _ glyphs: Glyphs
  ) -> [Line] {
    var all = paragraphs(slider, scene, columns: columns, glyphs)
    if all.map(\.all.count).reduce(1, +) <= rows { all += legend(slider, columns: columns, glyphs) }
    all = Array(all.prefix(rows))
    var (room, left) = (rows, all.count)
    var shares = Array(repeating: 0, count: all.count)
    // The shortest are told whole; what they leave goes to the longest, which are cut.
    for index in all.indices.sorted(by: { all[$0].all.count < all[$1].all.count }) {
      shares[index] = min(all[index].all.count, room / left)
      room -= shares[index]
      left -= 1
    }
    return zip(all, shares).flatMap { $1 > 0 ? $0.cut(to: $1) : [] }
  }

  private static func paragraphs(
    _ slider: Slider,
    _ scene: Scene,
    columns: Int,
    _ glyphs: Glyphs
  ) -> [Lines] {
    func paragraph(_ spans: [Span]) -> Lines {
      var lines = Lines(columns: columns, glyphs: glyphs)
      lines.add(spans, hanging: 2)
      return lines
    }
    if let problem = scene.state.whatIf.problem {
      return [paragraph([Span("\(glyphs.cross) \(problem.sentence)", .error)])]
    }
    guard let place = slider.place else {
      return [paragraph([Span(slider.beginning(.screen), .warning)])]
    }
    if case .options = slider.kind { return access(scene).map { paragraph([Span($0, .muted)]) } }
    let steps = scene.state.whatIf.steps
    let half = scene.state.missingHalf(of: slider).map { [[Span($0, .warning)]] } ?? []
    let ways =
      steps.cliffs.isEmpty
      ? bends(place, steps, glyphs) + half + steps.slopes.map { [Span($0.sentence)] }
      : [
        way("Fin \(glyphs.arrowRight) ", steps.next(above: place)?.sentence(goingUp: true)),
        way("Début \(glyphs.arrowLeft) ", steps.next(below: place)?.sentence(goingUp: false)),
      ].compactMap { $0 }
    let said = ways.isEmpty ? [[Span(PageWords.noStep, .muted)]] : ways
    return said.map(paragraph)
  }

  /// The next bends of the balance, which the slopes tell whole where there is room.
  private static func bends(_ place: Int, _ steps: AxisSteps, _ glyphs: Glyphs) -> [[Span]] {
    func told(_ key: String, up: Bool) -> [Span] {
      guard let next = steps.jump(from: place, up: up) else { return [] }
      return [Span(key, .key), Span(steps.bend(at: next))]
    }
    let up = told("Fin \(glyphs.arrowRight) ", up: true)
    let down = told("Début \(glyphs.arrowLeft) ", up: false)
    let spans = up.isEmpty || down.isEmpty ? up + down : up + [Span(", ")] + down
    return spans.isEmpty ? [] : [spans]
  }

  private static func way(_ key: String, _ sentence: String?) -> [Span]? {
    sentence.map { [Span(key, .key), Span($0)] }
  }

  /// Whether the working time tried is open, and why.
  private static func access(_ scene: Scene) -> [String] {
    guard case .success(let evaluation) = scene.state.trialEvaluation,
      let asked = evaluation.situation.option.flatMap(evaluation.option),
      let phrasing = scene.phrasing(evaluation)
    else { return [] }
    return [asked.accessSentence(phrasing)]
  }

  /// What the signs of the track mean.
  private static func legend(_ slider: Slider, columns: Int, _ glyphs: Glyphs) -> [Lines] {
    if case .options = slider.kind { return [] }
    var lines = Lines(columns: columns, glyphs: glyphs)
    let signs = [
      (glyphs.barFull, "essai"), (glyphs.vertical, "dossier"), (glyphs.crossing, "palier"),
    ]
    lines.add(signs.map { "\($0) \($1)" }.joined(separator: ", "), .muted)
    return [lines]
  }
}
