import AidRules

/// What the doctor came for: the verdict and the bounds of the maximum.
struct Answer: Hashable {
  let verdict: Verdict
  let maximum: Bounds<Euros>?

  init(_ assessment: Assessment) {
    verdict = assessment.verdict
    maximum = assessment.maximum
  }
}
