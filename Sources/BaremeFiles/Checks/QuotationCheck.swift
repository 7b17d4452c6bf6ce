import AidRules

/// The words quoted beside a value must hold it: a quotation copied from elsewhere, or a figure changed without its
/// quotation, is seen here.
///
/// Rules without a figure aren't looked at, nor words such as « aucun ».
enum QuotationCheck {
  static func run(_ context: Context) {
    for value in context.values {
      guard let citation = value.reference.citation, let text = value.text else { continue }
      let quotation = Quotation(citation)
      for lacking in lacking(text, quotation) {
        let line = value.citationLine ?? value.line
        context.report(value.file, line, value.reference.key, .quotationLacksValue(lacking))
      }
    }
  }

  /// What the value writes and the quotation doesn't.
  private static func lacking(_ text: String, _ quotation: Quotation) -> [String] {
    if let day = Digits.day(text) { return quotation.holds(day) ? [] : [text] }
    return Quotation.numbers(in: text).filter { !quotation.holds($0) }
  }
}
