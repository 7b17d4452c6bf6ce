extension Evaluation {
  /// What this result says otherwise than an earlier one, in the order of a reading: verdict, criteria, figures, dates.
  ///
  /// The two may be of two barèmes. When each is about an option of its own, the figures of one option stand against
  /// those of the other; else each option stands against itself. Years shown on one side only are left out, unless the
  /// text of one side knows no such year. Nothing is listed when both say the same, whatever they read.
  ///
  ///     let half = try bareme.evaluate(doctor, on: day)  // option 0.5
  ///     let full = try bareme.evaluate(other, on: day)  // the same doctor, option 1
  ///     full.differences(from: half).map(\.subject)  // maximum, total, payments, objectives…
  public func differences(from earlier: Evaluation) -> [Difference] {
    let comparing = Comparing(Sides(earlier, self))
    return comparing.access() + comparing.figures() + comparing.life()
  }
}

/// Two results being set against each other.
struct Comparing {
  let sides: Sides<Evaluation>
  /// The options whose figures stand against each other.
  let pairs: [Sides<OptionEvaluation?>]
  /// What is read otherwise by the criteria that refuse one side alone: the reason of many differences.
  private(set) var refusingCriteria: [ReferenceChange] = []

  init(_ sides: Sides<Evaluation>) {
    self.sides = sides
    pairs = Self.pairs(sides)
    refusingCriteria = findRefusingCriteria()
  }

  /// Whether each side is about one option.
  var asksBothSides: Bool {
    sides.before.situation.option != nil && sides.after.situation.option != nil
  }

  /// What is read otherwise on one side.
  ///
  /// The same answers found otherwise although no figure read differs: a table of figures does, which gives no single
  /// value to compare. Those read are listed, since one of them is the cause.
  func changes(_ references: Sides<[Reference]>) -> [ReferenceChange] {
    let found = ReferenceChange.all(references)
    let isOfTheText = sides.agree(on: \.situation) && sides.agree(on: \.day)
    return found.isEmpty && isOfTheText ? ReferenceChange.tables(references) : found
  }

  /// One option asked on each side: the two stand against each other. Else each option stands against itself, those
  /// that only one side was asked to show left out.
  private static func pairs(_ sides: Sides<Evaluation>) -> [Sides<OptionEvaluation?>] {
    let asked = sides.map(\.situation.option)
    if asked.before != nil, asked.after != nil { return [sides.map(\.options.first)] }
    return OptionETP.allCases.compactMap { option in
      let pair = sides.map { $0.option(option) }
      let isShown = (asked.before ?? option) == option && (asked.after ?? option) == option
      return isShown && (pair.before != nil || pair.after != nil) ? pair : nil
    }
  }
}
