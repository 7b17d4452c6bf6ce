import AidRules
import FrenchText
import Guide

extension JobDescription {
  /// What backs each part: its statut, the day of its check, its documents.
  var backing: [String] {
    (missions.map(\.topic) + topics).compactMap(line)
      + figures.map { ReadValue($0, under: regime, in: bareme).namedLine }
  }

  /// The documents cited, each once, the first cited first.
  var documents: [Source] {
    let told = (missions.map(\.topic) + topics).compactMap { $0.told(regime, in: bareme) }
    let cited =
      told.flatMap(\.sources).map(\.source) + figures.flatMap(\.sources).compactMap { bareme.source($0) }
    return cited.distinct(by: \.id)
  }

  /// The barème that was read, so that the same can be written again.
  var origin: String {
    "AssistMed \(version), barème \(bareme.version) vérifié le \(bareme.verifieLe.text), empreinte \(bareme.empreinte)."
  }

  /// The values told that no text of the guide holds.
  private var figures: [Reference] {
    let hours = option.flatMap { regime.terms($0)?.heures?.reference }
    return [hours].compactMap(\.self) + accessReferences + deadlines.compactMap(\.reference)
  }

  private func line(_ topic: Topic) -> String? {
    guard let told = topic.told(regime, in: bareme) else { return nil }
    let checked = "\(told.statut.word), vérifié le \(topic.backing.verifieLe.shortText)"
    return "\(told.title)\u{A0}: \(checked). \(told.documentLine)"
  }
}
