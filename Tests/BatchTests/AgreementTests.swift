import AidRules
import Intake
import LawSupport
import TestSupport
import Testing

@testable import Batch

@Suite("lot: every line is what the whole evaluation answers")
struct AgreementTests {
  private let batches: Batches

  init() throws {
    batches = try Batches()
  }

  private static let facts: [Fact] = [
    .specialite, .secteur, .optam, .zone, .pmt, .fileActive, .seuilP30, .tranche, .honorairesCliniques,
    .structureUrgence, .situations, .partMoins16, .forfaitStructure, .exerciceCoordonne, .option,
    .objectifsAtteints, .signature, .embauche, .annee, .assistant, .suspension, .objectifPmt,
    .objectifFileActive,
  ]

  private static var titles: String { "id;" + facts.map(\.rawValue).joined(separator: ";") + "\n" }

  private func line(_ situation: Situation) -> String {
    Self.facts.map { situation.value($0)?.text ?? "" }.joined(separator: ";") + "\n"
  }

  @Test("Two thousand doctors drawn at random, under every text")
  func random() throws {
    let first = try #require(batches.bareme.regimes.first?.debut.value)
    var drawn = RandomSituations(seed: 42, specialites: batches.bareme.specialites, from: first)
    var text = Self.titles
    var expected: [String] = []
    for number in 0..<2_000 {
      let situation = drawn.nextMaybeAsking()
      text += "n\(number);\(line(situation))"
      var asked = situation
      asked.annee = situation.annee ?? 1
      expected.append("n\(number),\(ExpectedLine(try batches.bareme.evaluate(asked, on: batches.day))),")
    }
    let (rows, progress) = try batches.answer(Array(text.utf8), lanes: 2)
    #expect(progress.bad == 0)
    #expect(rows.count == expected.count)
    for (row, answer) in zip(rows, expected) { #expect(row == answer) }
  }

  @Test("The bytes are the same whatever the number of lanes and however the file is read")
  func lanes() throws {
    var random = SeededGenerator(seed: 3)
    let lines = (0..<30_000).map { number in
      let pmt = Int.random(in: 0..<2_500, using: &random)
      let note = number % 97 == 0 ? "\"a\nb\"" : number % 89 == 0 ? "\"c" : "d"
      return
        "l\(number),medecine-generale,\(1 + number % 3),\(pmt),\(note),\(number % 2 == 0 ? "0.5" : "1")\n"
    }
    let bytes = Array(("id,specialite,secteur,pmt,note,option\n" + lines.joined()).utf8)
    let alone = try batches.result(bytes)
    #expect(alone.progress.lines >= 30_000)
    for (lanes, chunk) in [(2, Int.max), (3, 4_096), (5, 70_001)] {
      let other = try batches.result(bytes, lanes: lanes, chunk: chunk)
      #expect(other.bytes == alone.bytes, "\(lanes) lanes, \(chunk) bytes at a time")
      #expect(other.progress == alone.progress)
    }
  }
}

extension Situation {
  /// The answer to a fact, as it is typed.
  fileprivate func value(_ fact: Fact) -> FactValue? {
    switch fact {
    case .specialite: specialite.map { .specialite(id: $0.id) }
    case .secteur: secteur.map(FactValue.secteur)
    case .optam: optam.map(FactValue.flag)
    case .zone: zone.map(FactValue.zone)
    case .pmt: pmt.map(FactValue.count)
    case .fileActive: fileActive.map(FactValue.count)
    case .seuilP30: seuilP30.map(FactValue.count)
    case .tranche: tranche.map(FactValue.tranche)
    case .honorairesCliniques: honorairesCliniques.map(FactValue.percent)
    case .structureUrgence: structureUrgence.map(FactValue.flag)
    case .situations: situations.map(FactValue.situations)
    case .partMoins16: partMoins16.map(FactValue.percent)
    case .forfaitStructure: forfaitStructure.map(FactValue.flag)
    case .exerciceCoordonne: exerciceCoordonne.map(FactValue.flag)
    case .option: option.map { .option(.une($0)) }
    case .objectifsAtteints: objectifsAtteints.map(FactValue.flag)
    case .signature: signature.map(FactValue.day)
    case .embauche: embauche.map(FactValue.day)
    case .annee: annee.map(FactValue.count)
    case .assistant: assistant.map(FactValue.profil)
    case .suspension: suspensions.flatMap { $0.isEmpty ? nil : .suspensions($0) }
    case .objectifPmt: objectifPmt.map(FactValue.count)
    case .objectifFileActive: objectifFileActive.map(FactValue.count)
    default: nil
    }
  }
}
