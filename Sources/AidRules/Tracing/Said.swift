/// Something told beside the figures, with what it read in the barème.
struct Said<Finding> {
  let finding: Finding
  let references: [Reference]

  init(_ finding: Finding, reading references: [Reference?] = []) {
    self.finding = finding
    self.references = references.compactMap { $0 }
  }
}
