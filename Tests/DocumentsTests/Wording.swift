import AidRules
import FrenchText

/// The sentences of the findings, a placeholder where they quote a value.
///
/// A finding's data are typed, so that values nobody would have stand in for them, and give way once printed.
struct Wording {
  private(set) var phrasing: Phrasing
  /// What the rules found of the doctors drawn, for the findings that only they can make.
  let evaluations: [Evaluation]
  private let percent: Percent

  static let count = 98_701
  static let otherCount = 12_309
  static let rate = Fraction(1)
  static let day = Day(number: 0)
  static let tranche = Tranche.p50P70
  static let situation = SituationParticuliere.nouvelInstalle

  init(_ regime: Regime, _ doctors: [SeededDoctors]) {
    phrasing = Phrasing(regime)
    evaluations = doctors.flatMap(\.evaluations)
    percent = phrasing.clinicalFees
    phrasing.telephone = "‹téléphone›"
    phrasing.replacementMonths = Self.count
    phrasing.minimumAge = nil
  }

  /// The same where a patient counts from an age on.
  var countingAges: Wording {
    var wording = self
    wording.phrasing.minimumAge = Self.count
    return wording
  }

  /// What is said of a finding.
  func said(_ finding: some Any, _ sentence: String, hiding words: (String, as: String)? = nil) -> Said {
    var text = words.map { sentence.replacing($0.0, with: $0.as) } ?? sentence
    for (value, placeholder) in placeholders { text = text.replacing(value, with: placeholder) }
    return Said(kind: Said.kind(finding), sentence: text)
  }

  /// What is said of causes, with a value and a bar where they compare.
  func causes(_ causes: [CriterionCause]) -> [Said] {
    causes.map { said($0, $0.sentence(phrasing, comparing: comparison(of: $0))) }
  }

  /// Longer ones first: a rank begins with its number.
  private var placeholders: [(value: String, placeholder: String)] {
    [
      (French.ordinal(Self.count), "‹rang›"), (French.number(Self.count), "‹nombre›"),
      (French.number(Self.otherCount), "‹nombre›"),
      ("\(Self.count)", "‹nombre›"), (Self.day.text, "‹date›"), (percent.text, "‹pourcentage›"),
      (Self.rate.printed, "‹pourcentage›"), (French.points(percent.distance(to: percent)), "‹nombre› points"),
      (Self.tranche.text, "‹tranche›"), (Self.situation.text, "‹situation›"),
    ]
  }

  private func comparison(of cause: CriterionCause) -> Comparison {
    switch cause {
    case .patienteleReached:
      Comparison(value: .count(Self.count), bar: .count(Self.count), gap: Self.count)
    case .patienteleBelow, .patienteleBelowMaybeAdapted, .patienteleBelowAdapted:
      Comparison(value: .count(Self.count), bar: .count(Self.count), gap: -Self.count)
    case .clinicalFeesReached, .clinicalFeesBelow:
      Comparison(value: .percent(percent), bar: .percent(percent))
    default: Comparison()
    }
  }
}
