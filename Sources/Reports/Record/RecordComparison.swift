import AidRules
import FrenchText

/// Two records of the same evaluation.
struct RecordComparison {
  let before: RecordedValue
  let after: RecordedValue

  /// What differs: the program, the barème, each value read, then the result.
  var changes: [RecordChange] {
    [program, bareme].compactMap { $0 } + values + results
  }

  /// The differences of the result worth listing.
  private static let listed = 12

  private var program: RecordChange? {
    let versions = [before, after].map { $0["programme"]?["version"]?.plain ?? "inconnue" }
    return versions[0] == versions[1] ? nil : .program(before: versions[0], after: versions[1])
  }

  private var bareme: RecordChange? {
    let names = [before, after].map { record in
      ["version", "verifie_le", "empreinte"].compactMap { record["bareme"]?[$0]?.plain }.joined(
        separator: ", "
      )
    }
    return names[0] == names[1] ? nil : .bareme(before: names[0], after: names[1])
  }

  private var values: [RecordChange] {
    let (former, current) = (Self.values(of: before), Self.values(of: after))
    let changed = former.compactMap { place, text -> RecordChange? in
      guard let now = current.first(where: { $0.place == place })?.text else {
        return .formerValue(place: place, text)
      }
      return now == text ? nil : .value(place: place, before: text, after: now)
    }
    let added = current.filter { value in !former.contains { $0.place == value.place } }
    return changed + added.map { .newValue(place: $0.place, $0.text) }
  }

  /// Each value read, by its place, with its statut and its sources.
  private static func values(of record: RecordedValue) -> [(place: String, text: String)] {
    (record["valeurs_lues"]?.elements ?? []).map { value in
      let said = ["valeur", "statut", "sources"].compactMap { value[$0]?.plain }
      return (value["cle"]?.plain ?? "", said.joined(separator: ", "))
    }
  }

  private var results: [RecordChange] {
    let former = leaves(of: before)
    let current = leaves(of: after)
    let paths = (former.map(\.path) + current.map(\.path)).distinct { $0 }
    let (old, new) = (Self.byPath(former), Self.byPath(current))
    let changes = paths.compactMap { path -> RecordChange? in
      let (before, after) = (old[path] ?? .null, new[path] ?? .null)
      return before == after ? nil : .result(path: path, before: before.plain, after: after.plain)
    }
    let rest = changes.count - Self.listed
    return changes.prefix(Self.listed) + (rest > 0 ? [.moreResults(rest)] : [])
  }

  /// What the rules found: the figures, not the sentences that tell them.
  private func leaves(of record: RecordedValue) -> [(path: String, value: RecordedValue)] {
    ["verdict", "criteres", "options", "manquants"].flatMap { key in record[key]?.leaves(key) ?? [] }
      .filter { !$0.path.hasSuffix(".message") }
  }

  private static func byPath(_ leaves: [(path: String, value: RecordedValue)]) -> [String: RecordedValue] {
    Dictionary(leaves.map { ($0.path, $0.value) }) { first, _ in first }
  }
}
