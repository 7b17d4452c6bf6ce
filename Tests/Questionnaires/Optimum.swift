/// The fewest questions that any order can ask some doctors, by dynamic programming.
///
/// The best order may depend on the answers and knows how many doctors there are of each kind. Like ours it stops once
/// no question left can change the answer, and asks only questions that concern the doctor and can change it.
package struct Optimum {
  private let questionnaire: Questionnaire
  private let doctors: [Cell]
  private var known: [[UInt8]: Int] = [:]

  /// Creates the search for the doctors of a questionnaire's context.
  package init(_ questionnaire: Questionnaire, _ doctors: [Cell]) {
    self.questionnaire = questionnaire
    self.doctors = doctors
  }

  /// The questions asked to all the doctors together.
  package mutating func total() -> Int {
    total(questionnaire.start, Array(doctors.indices))
  }

  private mutating func total(_ state: [UInt8], _ members: [Int]) -> Int {
    if members.isEmpty || questionnaire.isSettled(state) { return 0 }
    if let total = known[state] { return total }
    let asked = members.reduce(0) { $0 + doctors[$1].count }
    var best = Int.max
    for axis in questionnaire.candidates(state) {
      var sum = asked
      for (digit, group) in Dictionary(grouping: members, by: { doctors[$0].digits[axis] }) {
        var next = state
        next[axis] = digit
        sum += total(next, group)
        if sum >= best { break }
      }
      best = min(best, sum)
    }
    known[state] = best
    return best
  }
}
