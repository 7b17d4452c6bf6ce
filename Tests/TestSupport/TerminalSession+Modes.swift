import CVirtualTerminal

extension TerminalSession {
  /// Where the cursor is, counted from 0 at the top left.
  package var cursor: (row: Int, column: Int) {
    let state = cvt_state(terminal)
    return (Int(state.cursorRow), Int(state.cursorColumn))
  }

  package var cursorVisible: Bool { cvt_state(terminal).cursorVisible }
  package var isAlternateScreen: Bool { cvt_state(terminal).alternateScreen }
  package var mouseEnabled: Bool { cvt_state(terminal).mouse != 0 }
  /// How many times the bell rang.
  package var bells: Int { Int(cvt_state(terminal).bells) }

  /// Whether the line echoes what is typed; false too when its flags can't be read.
  package var echoOn: Bool { line.echo }
  /// Whether the line waits for Enter and edits by itself.
  package var canonicalOn: Bool { line.canonical }
  /// Whether Ctrl-C sends a signal.
  package var signalsOn: Bool { line.signals }

  private var line: CVTLine {
    var line = CVTLine()
    _ = cvt_line(terminal, &line)
    return line
  }
}
