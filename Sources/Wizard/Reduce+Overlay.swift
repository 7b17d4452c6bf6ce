extension State {
  /// Opens an overlay, or closes it when it is the one open.
  mutating func show(_ wanted: Overlay) {
    if overlay == wanted { return close() }
    if overlay == nil { focusBelow = focus }
    overlay = wanted
    scroll = 0
    focus = .close
  }

  /// Closes the overlay; the page below is as it was.
  mutating func close() {
    if overlay == .notice, !waitingNotices.isEmpty {
      notice = waitingNotices.removeFirst()
      scroll = 0
      return
    }
    overlay = nil
    scroll = 0
    focus = focusBelow ?? startingFocus
    focusBelow = nil
  }

  /// Handles an event while an overlay is open; false when the event is for the page, which shows again.
  mutating func applyToOverlay(_ event: Event) -> Bool {
    switch event {
    case .back: close()
    case .up, .down, .pageUp, .pageDown, .home, .end: scroll(event)
    case .nextFocus, .previousFocus, .focus, .press, .help, .switchMouse, .switchContrast, .switchConference,
      .quit:
      return false
    case .activate where focus != .close: return false
    // Keys typed ahead would close what nobody read, and answer the page behind.
    // The name, which a notice may ask for, is no such key.
    case _ where overlay == .notice && event != .save: remark = .noticeToClose
    case .activate: close()
    case .insert(" ") where focus == .close: close()
    // The page can't be seen: nothing is typed or chosen in it.
    case .insert, .backspace, .delete, .clearField, .left, .right, .toggle, .choose, .slide, .dontKnow,
      .proceed:
      break
    case .why: return false
    case .overview, .results, .showPanel, .goTo, .undo, .newDossier, .resume, .dossiers, .save, .toAsk,
      .report,
      .example, .talk, .guide:
      close()
      return false
    }
    return true
  }

  /// Moves the lines shown; the screen stops at its last one.
  mutating func scroll(_ event: Event) {
    let lines =
      switch event {
      case .up: -1
      case .down: 1
      case .pageUp: -scrolledPage
      case .pageDown: scrolledPage
      case .end: Self.lastLine
      default: -scroll
      }
    scroll = min(max(0, scroll + lines), Self.lastLine)
  }

  /// Stops scrolling at the last line, and scrolls by what is shown at once: only the screen knows both.
  package mutating func holdScroll(within limit: Int, page: Int) {
    scroll = min(scroll, max(0, limit))
    scrolledPage = max(1, page)
  }

  /// Lines of a list that PgUp and PgDn cross.
  static let pageLength = 10
  /// Beyond any panel; the screen holds it at the last line.
  static let lastLine = 1_000_000
}
