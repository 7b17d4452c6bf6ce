/// Contract years that follow each other and say the same.
package struct YearRun<Said: Equatable> {
  /// The first of them.
  package let first: Int
  /// The last of them.
  package var last: Int
  /// Whether no year follows.
  package var isLast = false
  /// What they say.
  package let said: Said
}

/// The years put together where they say the same, in their order.
package func yearRuns<Said: Equatable>(_ years: [(annee: Int, said: Said)]) -> [YearRun<Said>] {
  var runs: [YearRun<Said>] = []
  for (annee, said) in years {
    if runs.last?.said == said {
      runs[runs.count - 1].last = annee
    } else {
      runs.append(YearRun(first: annee, last: annee, said: said))
    }
  }
  if !runs.isEmpty { runs[runs.count - 1].isLast = true }
  return runs
}
