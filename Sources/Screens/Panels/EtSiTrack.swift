import AidRules
import FrenchText
import TerminalUI
import Wizard

/// The slider in front: its track with the steps of the aid, then the next step each way.
enum EtSiTrack {
  static func draw(_ slider: Slider, _ scene: Scene, in rect: Rect, on painter: inout Painter) {
    let (top, below) = rect.split(top: 1)
    var free = below
    switch slider.kind {
    case .patients, .days: draw(slider, scene.state.whatIf.steps, in: top, on: &painter)
    case .options: free = EtSiChoices.draw(slider, in: rect, on: &painter)
    }
    let rows = free.rows
    painter.lines(EtSiSteps.lines(slider, scene, columns: free.columns, rows: rows, painter.glyphs), in: free)
  }

  /// A track from end to end: a crossing where an amount changes, the dossier's place, and the place tried over them.
  private static func draw(
    _ slider: Slider,
    _ steps: AxisSteps,
    in rect: Rect,
    on painter: inout Painter
  ) {
    let scale = Scale(slider, steps, columns: rect.columns)
    let glyphs = painter.glyphs
    var cells = Array(repeating: Span(glyphs.horizontal, .border), count: rect.columns)
    if let last = cells.indices.last {
      cells[0].text = glyphs.teeLeft
      cells[last].text = glyphs.teeRight
    }
    func put(_ sign: String, _ place: Int, _ ink: Ink) {
      let column = scale.column(of: place)
      if cells.indices.contains(column) { cells[column] = Span(sign, ink) }
    }
    if let dossier = slider.dossier { put(glyphs.vertical, dossier, .strong) }
    for mark in steps.marks { put(glyphs.crossing, mark, .accent) }
    if let place = slider.place { put(glyphs.barFull, place, .bar) }
    var line = Line()
    for cell in cells { line.append(cell.text, cell.ink) }
    painter.lines([line], in: rect)
    painter.track(
      Picture.Track(
        fact: slider.fact,
        row: rect.row,
        column: rect.column,
        places: scale.places(marks: steps.marks)
      )
    )
  }

  /// The places that the cells of a track stand for; it doesn't follow the place tried, so that nothing slides under it.
  struct Scale {
    private let lowest: Int
    private let highest: Int
    private let columns: Int

    init(_ slider: Slider, _ steps: AxisSteps, columns: Int) {
      let met = steps.marks + [slider.dossier, slider.start].compactMap { $0 }
      let last = met.max() ?? slider.start
      lowest = slider.bounds.lowerBound
      // Room beyond the last mark, and for who has none.
      highest = min(
        max(last + max(last - slider.bounds.lowerBound, 40) / 8, lowest + 1),
        slider.bounds.upperBound
      )
      self.columns = max(columns, 2)
    }

    func column(of place: Int) -> Int {
      let held = min(max(place, lowest), highest)
      // A slider of a single value stands at its start.
      let length = max(highest - lowest, 1)
      return ((held - lowest) * (columns - 1) + length / 2) / length
    }

    /// A cell with a step stands for the step itself.
    func places(marks: [Int]) -> [Int] {
      var places = (0..<columns).map { lowest + ($0 * (highest - lowest)) / (columns - 1) }
      for mark in marks.reversed() { places[column(of: mark)] = mark }
      return places
    }
  }
}
