/// The reasoning behind an answer: a tree from the verdict to what was read in the barème.
public struct Explanation: Hashable, Sendable {
  /// What was asked.
  public let step: Step
  /// What this step itself read, each once, in the order read.
  public let references: [Reference]
  /// The steps that this one rests on, in the order taken.
  public let children: [Explanation]

  /// Whether this step or one below it read something that a source backs.
  public var reachesSource: Bool {
    references.contains { !$0.sources.isEmpty } || children.contains(where: \.reachesSource)
  }

  /// What this step and those below it read, in the order read.
  public var allReferences: [Reference] {
    references + children.flatMap(\.allReferences)
  }

  /// The step of a tree, itself or the first found below.
  public func first(_ step: Step) -> Explanation? {
    if self.step == step { return self }
    for child in children {
      if let found = child.first(step) { return found }
    }
    return nil
  }
}

extension Explanation {
  /// Makes the tree of events that open and close one step.
  init?(_ events: [RecordingTracer.Event]) {
    var position = 0
    guard let tree = Self.read(events, &position) else { return nil }
    self = tree
  }

  private static func read(_ events: [RecordingTracer.Event], _ position: inout Int) -> Explanation? {
    guard position < events.count, case .open(let step) = events[position] else { return nil }
    position += 1
    var references: [Reference] = []
    var children: [Explanation] = []
    while position < events.count {
      switch events[position] {
      case .open:
        if let child = read(events, &position) { children.append(child) }
      case .read(let reference):
        if !references.contains(where: { $0 === reference }) { references.append(reference) }
        position += 1
      case .close:
        position += 1
        return Explanation(step: step, references: references, children: children)
      }
    }
    return Explanation(step: step, references: references, children: children)
  }
}
