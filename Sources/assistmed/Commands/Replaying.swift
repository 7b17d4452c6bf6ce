import AidRules
import Foundation
import FrenchText
import Intake
import Reports

/// `evaluer --rejouer`: an evaluation made again from its own JSON.
struct Replaying {
  let path: String
  let bareme: Bareme
  let flags: BaremeFlags

  /// Writes the result made again, and says on the error output what changed since.
  ///
  /// - Throws: `Failure` with the exit code 1 where something changed, once it was told.
  func run() throws {
    let record = try read()
    let document = try evaluate(record)
    let changes = record.changes(in: document)
    try Output.result(document.json.text)
    for change in changes { Output.note(change.sentence) }
    if changes != [.nothing] { throw Failure(.changedSince, code: .failure) }
  }

  private func read() throws -> EvaluationRecord {
    let data = try InputBytes(path: path, flag: "--rejouer").data(atMost: EvaluationRecord.largest)
    do {
      return try EvaluationRecord(data)
    } catch {
      let name = path == "-" ? CommandHelp.standardInput : path
      throw Failure(
        "--rejouer : \(French.quoted(shown(name, longest: .max))) n'est pas repris : \(error.reason)."
      )
    }
  }

  private func evaluate(_ record: EvaluationRecord) throws -> EvaluationDocument {
    var texts: [Fact: String] = [:]
    for (name, text) in record.inputs {
      guard let fact = Fact(rawValue: name) else {
        throw Failure("--rejouer : la réponse \(French.quoted(shown(name))) est inconnue de cette version.")
      }
      texts[fact] = text
    }
    let situation: Situation
    do {
      situation = try bareme.situation(texts)
    } catch {
      throw Failure("--rejouer : \(error.commandLineSentence)")
    }
    guard let day = try OutputFlags.readDate(record.day, flag: "--rejouer") else {
      throw Failure(.unexpected, code: .failure)
    }
    var document = try flags.document(situation, bareme, on: day)
    document.isExplained = record.isExplained
    return document
  }
}
