import Foundation

/// The part of the JSON of `evaluer` that the tests compare; the names are the contract's.
struct EvaluationReply: Decodable {
  let format: String
  let regime: String
  let date: String
  let verdict: String
  let criteres: [Critere]
  let options: [Option]
  let manquants: [String]

  struct Critere: Decodable, Hashable {
    let id: String
    let verdict: String
  }

  struct Option: Decodable {
    let etp: String
    let acces: String
    let aide: [Year]
    let objectifs: [Objectif]
  }

  struct Year: Decodable {
    let annee: Int
    let debut: String
    let maximum: Int?
    let maximum_bas: Int?
    let maximum_haut: Int?
  }

  struct Objectif: Decodable, Hashable {
    let indicateur: String
    let depart: Int?
    let gain: Int?
    let cible: Int?
    let cible_basse: Int?
    let cible_haute: Int?
    let statut: String?
  }

  static func read(_ text: String) throws -> EvaluationReply {
    try JSONDecoder().decode(EvaluationReply.self, from: Data(text.utf8))
  }

  func option(_ etp: String) -> Option? {
    options.first { $0.etp == etp }
  }
}
