import AidRules
import Intake

/// Joins the classes of answers that the rules never tell apart, whatever the other answers.
struct ClassMerger {
  let context: Context
  let regime: Regime
  let bareme: Bareme
  let day: Day

  /// The facts that weigh together; every other condition stands alone, and its best answer hides nothing.
  private static let together: Set<Fact> = [
    .zone, .pmt, .fileActive, .seuilP30, .tranche, .situations, .partMoins16, .objectifsAtteints,
  ]

  /// The questions with fewer classes.
  func merged(_ axes: [QuestionAxis], specialites: [Specialite]) throws -> [QuestionAxis] {
    let grids = try specialites.map { try grid(axes, $0) }
    return axes.indices.map { index in
      var axis = axes[index]
      guard Self.together.contains(axis.fact) else { return axis }
      var kept: [(classe: AnswerClass, original: Int)] = []
      for (original, classe) in axis.classes.enumerated() {
        let twin = kept.lastIndex { other in
          // « Je ne sais pas » never counts as an answer: other questions may then be asked.
          classe.value != nil && grids.allSatisfy { $0.isSame(index, other.original, original) }
        }
        // Of figures only neighbours join, so that a class stays an interval.
        if let twin, twin == kept.count - 1 || !axis.fact.isFigure {
          kept[twin].classe = kept[twin].classe.joined(with: classe)
        } else {
          kept.append((classe, original))
        }
      }
      axis.classes = kept.map(\.classe)
      return axis
    }
  }

  /// The number of classes of each question for doctors of a specialty; none where it doesn't concern them.
  func sizes(_ axes: [QuestionAxis], _ specialite: Specialite) -> [Int] {
    var answers = context.answers
    answers[.specialite] = .value(.specialite(id: specialite.id))
    return axes.map { axis in
      let concern = applicability(
        of: axis.fact,
        answers: answers,
        specialites: bareme.specialites,
        regime: regime
      )
      if case .notApplicable = concern { return 0 }
      return axis.fact == .specialite ? 0 : axis.classes.count
    }
  }

  private func grid(_ axes: [QuestionAxis], _ specialite: Specialite) throws -> Grid {
    let concerned = sizes(axes, specialite)
    let sizes = zip(axes, concerned).map { Self.together.contains($0.fact) ? max(1, $1) : 1 }
    var best = context.situation
    best.specialite = specialite
    best.secteur = .un
    best.honorairesCliniques = Percent(100)
    best.structureUrgence = true
    best.forfaitStructure = true
    best.exerciceCoordonne = true
    let answers = try (0..<sizes.reduce(1, *)).map { code in
      var situation = best
      var rest = code
      for index in axes.indices where sizes[index] > 1 {
        axes[index].classes[rest % sizes[index]].put(&situation)
        rest /= sizes[index]
      }
      return Answer(try bareme.assess(situation, on: day))
    }
    return Grid(sizes: sizes, answers: answers)
  }

  /// The answers of the rules for every combination of classes.
  private struct Grid {
    let sizes: [Int]
    let answers: [Answer]

    /// Whether two classes of a question lead to the same answers everywhere.
    func isSame(_ axis: Int, _ first: Int, _ second: Int) -> Bool {
      guard sizes[axis] > 1 else { return true }
      let stride = sizes[..<axis].reduce(1, *)
      return answers.indices.allSatisfy { code in
        code / stride % sizes[axis] != first || answers[code] == answers[code + (second - first) * stride]
      }
    }
  }
}

extension Fact {
  fileprivate var isFigure: Bool { [.pmt, .fileActive, .seuilP30].contains(self) }
}
