import AidRules

/// Reads one word among those that a fact accepts, without regard to case, accents or separators.
func readChoice(
  _ text: String,
  for fact: Fact,
  mode: IntakeMode
) throws(InputProblem.Cause) -> FactValue {
  let value: FactValue? =
    switch fact {
    case .secteur: choice(Secteur.self, text).map(FactValue.secteur)
    case .zone: choice(Zone.self, text).map(FactValue.zone)
    case .tranche: choice(Tranche.self, text).map(FactValue.tranche)
    case .assistant: choice(ProfilAssistant.self, text).map(FactValue.profil)
    case .option: readOption(text, mode: mode).map(FactValue.option)
    case .optam, .structureUrgence, .objectifsAtteints, .forfaitStructure, .exerciceCoordonne:
      choice(YesNo.self, text).map { FactValue.flag($0 == .oui) }
    default: nil
    }
  guard let value else { throw .notAChoice }
  return value
}

/// Reads a list of circumstances separated by commas; « aucune » stands alone.
func readSituations(_ text: String) throws(InputProblem.Cause) -> Set<SituationParticuliere> {
  var declared: Set<SituationParticuliere> = []
  var saysNone = false
  for part in split(text, where: { $0 == "," }) {
    let element = trimmed(String(part))
    if foldedKey(element) == Expectation.aucune {
      saysNone = true
    } else if let situation = choice(SituationParticuliere.self, element) {
      declared.insert(situation)
    } else {
      throw .notAChoiceInList(element: shown(element))
    }
  }
  guard !saysNone || declared.isEmpty else { throw .noneWithOthers }
  return declared
}

// The fraction bar and the decimal point tell options apart: folding would read `15` and `1.5` alike.
private func readOption(_ text: String, mode: IntakeMode) -> OptionChoice? {
  if mode == .wizard, foldedKey(text) == Expectation.toutes { return .toutes }
  let normal = String(text.map { $0 == "," ? "." : $0 })
  return OptionETP(rawValue: normal).map(OptionChoice.une)
}

private func choice<Choice: RawRepresentable & CaseIterable>(_: Choice.Type, _ text: String) -> Choice?
where Choice.RawValue == String {
  let key = foldedKey(text)
  return Choice.allCases.first { foldedKey($0.rawValue) == key }
}
