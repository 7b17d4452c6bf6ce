import AidRules
import Intake

extension DossierText {
  /// The same for a script (`assistmed.dossier-montre/1`): what the list says of it, its answers as an export writes them, its
  /// notes and its history.
  package var json: JSON {
    let answers = Fact.allCases.filter { self.answers[$0] != .unset }
    let notes = Fact.allCases.compactMap { fact in self.notes[fact].map { (fact, $0) } }
    return .object(
      [JSON.Member("format", .string("assistmed.dossier-montre/1"))] + line.members(specialites) + [
        JSON.Member(
          "reponses",
          .object(answers.map { JSON.Member($0.rawValue, Self.json(self.answers[$0])) })
        ),
        JSON.Member("notes", .object(notes.map { JSON.Member($0.rawValue, Self.json($1)) })),
        JSON.Member("historique", .array(history.map(Self.json))),
      ] + (missions.isEmpty ? [] : [JSON.Member("missions", JSON.texts(missions))])
    )
  }

  private static func json(_ answer: Answer) -> JSON {
    let stored = StoredAnswer(answer)
    return ["etat": JSON.text(stored?.etat.rawValue), "texte": JSON.text(stored?.texte)]
  }

  private static func json(_ note: Note) -> JSON {
    ["texte": .string(note.text), "a_demander": .bool(note.isToAsk)]
  }

  private static func json(_ change: Change) -> JSON {
    let facts = change.facts.map { facts in
      JSON.array(
        facts.map { fact, before, after in
          ["fait": .string(fact.rawValue), "avant": json(before), "apres": json(after)]
        }
      )
    }
    let members = [
      JSON.Member("quand", JSON.text(change.timestamp)), JSON.Member("annule", .bool(change.isUndone)),
      JSON.Member("changements", facts ?? .null),
    ]
    let (added, removed) = change.missions
    return .object(
      members + (added.isEmpty ? [] : [JSON.Member("missions_choisies", JSON.texts(added))])
        + (removed.isEmpty ? [] : [JSON.Member("missions_retirees", JSON.texts(removed))])
    )
  }
}
