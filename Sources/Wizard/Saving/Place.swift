package import AidRules

/// Where somebody stands among the pages: what takes a state up again besides the answers.
package struct Place: Hashable, Sendable, Codable {
  /// The page in front.
  package var page: Page
  /// The pages behind it.
  package var trail: [Page]
  /// The questions gone through, in the order they were asked.
  package var way: [Fact]
  /// The page that a question opened from elsewhere goes back to.
  package var returnTo: Page?
  /// The page that a prompt goes back to.
  package var below: Page?
  /// Texts typed over an accepted answer and left without Continuer.
  package var pending: [Fact: String]
  /// The panel of the results last seen.
  package var panel: Panel
  /// The item that held the focus; nil for where the page starts.
  package var focus: FocusItem?

  /// Creates a place; at home unless told otherwise.
  package init(
    page: Page = .home,
    trail: [Page] = [],
    way: [Fact] = [],
    returnTo: Page? = nil,
    below: Page? = nil,
    pending: [Fact: String] = [:],
    panel: Panel = .eligibilite,
    focus: FocusItem? = nil
  ) {
    self.page = page
    self.trail = trail
    self.way = way
    self.returnTo = returnTo
    self.below = below
    self.pending = pending
    self.panel = panel
    self.focus = focus
  }
}
