import CVirtualTerminal

extension TerminalSession {
  /// Presses keys one after the other.
  ///
  /// A string literal is text: `send("775", .enter)`.
  package func send(_ keys: Key...) throws {
    try send(keys)
  }

  /// Presses keys one after the other.
  package func send(_ keys: [Key]) throws {
    for key in keys {
      pauseAfterEscape()
      guard type(key) == 0 else { throw HarnessError.notTyped(key, screen: screen) }
      lastEscape = key == .escape ? .now : nil
    }
  }

  /// A program tells Escape from the beginning of a sequence by the silence that follows it.
  private func pauseAfterEscape() {
    guard let lastEscape else { return }
    while ContinuousClock.now - lastEscape < .milliseconds(120) {
      if cvt_pump(terminal, 10) < 0 { return }
    }
  }

  private func type(_ key: Key) -> Int32 {
    if let (name, shift) = key.named { return cvt_type_key(terminal, name, shift) }
    switch key {
    case .text(let text): return write(Array(text.utf8))
    case .raw(let bytes): return write(bytes)
    case .space: return write([0x20])
    case .paste(let text):
      return text.withCString { cvt_paste(terminal, $0, text.utf8.count) }
    case .f(let number): return cvt_type_function(terminal, Int32(number))
    case .control(let letter):
      return letter.asciiValue.map { cvt_type_control(terminal, CChar($0)) } ?? -1
    case .click(let row, let column):
      let pressed = press(1, row, column, down: true)
      return pressed == 0 ? press(1, row, column, down: false) : pressed
    case .wheelUp(let row, let column): return press(4, row, column, down: true)
    case .wheelDown(let row, let column): return press(5, row, column, down: true)
    default: return -1
    }
  }

  private func write(_ bytes: [UInt8]) -> Int32 {
    bytes.withUnsafeBytes { cvt_write(terminal, $0.baseAddress, bytes.count, 5000) }
  }

  private func press(_ button: Int32, _ row: Int, _ column: Int, down: Bool) -> Int32 {
    cvt_mouse(terminal, Int32(row), Int32(column), button, down)
  }
}
