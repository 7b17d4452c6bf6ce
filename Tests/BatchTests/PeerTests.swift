import Testing

@testable import Batch

@Suite("lot: the situations of another model")
struct PeerTests {
  /// The specialties of the model of docs/comparaisons.md, in its order, by our names.
  private static let specialites = [
    "medecine-generale", "cardiologie", "chirurgie-generale", "orl-chirurgicale", "gynecologie-medicale",
    "radiologie", "radiotherapie", "stomatologie", "anesthesie-reanimation", "anatomie-pathologique",
    "medecine-nucleaire",
  ]

  private static func tranche(_ thousandths: Int) -> String {
    switch thousandths {
    case ..<300: "sous-P30"
    case ..<500: "P30-P50"
    case ..<700: "P50-P70"
    case ..<900: "P70-P90"
    case ..<950: "P90-P95"
    default: "P95"
    }
  }

  /// The situations that its `pair.py --exemples` writes.
  private static func situations(_ count: Int) -> String {
    var text =
      "id,specialite,secteur,optam,zone,pmt,tranche,honoraires_cliniques,situations,option,annee,signature\n"
    for number in 0..<count {
      let cells = [
        "\(number)", specialites[number % 11], "\(1 + number / 11 % 3)", number / 33 % 2 == 1 ? "oui" : "non",
        "hors-zone", "\(600 + number * 7_919 % 2_200)", tranche(number * 104_729 % 1_000),
        "\(100 - number * 31 % 100)", "aucune", number / 3 % 2 == 1 ? "1" : "0.5", "\(1 + number / 5 % 5)",
        "2025-01-15",
      ]
      text += cells.joined(separator: ",") + "\n"
    }
    return text
  }

  @Test("The amounts of 2 000 situations add up to what docs/comparaisons.md found: 3 803 000 €")
  func sum() throws {
    let (rows, progress) = try Batches().answer(Array(Self.situations(2_000).utf8), lanes: 2)
    #expect(progress.lines == 2_000 && progress.bad == 0)
    let amounts = rows.map { row in
      let cells = row.split(separator: ",", omittingEmptySubsequences: false)
      // The model knows neither ranges nor conditions: every amount is one.
      #expect(["eligible", "non_eligible"].contains(cells[1]) && cells[5] == cells[6])
      return Int(cells[5]) ?? 0
    }
    #expect(amounts.reduce(0, +) == 3_803_000)
  }
}
