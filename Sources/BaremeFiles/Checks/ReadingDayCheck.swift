import AidRules

/// A value can't have been checked against a source that wasn't read yet; a source read again calls for its values
/// to be checked again.
enum ReadingDayCheck {
  static func run(_ bareme: Bareme, _ context: Context) {
    let days = Dictionary(bareme.sources.map { ($0.id, $0.luLe) }, uniquingKeysWith: { first, _ in first })
    for value in context.values {
      let checked = value.reference.verifieLe
      for id in value.reference.sources {
        guard let read = days[id], checked < read else { continue }
        let kind = BaremeProblem.Kind.checkedBeforeReading(source: id, read: read, checked: checked)
        context.report(value.file, value.line, value.reference.key, kind)
      }
    }
  }
}
