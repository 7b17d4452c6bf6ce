import CVirtualTerminal

/// How a program ended.
package enum ExitStatus: Hashable, Sendable {
  case code(Int)
  /// The number of the signal that killed it.
  case signal(Int)

  init(_ how: CVTExit) {
    self = how.signaled ? .signal(Int(how.value)) : .code(Int(how.value))
  }
}
