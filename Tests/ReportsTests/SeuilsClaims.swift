import AidRules
import FrenchText
import LawSupport
import Reports

/// What the answers to the questions asked backwards claim: every value at which something changes must follow from what
/// was read there, and every amount from the tree of an evaluation made there.
struct SeuilsClaims {
  /// The sentences, each with its own numbers.
  private(set) var claims: [Claim] = []
  /// What follows from nothing, by name.
  private(set) var unfounded: [String] = []
  let document: SeuilsDocument
  var evaluation: Evaluation { document.evaluation.evaluation }
  var bareme: Bareme { document.evaluation.bareme }
  private var phrasing: Phrasing { document.evaluation.phrasing }

  init(_ document: SeuilsDocument) throws {
    self.document = document
    for along in document.along {
      for minimum in along.minima { add(minimum) }
      for threshold in along.thresholds { try add(threshold) }
      for cliff in along.cliffs { try add(cliff) }
      for slope in along.slopes { try add(slope) }
    }
    for cliff in document.waiting.cliffs { try add(cliff) }
    if case .aims(let aims)? = document.balance { for aim in aims { try add(aim) } }
    for change in document.waysIn.sets.flatMap(\.changes) { add(change) }
    for option in evaluation.options {
      for year in option.aide {
        claims.append(Claim(text: "", known: KnownNumbers(year, of: option, in: evaluation)))
      }
    }
  }

  mutating func note(_ name: String, unless isFounded: Bool) {
    if !isFounded { unfounded.append(name) }
  }

  mutating func claim(_ text: String, _ known: KnownNumbers) {
    claims.append(Claim(text: text, known: known))
  }

  /// The situation with another value, evaluated.
  func evaluated(_ value: AxisValue, on axis: Axis) throws -> Evaluation {
    let (situation, day) = (evaluation.situation, evaluation.day)
    // A PMT counted from another age isn't the PMT of the text of another day.
    if axis == .signature, case .day(let signature) = value {
      return try bareme.evaluate(bareme.signing(situation, on: signature, evaluatedOn: day), on: day)
    }
    return try bareme.evaluate(situation.with(value, on: axis), on: day)
  }

  private mutating func add(_ minimum: Minimum) {
    let threshold = minimum.threshold
    note("minimum \(minimum.axis) \(threshold.value)", unless: isFounded(threshold, minimum.axis))
    var known = KnownNumbers(threshold.value)
    if case .count(let needed) = threshold.value,
      case .count(let current)? = evaluation.situation.value(minimum.axis)
    {
      known.add(current)
      known.add(needed - current)
    }
    claim(minimum.sentence(evaluation.situation, phrasing), known)
  }

  private mutating func add(_ threshold: AmountThreshold) throws {
    var known = KnownNumbers()
    for annee in threshold.annees { known.add(annee) }
    known.add(threshold.montant.amount)
    let isAsked = document.questions.montant == threshold.montant
    note(
      "montant \(threshold.montant)",
      unless: isAsked || threshold.references.contains { $0.valeur == .euros(threshold.montant.amount) }
    )
    for found in [threshold.possible, threshold.certain].compactMap({ $0 }) {
      note("montant \(threshold.axis) \(found.value)", unless: isFounded(found, threshold.axis))
      known.add(KnownNumbers(found.value))
    }
    for sentence in [threshold].sentences(all: true) { claim(sentence, known) }
  }

  private mutating func add(_ cliff: Cliff) throws {
    let references = cliff.reasons.flatMap(\.references)
    note("palier \(cliff.after)", unless: isFounded(cliff.after, references, cliff.axis))
    var known = KnownNumbers(cliff.after)
    known.add(KnownNumbers(cliff.before))
    var sums = [0, 0]
    let (before, after) = (
      try evaluated(cliff.before, on: cliff.axis), try evaluated(cliff.after, on: cliff.axis)
    )
    for case .maximum(let option, let annee, let old, let new) in cliff.changes {
      let earlier = cliff.axis == .annee ? annee - 1 : annee
      for (maximum, evaluation, year) in [(old, before, earlier), (new, after, annee)] {
        guard let bornes = maximum?.bornes else { continue }
        let node = evaluation.explanation.first(.maximum(option, annee: year))
        for amount in [bornes.low.amount, bornes.high.amount] {
          note("palier \(option) \(year) \(amount)", unless: node?.gives(.euros(amount)) == true)
          known.add(amount)
        }
      }
      known.add(annee)
      sums[0] += new?.bornes.low.amount ?? 0
      sums[1] += new?.bornes.high.amount ?? 0
      for sum in sums { known.add(sum) }
    }
    known.add(cliff.changes.count)
    claim(cliff.sentence, known)
    var reasons = KnownNumbers(references, bareme: bareme, under: after.regime)
    for case .bascule(let annees, _) in cliff.reasons.map(\.kind) {
      for annee in annees { reasons.add(annee) }
    }
    reasons.add(after.judgedYear)
    claim(cliff.reason(phrasing), reasons)
  }

  private mutating func add(_ change: ChangeSet.Change) {
    let read = KnownNumbers(change.references, bareme: bareme, under: evaluation.regime)
    var known = KnownNumbers()
    switch change.lever {
    case .augmenter(_, let old, let new):
      note("levier \(new)", unless: isFounded(.count(new), change.references, .pmt))
      for count in [old, new] { known.add(count) }
    case .augmenterHonoraires(let old, _):
      known.add(read)
      known.add(old)
    case .attendreAnnee(let annee):
      note("levier, année \(annee)", unless: change.references.contains { $0.valeur == .count(annee) })
      known.add(annee)
    case .signer(let day):
      note(
        "levier, \(day)",
        unless: day == evaluation.day || isFounded(.day(day), change.references, .signature)
      )
      known.add(day)
    default: break
    }
    claim(change.lever.text(on: evaluation.day), known)
  }

  private func isFounded(_ threshold: Threshold, _ axis: Axis) -> Bool {
    // Without reasons it is the beginning of the axis.
    guard threshold.reasons.isEmpty else { return isFounded(threshold.value, threshold.references, axis) }
    return switch threshold.value {
    case .count(let count): count == (axis == .annee ? 1 : 0)
    case .tranche(let tranche): tranche == .sousP30
    case .day(let day): day == bareme.regimes.first?.debut.value
    }
  }

  /// Whether a value follows from places of the barème: as it is, as the next one, or by the margin around an estimate.
  private func isFounded(_ value: AxisValue, _ references: [Reference], _ axis: Axis) -> Bool {
    switch value {
    case .tranche: return true
    // The years of a contract, one after the other.
    case .count(let count) where axis == .annee: return (1...10).contains(count)
    case .count(let count):
      let read = KnownNumbers(references, bareme: bareme, under: evaluation.regime)
      return [0, evaluation.situation.seuilP30].contains(count) || read.all.contains("\(count)")
        || read.all.contains("\(count - 1)")
    case .day(let day):
      let days = references.flatMap { reference -> [Day] in
        guard case .day(let day)? = reference.valeur else { return [] }
        return (0...10).flatMap { [day.adding(years: -$0), day.adding(years: -$0).adding(days: 1)] }
      }
      return days.contains(day)
    }
  }
}

extension KnownNumbers {
  /// The number of a value on an axis.
  init(_ value: AxisValue) {
    self.init()
    switch value {
    case .count(let count): add(count)
    case .day(let day): add(day)
    case .tranche: break
    }
  }
}
