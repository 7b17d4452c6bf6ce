package import AidRules
import Intake
package import Wizard

extension Moment {
  /// The time of day.
  ///
  ///     14:32
  package var timeText: String {
    [hour, minute].map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: ":")
  }

  /// The time today, or the day and the time.
  package func text(on today: Day) -> String {
    day == today ? "à \(timeText)" : "le \(day.shortText) à \(timeText)"
  }

  /// The time today, or the day.
  package func shortText(on today: Day) -> String {
    day == today ? timeText : day.shortText
  }
}

extension French {
  /// What a dossier is called, an unnamed one included.
  package static func dossierName(_ name: String) -> String {
    name.isEmpty ? "sans nom" : quoted(name)
  }

  /// The name of a copy, free among those there are.
  package static func copyName(of name: String, besides names: Set<String>) -> String {
    let base = name.isEmpty ? "Copie" : name
    if name.isEmpty, !names.contains(base) { return base }
    var number = 2
    while names.contains("\(base) (\(number))") { number += 1 }
    return "\(base) (\(number))"
  }
}

extension OpenDossier {
  /// Whether the dossier is kept, the longest wording first; none while there is nothing to say.
  package func status(on today: Day, warning: String) -> [String] {
    let named = name.isEmpty ? "Dossier" : "Dossier \(French.quoted(name))"
    switch keeping {
    case .nothingYet: return name.isEmpty ? [] : [named, name]
    case .onDisk(let moment):
      let kept = "enregistré \(moment.day == today ? moment.timeText : "le \(moment.day.shortText)")"
      // Whose dossier it is comes before everything: even the beginning of a name tells.
      let names = name.isEmpty ? [] : [name, shown(name, longest: 17), shown(name, longest: 12)]
      return ["\(named) \(kept)"] + names.map { "\(French.quoted($0)) \(kept)" } + [French.capitalized(kept)]
    case .inMemory:
      return ["\(named) non enregistré, comme demandé", "Non enregistré, comme demandé", "Non enregistré"]
    case .refused, .erased: return ["\(warning) \(named) NON ENREGISTRÉ", "\(warning) NON ENREGISTRÉ"]
    }
  }
}

extension OpenDossier {
  /// Whether the dossier is kept, in a sentence.
  package func sentence(on today: Day) -> String {
    switch keeping {
    case .nothingYet: "Le dossier s'enregistrera tout seul, dès votre première réponse."
    case .onDisk(let moment): "Tout est déjà enregistré (\(moment.text(on: today)))."
    case .inMemory: "Ce dossier n'est enregistré nulle part, comme demandé."
    case .refused(let problem): "Ce dossier n'est pas enregistré. \(problem.sentence)"
    case .erased: "Ce dossier a été supprimé dans une autre fenêtre\u{A0}: le nommer l'enregistre à nouveau."
    }
  }
}

extension Note {
  /// The note in a line, with its mark.
  package var words: String {
    guard isToAsk else { return text }
    return text.isEmpty ? "à demander" : "\(text) (à demander)"
  }
}

extension ListedDossier {
  /// The dossier in a line: its name, or what it is of while it has none.
  package func title(_ specialites: [Specialite]) -> String {
    titles(specialites)[0]
  }

  /// The same, the longest wording first.
  package func titles(_ specialites: [Specialite]) -> [String] {
    let specialite = answers.specialite(in: specialites)?.libelle
    if name.isEmpty { return [specialite ?? "Dossier sans nom"] }
    return (specialite.map { ["\(name) (\(French.uncapitalized($0)))"] } ?? []) + [name]
  }
}

extension French {
  /// What the list of the answers to ask for begins with.
  package static func toAskHeading(_ count: Int) -> String {
    count == 0
      ? "Rien ne manque\u{A0}: le résultat ne dépend plus d'aucune réponse."
      : "\(capitalized(French.count(count, "réponse à demander", "réponses à demander"))), la plus décisive d'abord\u{A0}:"
  }
}
