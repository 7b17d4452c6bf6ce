/// Keeps the steps of the reasoning in the order they were taken, flat: a tree is made of them only when asked for.
struct RecordingTracer: Tracer {
  static var records: Bool { true }

  /// What was told.
  enum Event: Sendable {
    case open(Step)
    case read(Reference)
    case close
  }

  private(set) var events: [Event] = []

  init() {
    events.reserveCapacity(64)
  }

  mutating func open(_ step: Step) { events.append(.open(step)) }
  mutating func close() { events.append(.close) }
  mutating func read(_ reference: Reference) { events.append(.read(reference)) }

  /// Judges within a step, and gives what was read meanwhile, each once, in the order read.
  mutating func recording<Finding>(
    _ step: Step,
    _ judge: (inout Self) -> Finding
  ) -> (Finding, [Reference]) {
    let start = events.count
    let finding = within(step, judge)
    return (finding, references(since: start))
  }

  /// Judges outside any step, and gives what was read, each once, in the order read.
  static func listening<Finding>(_ judge: (inout Self) -> Finding) -> (Finding, [Reference]) {
    var tracer = Self()
    let finding = judge(&tracer)
    return (finding, tracer.references(since: 0))
  }

  /// What was read since an event, each once, in the order read.
  func references(since start: Int) -> [Reference] {
    var found: [Reference] = []
    for case .read(let reference) in events[start...] where !found.contains(where: { $0 === reference }) {
      found.append(reference)
    }
    return found
  }
}
