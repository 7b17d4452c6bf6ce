import AidRules
import FrenchText

extension EstimationTerms {
  /// The data of the four methods.
  var lines: [LegalLine] {
    gainLines + bandLines + fallingLines + rateLines
  }

  private var gainLines: [LegalLine] {
    let line = e1.value
    let ends = [line.first, line.last].map { end in
      LegalLine(
        "E1, gain \(line.indicateur.text), départ \(French.number(end.depart))",
        French.signed(end.gain),
        e1.reference
      )
    }
    return ends + parts(line.parts, of: "E1, part du gain", e1.reference)
  }

  private var bandLines: [LegalLine] {
    OptionETP.allCases.flatMap { option in
      Tranche.allCases.compactMap { tranche in
        e2.value[option]?[tranche].map {
          LegalLine("E2, \(option.text), \(tranche.text)", $0.value.printed, e2.reference)
        }
      }
    }
  }

  private var fallingLines: [LegalLine] {
    Indicateur.allCases.flatMap { indicateur in
      guard let rate = e3.value[indicateur] else { return [LegalLine]() }
      let start = "E3, \(indicateur.text), départ \(French.number(rate.p30))"
      return parts(rate.taux, of: start, e3.reference)
    }
  }

  private var rateLines: [LegalLine] {
    Indicateur.allCases.flatMap { indicateur in
      guard let line = e4.value[indicateur] else { return [LegalLine]() }
      let name = "E4, \(indicateur.text)"
      let ends = [line.first, line.last].map { end in
        LegalLine("\(name), départ \(French.number(end.depart))", end.taux.printed, e4.reference)
      }
      return ends + parts(line.parts, of: "\(name), part du taux", e4.reference)
    }
  }

  private func parts(
    _ parts: [OptionETP: Fraction],
    of name: String,
    _ reference: Reference
  ) -> [LegalLine] {
    OptionETP.allCases.compactMap { option in
      parts[option].map { LegalLine("\(name), \(option.text)", $0.printed, reference) }
    }
  }
}
