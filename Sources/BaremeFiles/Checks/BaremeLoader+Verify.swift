package import AidRules

/// A barème in which nothing was found to correct.
package struct VerifiedBareme: Sendable {
  /// The barème.
  package let bareme: Bareme
  /// How many values its texts hold: one that several regimes share counts once.
  package let valueCount: Int
}

extension BaremeLoader {
  /// Reads a barème and looks for everything there is to correct in its texts.
  ///
  /// Loading refuses what would make a result wrong; this also tells what is only carelessness, such as a source
  /// that nothing leans on.
  package static func verify(files: [BaremeText]) throws(BaremeProblems) -> VerifiedBareme {
    let files = Files(files)
    let bareme = read(files)
    let context = files.context
    // Where something couldn't be read, what it uses would all be reported unused.
    let isWhole = context.problems.isEmpty
    QuotationCheck.run(context)
    AmountCheck.run(context)
    if let bareme, isWhole {
      ReadingDayCheck.run(bareme, context)
      UsageCheck.run(bareme, files)
    }
    let problems = files.sortedProblems()
    guard problems.isEmpty, let bareme else { throw BaremeProblems(problems: problems) }
    let written = Set(context.values.map { [$0.file, context.keyWithinRegime($0.reference.key)] })
    return VerifiedBareme(bareme: bareme, valueCount: written.count)
  }
}
