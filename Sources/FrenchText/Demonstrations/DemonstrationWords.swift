import AidRules
package import Wizard

/// What is said of recordings outside the wizard.
package enum DemonstrationWords {
  /// What stands for a text that may hold a name.
  package static let mask = "Texte masqué"

  /// A session was recorded.
  package static func recorded(_ path: String, _ events: Int) -> String {
    "Séance enregistrée dans \(named(path)) (\(steps(events))), sans les textes libres. Pour la rejouer\u{A0}: "
      + "assistmed demo --rejouer et ce chemin."
  }

  /// A recording ended before its session.
  package static func stopped(_ path: String, _ events: Int, _ reason: RecordingStop) -> String {
    "La séance n'est pas enregistrée jusqu'au bout\u{A0}: \(named(path)) en garde \(steps(events)). \(reason.sentence)"
  }

  /// A session is replayed line by line.
  package static func replayed(_ heading: Recording.Heading, _ events: Int, isOtherBareme: Bool) -> String {
    "Démonstration du \(heading.today.shortText) rejouée (\(steps(events)))\u{A0}: à vous."
      + (isOtherBareme ? " \(otherBareme(heading))" : "")
  }

  /// Another barème is in force than that of the recording.
  private static func otherBareme(_ heading: Recording.Heading) -> String {
    "Enregistrée avec un autre barème (\(heading.bareme))\u{A0}: les valeurs peuvent différer."
  }

  /// A file can't be replayed.
  package static func refused(_ path: String, _ problem: RecordingProblem) -> String {
    "--rejouer\u{A0}: \(named(path)) n'est pas rejoué\u{A0}: \(problem.reason)."
  }

  /// There is no such recording.
  package static func missing(_ problem: FileProblem, shipped: [String]) -> String {
    "--rejouer\u{A0}: \(problem.sentence) Démonstrations fournies\u{A0}: \(French.list(shipped))."
  }

}

extension RecordingStop {
  fileprivate var sentence: String {
    switch self {
    case .unwritable: "Le disque est plein ou refuse d'écrire."
    case .full: "Un enregistrement n'en garde pas plus."
    }
  }
}

extension RecordingProblem {
  /// Why a file can't be replayed, as the end of a sentence.
  fileprivate var reason: String {
    switch self {
    case .notARecording: "ce n'est pas une séance enregistrée par AssistMed"
    case .otherFormat(let format):
      "son format, \(French.quoted(format)), n'est pas connu de cette version d'AssistMed"
    case .unreadableHeading: "sa première ligne est incomplète ou abîmée"
    case .unreadableLine(let line, let program):
      "sa ligne \(line) n'est pas comprise. Elle est abîmée, ou d'une version plus récente (elle fut enregistrée avec "
        + "AssistMed \(program))\u{A0}: mettez AssistMed à jour, ou ôtez les lignes à partir de celle-là"
    case .tooLarge(let bytes):
      "il est trop grand pour une séance (plus de \(French.number(bytes / 1_024)) Kio)"
    case .tooLong(let most): "il a plus de \(steps(most)), plus qu'aucune séance"
    }
  }
}

private func steps(_ count: Int) -> String { French.count(count, "geste", "gestes") }
