import AidRules
import FrenchText
import LawSupport
import Reports

/// The figures to reach for a balance, checked on evaluations made with them.
extension SeuilsClaims {
  mutating func add(_ slope: Slope) throws {
    var known = KnownNumbers()
    for annee in slope.annees { known.add(annee) }
    guard let annee = slope.annees.first, let indicateur = slope.axis.reachedIndicateur else { return }
    func balance(_ figure: Int) throws -> Bounds<Euros>? {
      try self.balance(slope.option, annee: annee, [indicateur: figure], isJudgedThen: false)
    }
    for (ramp, end) in [(slope.bas, \Bounds<Euros>.low), (slope.haut, \Bounds<Euros>.high)] {
      guard let ramp else { continue }
      let amounts = try [ramp.from, ramp.from + 1, ramp.to - 1, ramp.to].map {
        try balance($0)?[keyPath: end]
      }
      let isFounded =
        amounts[0] == ramp.montants.low && amounts[3] == ramp.montants.high
        && amounts[1] ?? Euros(0) > ramp.montants.low && amounts[2] ?? ramp.montants.high < ramp.montants.high
      note("pente \(slope.axis) \(ramp)", unless: isFounded)
      for number in [ramp.from, ramp.to, ramp.montants.low.amount, ramp.montants.high.amount] {
        known.add(number)
      }
    }
    claim(slope.sentence, known)
  }

  mutating func add(_ aim: BalanceAim) throws {
    var known = KnownNumbers()
    for number in [aim.annee, aim.montant.amount, aim.entier.low.amount, aim.entier.high.amount] {
      known.add(number)
    }
    // The whole balance is what every objective largely reached gives.
    let beyond = Dictionary(uniqueKeysWithValues: Indicateur.allCases.map { ($0, 19_999) })
    let whole = try balance(aim.option, annee: aim.annee, beyond)
    note("solde entier \(aim.option)", unless: whole?.high == aim.entier.high)
    let together = aim.ensemble ?? []
    let reached = Dictionary(uniqueKeysWithValues: together.map { ($0.indicateur, $0.atteinte) })
    if !together.isEmpty {
      let low = try balance(aim.option, annee: aim.annee, reached)?.low
      note("solde \(aim.option) \(reached)", unless: low.map { $0 >= aim.montant } ?? false)
    }
    for lone in aim.seuls {
      for (figure, end) in [(lone.certain, \Bounds<Euros>.low), (lone.possible, \Bounds<Euros>.high)] {
        guard let figure else { continue }
        let amount = try balance(aim.option, annee: aim.annee, [lone.indicateur: figure.atteinte])?[
          keyPath: end
        ]
        note("solde seul \(lone.indicateur)", unless: amount.map { $0 >= aim.montant } ?? false)
      }
    }
    for figure in together + aim.seuls.flatMap({ [$0.certain, $0.possible].compactMap { $0 } }) {
      note("départ \(figure.depart)", unless: evaluation.situation.depart(figure.indicateur) == figure.depart)
      for number in [figure.depart, figure.atteinte, figure.gain] { known.add(number) }
    }
    known.addContact(evaluation)
    for sentence in aim.sentences(document.evaluation.phrasing) { claim(sentence, known) }
  }

  /// The balance of a year once some figures are reached, the others being given or standing at their start.
  ///
  /// - Parameter isJudgedThen: Whether that year is the one asked, in which the access is judged too.
  private func balance(
    _ option: OptionETP,
    annee: Int,
    _ figures: [Indicateur: Int],
    isJudgedThen: Bool = true
  ) throws -> Bounds<Euros>? {
    // No option is asked here that wasn't: a notified target would become its own.
    var situation = evaluation.situation
    if isJudgedThen { situation.annee = annee }
    situation.pmtAtteinte = figures[.pmt] ?? situation.pmtAtteinte ?? situation.pmt
    situation.fileActiveAtteinte =
      figures[.fileActive] ?? situation.fileActiveAtteinte ?? situation.fileActive
    let years = try bareme.evaluate(situation, on: evaluation.day).option(option)?.aide
    return years?.first { $0.annee == annee }?.versements.first { $0.nature == .solde }?.montant
  }
}
