import AidRules
import Testing

/// What holds for every comparison, on doctors drawn with a fixed seed.
@Suite("Properties of comparisons")
struct ComparisonPropertyTests {
  private func evaluations(seed: UInt64, count: Int) throws -> [Evaluation] {
    let bareme = try Shared.bareme
    let day = try #require(Day(2026, 11, 21))
    var doctors = try RandomDoctors(seed: seed)
    return try (0..<count).map { _ in try bareme.evaluate(doctors.next(), on: day) }
  }

  @Test("A result compared with itself differs in nothing")
  func itself() throws {
    for evaluation in try evaluations(seed: 11, count: 150) {
      #expect(evaluation.differences(from: evaluation).isEmpty)
    }
  }

  @Test("Comparing the other way round finds the same, sides exchanged")
  func symmetric() throws {
    let all = try evaluations(seed: 12, count: 151)
    for (one, other) in zip(all, all.dropFirst()) {
      let there = other.differences(from: one)
      let back = one.differences(from: other)
      #expect(there.map(\.finding) == back.map(\.finding.exchanged))
      #expect(there.map { Set($0.references) } == back.map { Set($0.references.map(\.exchanged)) })
    }
  }

  @Test("Nothing is listed that both sides say alike")
  func different() throws {
    let all = try evaluations(seed: 13, count: 151)
    for difference in zip(all, all.dropFirst()).flatMap({ $1.differences(from: $0) }) {
      #expect(difference.finding != difference.finding.exchanged)
      #expect(difference.references.allSatisfy { $0.before != nil || $0.after != nil })
    }
  }
}

extension Sides {
  fileprivate var exchanged: Self { Sides(after, before) }
}

extension ReferenceChange {
  fileprivate var exchanged: Self { ReferenceChange(before: after, after: before) }
}

extension Difference.Finding {
  fileprivate var exchanged: Self {
    switch self {
    case .regime(let sides): .regime(sides.exchanged)
    case .verdict(let sides): .verdict(sides.exchanged)
    case .criterion(let sides): .criterion(sides.exchanged)
    case .acces(let sides): .acces(sides.exchanged)
    case .maximum(let pair, let sides): .maximum(pair.exchanged, sides.exchanged)
    case .total(let pair, let sides): .total(pair.exchanged, sides.exchanged)
    case .versements(let pair, let sides): .versements(pair.exchanged, sides.exchanged)
    case .objectif(let pair, let indicateur, let sides):
      .objectif(pair.exchanged, indicateur, sides.exchanged)
    case .echeance(let sides): .echeance(sides.exchanged)
    case .manquants(let sides): .manquants(sides.exchanged)
    case .decisions(let sides): .decisions(sides.exchanged)
    }
  }
}
