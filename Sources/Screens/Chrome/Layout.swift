import TerminalUI

/// Where the parts of every screen are, for a size.
struct Layout {
  /// The title bar.
  let header: Rect
  /// The page's title and its progress.
  let heading: Rect
  /// The page itself.
  let body: Rect
  /// The sentence that says what just changed.
  let message: Rect
  /// The buttons.
  let footer: Rect

  /// The smallest terminal that holds every page.
  static let minimum = Size(columns: 60, rows: 18)

  /// - Parameters:
  ///   - asks: whether the page is a question, which shows its progress.
  ///   - messageRows: the rows of the sentence under the page.
  init(size: Size, footerRows: Int, asks: Bool, messageRows: Int) {
    let whole = Rect(size)
    let roomy = size.rows >= 24 && asks
    let (header, belowHeader) = whole.split(top: 1)
    let (heading, belowHeading) = belowHeader.split(top: roomy ? 2 : 1)
    let (aboveFooter, footer) = belowHeading.split(bottom: footerRows + 1)
    let (body, message) = aboveFooter.split(bottom: messageRows)
    self.header = header
    self.heading = heading
    self.body = body
    self.message = message
    self.footer = footer
  }
}
