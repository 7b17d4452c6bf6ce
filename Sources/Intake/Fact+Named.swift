package import AidRules

extension Fact {
  /// The fact of a column of the CSV or of a flag: `file_active`, `file-active`, `--file-active`; nil for another name.
  package init?(named name: String) {
    let flag = name.hasPrefix("--") ? String(name.dropFirst(2)) : name
    self.init(rawValue: String(flag.lowercased().map { $0 == "-" ? "_" : $0 }))
  }
}
