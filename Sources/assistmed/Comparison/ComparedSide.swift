import AidRules
import FrenchText
import Intake
import Reports

/// One side of a comparison: a barème, a day, and what is given of the doctor.
struct ComparedSide {
  let bareme: Bareme
  /// The folder of the barème, when it isn't the program's own.
  let folder: String?
  let day: Day
  /// What is written of each fact, for every case and both sides.
  let texts: [Fact: String]
  /// What is written for this side alone.
  let changes: [Fact: String]
  /// The day of the other side, when this one only changes it.
  let formerDay: Day?

  /// The evaluation of the doctor of the command line.
  func document() throws -> EvaluationDocument {
    let evaluation: Evaluation
    do {
      evaluation = try evaluate([:])
    } catch {
      throw Failure(sentence(error))
    }
    let notes = [ProgramMessage.notice(ofBareme: folder)].compactMap { $0 }
    let document = EvaluationDocument(evaluation, bareme: bareme, version: AssistMed.version, notes: notes)
    guard let document else { throw Failure(.unexpected, code: .failure) }
    return document
  }

  /// The evaluation of a case, where what is given for every case counts first.
  func evaluate(_ row: [Fact: String]) throws(CaseProblem) -> Evaluation {
    let situation: Situation
    do {
      situation = try kept(bareme.situation(changed(row.merging(texts) { $1 })), of: row)
    } catch {
      throw .input(error)
    }
    do {
      return try bareme.evaluate(situation, on: day)
    } catch {
      throw .refused(error)
    }
  }

  /// Refuses, before any case is read, what is wrong in every case.
  func check() throws {
    do {
      _ = try bareme.situation(changed(texts))
    } catch {
      throw Failure(sentence(.input(error)))
    }
  }

  /// The doctor of both sides as this side changes it.
  ///
  /// A notified target belongs to the working time of its contract: it doesn't follow to another one.
  private func changed(_ doctor: [Fact: String]) -> [Fact: String] {
    var doctor = doctor
    if let option = changes[.option], option != doctor[.option] {
      doctor[.objectifPmt] = nil
      doctor[.objectifFileActive] = nil
    }
    return doctor.merging(changes) { $1 }
  }

  /// The doctor without the answers of the other side that this side's text would read otherwise.
  private func kept(_ situation: Situation, of row: [Fact: String]) throws(InputProblem) -> Situation {
    guard let formerDay, changes[.pmt] == nil else { return situation }
    let other = try bareme.situation(row.merging(texts) { $1 })
    guard let former = bareme.regime(of: other.signature ?? formerDay),
      let regime = bareme.regime(of: situation.signature ?? day)
    else { return situation }
    return situation.kept(from: former, to: regime)
  }

  private func sentence(_ problem: CaseProblem) -> String {
    switch problem {
    case .input(let problem): problem.commandLineSentence(flag: flag(of: problem.fact))
    case .refused(let refusal):
      refusal.commandLineSentence(flag: changed(texts)[.signature] == nil ? "--date" : flag(of: .signature))
    case .unreadable, .tooManyCells, .tooFewCells, .tooLong: problem.sentence
    }
  }

  private func flag(of fact: Fact) -> String {
    changes[fact] != nil ? "\(ComparisonFlags.name) \(fact.rawValue)" : fact.flag
  }
}
