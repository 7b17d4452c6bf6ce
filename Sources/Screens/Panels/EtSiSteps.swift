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
    guard let place = slider.place else { return [worded([[Span(slider.beginning(.screen), .warning)]])] }
    if case .options = slider.kind { return access(scene).map { worded([[Span($0, .muted)]]) } }
    let steps = scene.state.whatIf.steps
    let half = scene.state.missingHalf(of: slider).map { [[Span($0, .warning)]] } ?? []
    let ways =
      steps.cliffs.isEmpty
      ? (bends(place, steps) + half + steps.slopes.map { [Span($0.sentence)] }).map { [$0] }
      : [
        way(steps.next(above: place), goingUp: true), way(steps.next(below: place), goingUp: false),
      ].filter { !$0.isEmpty }
    return (ways.isEmpty ? [[[Span(PageWords.noStep, .muted)]]] : ways).map(worded)
  }

  /// The next bends of the balance, which the slopes tell whole where there is room.
  private static func bends(_ place: Int, _ steps: AxisSteps) -> [[Span]] {
    func told(goingUp: Bool) -> [Span] {
      guard let next = steps.jump(from: place, up: goingUp) else { return [] }
      return [Span(TrialKeys.step(goingUp: goingUp), .key), Span(steps.bend(at: next))]
    }
    let (up, down) = (told(goingUp: true), told(goingUp: false))
    let spans = up.isEmpty || down.isEmpty ? up + down : up + [Span(", ")] + down
    return spans.isEmpty ? [] : [spans]
  }

  /// A step one way, in its wordings; none where there is no step.
  private static func way(_ step: Cliff?, goingUp: Bool) -> [[Span]] {
    (step?.sentences(goingUp: goingUp) ?? []).map {
      [Span(TrialKeys.step(goingUp: goingUp), .key), Span($0)]
    }
  }

  /// Whether the working time tried is open, and why.
  private static func access(_ scene: Scene) -> [String] {
    guard let evaluation = scene.tried,
      let asked = evaluation.situation.option.flatMap(evaluation.option),
      let phrasing = scene.phrasing(evaluation)
    else { return [] }
    return [asked.accessSentence(phrasing)]
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
