import AidRules

extension State {
  /// Puts the focus on an item of the page.
  mutating func focus(on item: FocusItem) {
    guard focusables.contains(item) else { return }
    focus = item
  }

  /// Moves by arrows and by pages: the cursor in a field, the lines of a panel, else the focus.
  mutating func move(_ event: Event) {
    if focus == .field, moveCursor(event) { return }
    if page == .toAsk, !focus.isFooter, event != .left, event != .right { return scroll(event) }
    if case .panel = focus {
      switch event {
      case .left, .right: return moveAmong(focusables.filter { $0.group == .panels }, event)
      case .up, .down, .pageUp, .pageDown, .home, .end: return scroll(event)
      default: return
      }
    }
    if page == .results(.cout), focus.group == .facts { return moveAmongCosts(event) }
    let items = focusables.filter { $0.isFooter == focus.isFooter }
    switch event {
    case .left where focus.isFooter, .right where focus.isFooter: moveAmong(items, event)
    case .left, .right: break
    case .up where focus.isFooter, .down where focus.isFooter: moveToGroup(forward: event == .down)
    default: moveAmong(items, event)
    }
  }

  /// Among the buttons of the cost, which stand side by side; above the first is their own tab, not the last one.
  private mutating func moveAmongCosts(_ event: Event) {
    let facts = focusables.filter { $0.group == .facts }
    if event == .up, focus == facts.first { return focus(on: .panel(panel)) }
    moveAmong(facts, event)
  }

  /// Tab and Shift-Tab: to the next group of items, around the page.
  mutating func moveToGroup(forward: Bool) {
    let items = focusables
    guard let here = items.firstIndex(of: focus) else { return }
    let order =
      forward
      ? Array(items[here...]) + items[..<here] : (items[...here].reversed() + items[(here + 1)...].reversed())
    guard let next = order.first(where: { $0.group != focus.group }) else { return }
    focus = entrance(of: next.group, among: items) ?? next
  }

  // A group is entered at what is chosen in it, else at its first item.
  private func entrance(of group: FocusItem.Group, among items: [FocusItem]) -> FocusItem? {
    switch group {
    case .choices: chosenIndex.map(FocusItem.choice) ?? items.first { $0.group == group }
    case .panels: .panel(panel)
    default: items.first { $0.group == group }
    }
  }

  /// Moves the cursor; false when the event is for the focus.
  private mutating func moveCursor(_ event: Event) -> Bool {
    switch event {
    case .left: entry.text.move(by: -1)
    case .right: entry.text.move(by: 1)
    case .home: entry.text.moveToStart()
    case .end: entry.text.moveToEnd()
    default: return false
    }
    return true
  }

  private mutating func moveAmong(_ items: [FocusItem], _ event: Event) {
    guard let here = items.firstIndex(of: focus), let last = items.indices.last else { return }
    let there =
      switch event {
      case .up, .left: here - 1
      case .down, .right: here + 1
      case .pageUp: here - Self.pageLength
      case .pageDown: here + Self.pageLength
      case .home: 0
      default: last
      }
    let item = items[min(max(0, there), last)]
    focus(on: item)
    if case .panel(let panel) = item {
      showPanel(panel)
      // Arrows go on from tab to tab.
      focus(on: item)
    }
    // As in every radio group, arrows mark: the effects follow, and Continuer takes what is marked.
    if case .choice(let index) = item, case .value(let value) = choices[index] {
      problem = nil
      entry.selected = value
    } else if item == .dontKnow {
      // The last of the radio buttons: to move onto it takes the mark away from the choices.
      entry.selected = nil
    }
  }
}
