package import AidRules
package import Foundation
package import Intake
package import Wizard

/// A dossier as one JSON file that a colleague can receive: its answers and notes, without its history.
package struct DossierFile: Hashable, Sendable {
  /// What the user calls it.
  package let name: String
  /// What was answered.
  package let answers: Answers
  /// The notes on the answers.
  package let notes: [Fact: Note]
  /// The missions of the job description, in the order chosen.
  package let missions: [MissionName]

  /// Creates a file's content.
  package init(name: String, answers: Answers, notes: [Fact: Note], missions: [MissionName] = []) {
    self.name = name
    self.answers = answers
    self.notes = notes
    self.missions = missions
  }

  /// Creates the content of a dossier's file.
  package init(_ dossier: KeptDossier) {
    self.init(
      name: dossier.header.name,
      answers: dossier.saved.answers,
      notes: dossier.saved.notes,
      missions: dossier.saved.missions
    )
  }

  /// The name of the format; its number grows when an older program would misread it.
  package static let format = "assistmed.dossier/1"
  /// Far more than any dossier; a file beyond is something else.
  package static let largest = 1 << 20

  /// More than every circumstance ticked at once.
  static let longestAnswer = 1_000
  /// No note is longer, even two joined.
  static let longestNote = 1_000

  /// The file, keys in order, so that equal dossiers are equal files.
  package func data() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let notes = notes.map { ($0.key.rawValue, NoteRecord(texte: $0.value.text, aDemander: $0.value.isToAsk)) }
    let record = Record(
      format: Self.format,
      nom: name,
      reponses: answers.byColumn,
      notes: Dictionary(uniqueKeysWithValues: notes),
      // A file without missions stays what former programs wrote.
      missions: missions.isEmpty ? nil : missions.map(StoredMission.init)
    )
    return try encoder.encode(record) + Data("\n".utf8)
  }

  /// Reads a file; invisible and control characters are dropped, and a value that isn't understood comes in as a text to
  /// correct.
  ///
  /// - Throws: `DossierFileProblem`; nothing is half read.
  package init(data: Data, specialites: [Specialite]) throws(DossierFileProblem) {
    guard data.count <= Self.largest else { throw .tooLarge(largest: Self.largest) }
    let heading: Heading
    do { heading = try JSONDecoder().decode(Heading.self, from: data) } catch { throw .notADossier }
    guard heading.format == Self.format else { throw .otherFormat(received(heading.format, longest: 60)) }
    let record: Record
    do { record = try JSONDecoder().decode(Record.self, from: data) } catch { throw .unreadable }
    let unknown = (Array(record.reponses.keys) + record.notes.keys).filter { Fact(rawValue: $0) == nil }
    if let unknown = unknown.min() { throw .unknownFact(received(unknown, longest: 60)) }
    name = try Self.whole(record.nom, longest: Prompt.name.capacity)
    answers = Answers(byColumn: record.reponses.mapValues(Self.readable), specialites: specialites)
    var notes: [Fact: Note] = [:]
    for (column, note) in record.notes {
      let kept = Note(try Self.whole(note.texte, longest: Self.longestNote), isToAsk: note.aDemander)
      if let fact = Fact(rawValue: column), !kept.isEmpty { notes[fact] = kept }
    }
    self.notes = notes
    missions = try Self.missions(record.missions ?? [])
  }

  /// A text without what a terminal would obey; cut, it would say something else.
  static func whole(_ text: String, longest: Int) throws(DossierFileProblem) -> String {
    let clean = received(text)
    guard clean.unicodeScalars.count <= longest else {
      throw .tooLong(received(clean, longest: 40), longest: longest)
    }
    return clean
  }

  /// An answer without what can't be shown; one that held some isn't taken for what is left of it.
  private static func readable(_ answer: StoredAnswer) -> StoredAnswer {
    guard let text = answer.texte else { return answer }
    let clean = received(text, longest: longestAnswer)
    return StoredAnswer(answer.etat == .valeur && clean != text ? .brouillon : answer.etat, clean)
  }

  private struct Heading: Decodable {
    let format: String
  }

  private struct Record: Codable {
    let format: String
    let nom: String
    let reponses: [String: StoredAnswer]
    let notes: [String: NoteRecord]
    let missions: [StoredMission]?
  }

  private struct NoteRecord: Codable {
    let texte: String
    let aDemander: Bool

    private enum CodingKeys: String, CodingKey {
      case texte
      case aDemander = "a_demander"
    }
  }
}
