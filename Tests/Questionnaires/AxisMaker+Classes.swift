import AidRules
import Intake

extension AxisMaker {
  typealias Field<Value> = any WritableKeyPath<Situation, Value?> & Sendable

  /// One class for each answer, then « je ne sais pas ».
  func choices<Value: Hashable & Sendable>(
    _ field: Field<Value>,
    _ values: [Value],
    _ wrap: (Value) -> FactValue
  ) -> [AnswerClass] {
    values.map { value in
      let answer = wrap(value)
      return AnswerClass(
        value: answer,
        contains: { $0 == answer },
        put: { $0[keyPath: field] = value }
      )
    } + [unknown(field)]
  }

  /// One class from each start to the next.
  func counts(_ field: Field<Int>, _ starts: [Int]) -> [AnswerClass] {
    let starts = Set(starts).sorted()
    return zip(starts, starts.dropFirst() + [Int.max]).map { start, end in
      AnswerClass(
        value: .count(start),
        contains: { if case .count(let count)? = $0 { start <= count && count < end } else { false } },
        put: { $0[keyPath: field] = start }
      )
    } + [unknown(field)]
  }

  /// The shares that don't meet a condition, and those that do.
  func shares(
    _ field: Field<Percent>,
    _ meets: @escaping @Sendable (Percent) -> Bool
  ) -> [AnswerClass] {
    [Percent(0), Percent(100)].compactMap { $0 }.map { share in
      AnswerClass(
        value: .percent(share),
        contains: { if case .percent(let other)? = $0 { meets(other) == meets(share) } else { false } },
        put: { $0[keyPath: field] = share }
      )
    } + [unknown(field)]
  }

  /// The values of an indicator at which the rules say that something changes, whatever the specialty.
  func starts(_ indicateur: Indicateur) throws -> [Int] {
    try bareme.breakPoints(along: .depart(indicateur), context.situation, on: day).compactMap { point in
      if case .count(let count) = point.value { count } else { nil }
    }
  }

  private func unknown<Value>(_ field: Field<Value>) -> AnswerClass {
    AnswerClass(value: nil, contains: { $0 == nil }, put: { $0[keyPath: field] = nil })
  }
}
