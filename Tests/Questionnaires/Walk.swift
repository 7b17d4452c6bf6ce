import AidRules

/// The questions that an order asks.
package struct Walk {
  /// An order to ask questions in.
  package enum Order: Sendable {
    /// That of the rules, which the wizard follows.
    case rules
    /// Every question that concerns the doctor, in the order of `Fact`.
    case fixed
  }

  /// An order that has nothing to ask though the answer could still change.
  package struct Stuck: Error {
    let situation: Situation
  }

  private let questionnaire: Questionnaire
  private let order: Order
  private var known: [[UInt8]: Int] = [:]

  /// Creates a walk through a questionnaire.
  package init(_ questionnaire: Questionnaire, _ order: Order) {
    self.questionnaire = questionnaire
    self.order = order
  }

  /// The questions asked to all the doctors together.
  package mutating func total(_ doctors: [Cell]) throws -> Int {
    try doctors.reduce(0) { $0 + $1.count * (try questions($1)) }
  }

  /// The questions asked until none left can change the answer.
  private mutating func questions(_ doctor: Cell) throws -> Int {
    var state = questionnaire.start
    var asked = 0
    while !questionnaire.isSettled(state) {
      let axis = try known[state] ?? next(state)
      known[state] = axis
      state[axis] = doctor.digits[axis]
      asked += 1
    }
    return asked
  }

  private func next(_ state: [UInt8]) throws -> Int {
    let (situation, unknown) = questionnaire.situation(state)
    let facts: [Fact] =
      switch order {
      case .rules:
        try questionnaire.bareme.questions(situation, unknown: unknown, on: questionnaire.day).map(\.fact)
      case .fixed: Fact.allCases
      }
    let concerned = questionnaire.concerned(state)
    for fact in facts {
      guard let axis = questionnaire.axes.firstIndex(where: { $0.fact == fact }), concerned[axis],
        questionnaire.isOpen(axis, state)
      else { continue }
      return axis
    }
    throw Stuck(situation: situation)
  }
}
