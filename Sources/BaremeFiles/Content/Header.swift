import AidRules

/// What `bareme.yaml` says: the name of this state, its day of check, and the files of each regime.
struct Header {
  /// A regime: its identifier, its line, and its files, which other regimes may share.
  typealias Entry = (id: String, line: Int, files: [Place])

  /// The name of this state of the text.
  let version: String
  /// The day the whole was last checked.
  let verifieLe: Day
  /// Months after which the check of a value is too old to go unsaid.
  let controleMois: Legal<Int>
  /// The yearly amounts in euros outside which a typing error is likely, both bounds included.
  ///
  /// Only a check reads them: a barème that lacks them answers all the same.
  let likelyAmounts: ClosedRange<Int>?
  /// The regimes in the order written.
  let regimes: [Entry]

  /// Reads the header.
  init?(_ root: Place) {
    let header = root.table { group -> (String, Legal<Int>, ClosedRange<Int>?, [Entry])? in
      let version = group.required("version")?.text()
      let mois = group.required("controle_mois")?.legal { $0.count(max: 120) }
      let amounts = group.optional("montants_vraisemblables")?.legalTable(Self.amounts)
      let regimes = group.required("regimes")?.table { regimes in
        regimes.unread.compactMap { id -> Entry? in
          regimes.optional(id).flatMap { place in
            place.list { $0 }.map { (id: id, line: place.line, files: $0) }
          }
        }
      }
      guard let version, let mois, let regimes else { return nil }
      return (version, mois, amounts?.value, regimes)
    }
    guard let header, let day = Self.verifieLe(root) else { return nil }
    (version, controleMois, likelyAmounts, regimes) = header
    verifieLe = day
  }

  private static func amounts(_ group: Group) -> ClosedRange<Int>? {
    let minimum = group.required("minimum")?.count()
    let maximum = group.required("maximum")?.count()
    guard let minimum, let maximum else { return nil }
    guard minimum <= maximum else {
      group.optional("maximum")?.report(.limitsOutOfOrder(lower: minimum, upper: maximum))
      return nil
    }
    return minimum...maximum
  }

  /// The day of check of the whole, read before anything else since every other day is compared with it.
  static func verifieLe(_ root: Place) -> Day? {
    guard case .table(let entries) = root.tree.shape else { return nil }
    guard let entry = entries.first(where: { $0.key == "verifie_le" }) else {
      root.report(.missingKey("verifie_le"))
      return nil
    }
    return root.child(entry.value, named: entry.key, line: entry.line, inheriting: root.inherited).day()
  }
}
