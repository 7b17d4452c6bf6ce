package import AidRules

extension Compared {
  /// What sets the two sides apart: a name, and what each side says.
  package var settings: [(name: String, texts: Sides<String>)] {
    var found = French.answersThatDiffer(evaluations.map(\.situation)).map { name, texts in
      (name: name, texts: texts.map { $0 ?? "sans réponse" })
    }
    if evaluations.before.day != evaluations.after.day {
      found.append(("jour de l'évaluation", evaluations.map(\.day.shortText)))
    }
    if triesAnotherBareme { found.append(("barème", baremeNames)) }
    return found
  }

  /// A short name for each side: what alone sets it apart, else its rank.
  package var names: Sides<String> {
    let ranks = Sides("premier cas", "second cas")
    guard let short = shortNames, short.before != short.after else { return ranks }
    let isShort = short.before.count <= Self.longestName && short.after.count <= Self.longestName
    return isShort ? short : ranks
  }

  /// The versions of the barèmes, with their digests where somebody edited one and kept its version.
  private var baremeNames: Sides<String> {
    let versions = baremes.map(\.version)
    guard versions.before == versions.after else { return versions }
    return baremes.map { "\($0.version) (empreinte \($0.empreinte.prefix(Self.digestLength)))" }
  }

  private static let digestLength = 8

  /// Names any longer would leave no room for what they name.
  private static let longestName = 16

  /// Why one side has no PMT, when its text counts other patients in it; nil otherwise.
  package var leftPmt: String? {
    let pmts = evaluations.map(\.situation.pmt)
    let ages = phrasings.map(\.minimumAge)
    guard ages.before != ages.after, (pmts.before == nil) != (pmts.after == nil),
      evaluations.before.situation.specialite?.famille != .autre
    else { return nil }
    return "La PMT n'est pas reprise d'un texte à l'autre : ils n'y comptent pas les patients des mêmes âges."
  }

  private var shortNames: Sides<String>? {
    let situations = evaluations.map(\.situation)
    // A PMT left behind follows from the day of signature: it is no second difference.
    guard settings.count == 1 || leftPmt != nil && settings.count == 2 else { return nil }
    if situations.before.option != situations.after.option {
      return situations.map { $0.option?.text ?? "tous les ETP" }
    }
    if situations.before.signature != situations.after.signature {
      return evaluations.map { "signé \($0.signature.shortText)" }
    }
    guard let answer = French.answersThatDiffer(situations).first else {
      return triesAnotherBareme ? baremes.map { "barème \($0.version)" } : evaluations.map(\.day.shortText)
    }
    return answer.texts.map { "\(answer.name) \($0 ?? "?")" }
  }
}
