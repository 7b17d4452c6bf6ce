import CVirtualTerminal

extension TerminalSession {
  /// Waits until some row of the screen holds `text`.
  package func waitFor(text: String, deadline: Duration = patience) throws {
    try wait(for: "“\(text)”", deadline: deadline) { $0.contains(text) }
  }

  /// Waits until no row of the screen holds `text` any more.
  package func waitForNo(text: String, deadline: Duration = patience) throws {
    try wait(for: "the end of “\(text)”", deadline: deadline) { !$0.contains(text) }
  }

  /// Waits until `condition` holds; `awaited` names it in the error.
  ///
  /// - Parameter wholeFrame: whether the rest of the frame is read too; a stopwatch can't wait for it.
  package func wait(
    for awaited: String = "the condition",
    deadline: Duration = patience,
    wholeFrame: Bool = true,
    until condition: (TerminalSession) throws -> Bool
  ) throws {
    let limit = ContinuousClock.now + deadline
    var silence = 0
    while true {
      // Asked before reading: what an ended program wrote has all arrived when the status is known.
      let status = exitStatus
      let fed = cvt_pump(terminal, 10)
      // Reading the screen costs more than waiting. The line's modes and the clock change in silence, so that
      // the condition is asked then too, less often.
      silence = fed == 1 ? 0 : silence + 1
      if silence % 10 <= 1 || status != nil, try condition(self) {
        // A frame may come in pieces: the rest of it is read before anything is said of the screen.
        if status != nil || !wholeFrame { return }
        finishFrame(before: limit)
        if try condition(self) { return }
      }
      if let status, fed != 1 { throw HarnessError.ended(awaited: awaited, status: status, screen: screen) }
      if ContinuousClock.now >= limit {
        throw HarnessError.timeout(awaited: awaited, after: deadline, screen: screen)
      }
    }
  }

  /// Reads until the program rests with nothing left to read.
  private func finishFrame(before limit: ContinuousClock.Instant) {
    var quiet = 0
    while quiet < 2, ContinuousClock.now < limit {
      let fed = cvt_pump(terminal, 5)
      if fed < 0 { return }
      quiet = fed == 0 && cvt_at_rest(terminal) ? quiet + 1 : 0
    }
  }

  /// Waits until the program has written nothing for `pause`: a whole frame has come.
  package func waitUntilStill(for pause: Duration = .milliseconds(80), deadline: Duration = patience) throws {
    let limit = ContinuousClock.now + deadline
    var quietSince = ContinuousClock.now
    while ContinuousClock.now - quietSince < pause {
      let fed = cvt_pump(terminal, 10)
      if fed < 0 { return }
      if fed == 1 { quietSince = .now }
      if ContinuousClock.now >= limit {
        throw HarnessError.timeout(awaited: "a still screen", after: deadline, screen: screen)
      }
    }
  }

  /// Waits for the end of the program, reading what it still writes.
  package func waitForExit(deadline: Duration = patience) throws -> ExitStatus {
    let limit = ContinuousClock.now + deadline
    while true {
      let status = exitStatus
      let fed = cvt_pump(terminal, status == nil ? 5 : 20)
      if let status, fed != 1 { return status }
      if ContinuousClock.now >= limit {
        throw HarnessError.timeout(awaited: "the end of the program", after: deadline, screen: screen)
      }
    }
  }
}
