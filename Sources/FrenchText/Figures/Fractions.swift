package import AidRules

extension Fraction {
  /// The fraction as a percentage where one decimal writes it exactly, else as it is with a rounded percentage.
  package var printed: String {
    let scaled = numerator * 1_000
    let exact = scaled % denominator == 0
    let tenths = Int(clamping: (scaled * 2 + denominator) / (denominator * 2))
    let decimals = tenths % 10 == 0 ? "" : ",\(tenths % 10)"
    let percent = French.number(tenths / 10) + decimals + French.narrowSpace + "%"
    return exact ? percent : "\(numerator)/\(denominator) (≈ \(percent))"
  }
}
