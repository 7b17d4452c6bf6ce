import AidRules
import FrenchText
import Intake
import Reports

extension BaremeFlags {
  /// Evaluates a situation with the barème read, ready to be rendered.
  func document(_ situation: Situation, _ bareme: Bareme, on day: Day) throws -> EvaluationDocument {
    let notes = [ProgramMessage.notice(ofBareme: folder)].compactMap { $0 }
    let evaluation: Evaluation
    do {
      evaluation = try bareme.evaluate(situation, on: day)
    } catch {
      let flag = situation.signature == nil ? "--date" : Fact.signature.flag
      throw Failure(error.commandLineSentence(flag: flag))
    }
    let document = EvaluationDocument(evaluation, bareme: bareme, version: AssistMed.version, notes: notes)
    guard let document else { throw Failure(.unexpected, code: .failure) }
    return document
  }
}
