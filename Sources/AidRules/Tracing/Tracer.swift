/// What the rules tell of their reasoning while they judge.
///
/// Every rule is generic over it, so that the quick answer and the explained one come from the same functions: a
/// `SilentTracer` compiles away, a `RecordingTracer` keeps the steps and what each read in the barème.
protocol Tracer {
  /// Whether anything is kept: a rule that would judge again only to tell asks first.
  static var records: Bool { get }
  /// Begins a step; what follows belongs to it until it is closed.
  mutating func open(_ step: Step)
  /// Ends the step begun last.
  mutating func close()
  /// Tells that something was read in the barème.
  mutating func read(_ reference: Reference)
}

extension Tracer {
  /// Reads a value of the law.
  @inline(__always)
  mutating func read<Value>(_ legal: Legal<Value>) -> Value {
    read(legal.reference)
    return legal.value
  }

  /// Tells that something was read, where there is something.
  @inline(__always)
  mutating func read(_ reference: Reference?) {
    if let reference { read(reference) }
  }

  /// Judges within a step.
  @inline(__always)
  mutating func within<Finding>(_ step: Step, _ judge: (inout Self) -> Finding) -> Finding {
    open(step)
    let finding = judge(&self)
    close()
    return finding
  }
}

/// Keeps nothing, so that only the answer remains.
struct SilentTracer: Tracer {
  // Without anything stored it would have no address, which ThreadSanitizer watches wherever it is passed `inout`.
  private var steps: UInt8 = 0

  static var records: Bool { false }
  @inline(__always) mutating func open(_ step: Step) {}
  @inline(__always) mutating func close() {}
  @inline(__always) mutating func read(_ reference: Reference) {}
}
