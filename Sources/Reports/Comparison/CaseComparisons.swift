package import AidRules
package import FrenchText
package import Intake

/// The comparisons of a whole base of cases, counted as they come: only the first of each kind are kept.
package struct CaseComparisons: Sendable {
  /// What a case is called: its line, and its name where the file gives one.
  package struct Name: Sendable {
    /// The line of the file, from 1.
    package let line: Int
    /// The name.
    package let id: String?

    /// Names a case.
    package init(line: Int, id: String?) {
      self.line = line
      self.id = id
    }
  }

  /// What the second side has that the first has not, as it was typed.
  let settings: [String]
  /// The program's version.
  let version: String
  /// Sentences about the whole.
  let notes: [String]

  private(set) var compared = 0
  private(set) var unreadable = 0
  private(set) var unlike = 0
  private(set) var counts: [Difference.Subject: Int] = [:]
  private(set) var verdicts: [Sides<Verdict>: Int] = [:]
  /// What of the barème is read otherwise, in how many cases.
  private var changes: [ReferenceChange: Int] = [:]
  /// The barèmes of the two sides.
  let baremes: Sides<Bareme>
  /// The cases with an option asked on both sides, whose maxima are added up.
  private(set) var withOption = 0
  private(set) var sums = Sides(Sum(), Sum())
  /// The cases whose maxima hold only if the missing answers turn out well.
  private(set) var waiting = Sides(0, 0)
  private(set) var firstUnlike: [(name: Name, sentences: [String])] = []
  private(set) var firstUnreadable: [(name: Name, sentence: String)] = []

  /// The maxima of one side added up.
  struct Sum: Sendable {
    fileprivate(set) var montant = Bounds(Euros(0))
    /// The weakest statut of what is added.
    fileprivate(set) var statut = Statut.notifie

    fileprivate func adding(_ total: AidTotal?) -> Sum {
      guard let total else { return self }
      return Sum(
        montant: Bounds(
          Euros(montant.low.amount + total.montant.low.amount),
          Euros(montant.high.amount + total.montant.high.amount)
        ),
        statut: max(statut, total.statut)
      )
    }
  }

  /// The cases, and the places of the barème, shown one by one.
  static let longestList = 10

  /// Starts counting.
  package init(settings: [String], baremes: Sides<Bareme>, version: String, notes: [String]) {
    self.settings = settings
    self.baremes = baremes
    self.version = version
    self.notes = notes
  }

  /// Counts a case that was compared.
  package mutating func add(_ compared: Compared, _ name: Name) {
    self.compared += 1
    addMaxima(compared.evaluations)
    guard !compared.differences.isEmpty else { return }
    unlike += 1
    for subject in Set(compared.differences.map(\.subject)) { counts[subject, default: 0] += 1 }
    for change in Set(compared.differences.flatMap(\.references)) { changes[change, default: 0] += 1 }
    let verdict = compared.evaluations.map(\.verdict)
    if verdict.before != verdict.after { verdicts[verdict, default: 0] += 1 }
    guard firstUnlike.count < Self.longestList else { return }
    firstUnlike.append((name, compared.differences.map { $0.sentence(in: compared) }))
  }

  /// Counts a case that can't be read.
  package mutating func add(_ problem: CaseProblem, _ name: Name) {
    unreadable += 1
    guard firstUnreadable.count < Self.longestList else { return }
    firstUnreadable.append((name, problem.sentence))
  }

  private mutating func addMaxima(_ evaluations: Sides<Evaluation>) {
    // Without an option each of them has a maximum: there is none to add.
    guard evaluations.before.situation.option != nil, evaluations.after.situation.option != nil else {
      return
    }
    withOption += 1
    sums = Sides(
      sums.before.adding(evaluations.before.options.first?.total),
      sums.after.adding(evaluations.after.options.first?.total)
    )
    waiting = Sides(
      waiting.before + (evaluations.before.verdict == .aCompleter ? 1 : 0),
      waiting.after + (evaluations.after.verdict == .aCompleter ? 1 : 0)
    )
  }

  /// What differs in how many cases, in the order of a reading.
  var subjects: [(subject: Difference.Subject, count: Int)] {
    Self.order.compactMap { subject in counts[subject].map { (subject, $0) } }
  }

  /// The verdicts that change, from the strongest.
  var verdictChanges: [(verdict: Sides<Verdict>, count: Int)] {
    Verdict.allCases.flatMap { before in
      Verdict.allCases.compactMap { after in
        let pair = Sides(before, after)
        return verdicts[pair].map { (pair, $0) }
      }
    }
  }

  /// What of the barème is read otherwise, the most frequent first.
  var readings: [(change: ReferenceChange, count: Int)] {
    func key(_ change: ReferenceChange) -> String { change.before?.key ?? change.after?.key ?? "" }
    return changes.sorted { ($1.value, key($0.key)) < ($0.value, key($1.key)) }.map { ($0.key, $0.value) }
  }

  private static let order: [Difference.Subject] =
    [.regime, .verdict] + CriterionID.allCases.map { .criterion($0) } + [
      .acces, .maximum, .total, .versements,
    ]
    + Indicateur.allCases.map { .objectif($0) } + [.echeance, .manquants, .decisions]
}
