@testable import AidRules
import Testing

/// Conditions that are judged together: the answer is that of logic, whichever condition is looked at first.
@Suite("Conditions judged together")
struct ConditionTests {
  /// No answer, or one that tells nothing.
  private enum Truth: Int, Comparable {
    case no, unknown, yes
    static func < (left: Truth, right: Truth) -> Bool { left.rawValue < right.rawValue }
    init(_ answer: Bool?) { self = answer.map { $0 ? .yes : .no } ?? .unknown }
  }

  @Test(
    "A second assistant: third year, zone and objectives, one no refuses",
    arguments: [OptionETP.unEtDemi, .deux]
  )
  func secondAssistant(option: OptionETP) throws {
    let zones: [(Zone?, Truth)] = [(nil, .unknown), (.zip, .yes), (.zac, .unknown), (.horsZone, .no)]
    for annee in 1...5 {
      for (zone, zoneOpens) in zones {
        for objectives in [nil, true, false] {
          var doctor = try Doctors.situation("second", "zone= objectifs_atteints=")
          (doctor.option, doctor.annee, doctor.zone, doctor.objectifsAtteints) = (
            option, annee, zone, objectives
          )
          let expected = min(annee >= 3 ? .yes : .no, zoneOpens, Truth(objectives))
          let day = try #require(Day(2026, 11, 21))
          let found = try #require(try Shared.bareme.evaluate(doctor, on: day).options.first)
          #expect(found.acces == [.non, .inconnu, .oui][expected.rawValue], "\(annee) \(zone as Any)")
          // Each by itself, whatever the others say; the patientèle is left to the CPAM.
          let each = [annee >= 3 ? .yes : .no, zoneOpens, Truth(objectives), .yes]
          #expect(found.conditions.map(\.verdict) == each.map { [.non, .inconnu, .oui][$0.rawValue] })
        }
      }
    }
  }

  @Test(
    "The zones of a second assistant: each open, uncertain or closed, none two of them",
    arguments: Asked.regimes
  )
  func zones(regime: String) throws {
    for option in try #require(try Shared.bareme.regime(regime)).options {
      guard case .complementaire(let terms) = option.acces else { continue }
      #expect(terms.zonesOuvertes.isDisjoint(with: terms.zonesIncertaines))
      #expect(!terms.zonesOuvertes.isEmpty)
    }
  }

  /// The circumstances that cover a patientèle too small (rule book, 3.1, 6 and 3.2).
  private static let covering:
    [(regime: String, generalist: Set<SituationParticuliere>, others: Set<SituationParticuliere>)] = [
      ("avenant7", [.nouvelInstalle, .rqth, .mixte], [.nouvelInstalle, .rqth]),
      ("reglement_arbitral_2023", Set(SituationParticuliere.allCases), Set(SituationParticuliere.allCases)),
      ("convention_2024", Set(SituationParticuliere.allCases), Set(SituationParticuliere.allCases)),
    ]

  @Test("A patientèle too small is covered, open or refused, exactly one of them", arguments: [true, false])
  func adaptations(isGeneralist: Bool) throws {
    let bareme = try Shared.bareme
    let circumstances: [Set<SituationParticuliere>?] =
      [nil, []] + SituationParticuliere.allCases.map { [$0] }
      + [[.ald, .rqth], [.ald, .soixanteCinqAns]]
    for (regime, generalist, others) in Self.covering {
      let covering = isGeneralist ? generalist : others
      let derogates = isGeneralist && regime == "avenant7"
      for declared in circumstances {
        for part in [nil, 20, 21] {
          for fileActive in [nil, 1223, 1224] {
            var doctor = Situation()
            doctor.specialite = bareme.specialite(isGeneralist ? "medecine-generale" : "cardiologie")
            doctor.signature = try #require(bareme.regime(regime)).debut.value
            // Below P30: by the figure for a GP, by the band told elsewhere.
            if isGeneralist { doctor.pmt = 600 } else { doctor.tranche = .sousP30 }
            (doctor.situations, doctor.fileActive) = (declared, fileActive)
            doctor.partMoins16 = part.flatMap { Percent($0) }

            let children =
              [Truth(part.map { $0 > 20 }), Truth(fileActive.map { $0 > 1223 })].min() ?? .unknown
            let byCircumstance = Truth(declared.map { !$0.isDisjoint(with: covering) })
            let expected = max(byCircumstance, derogates ? children : .no)
            let day = try #require(Day(2026, 11, 21))
            let level = try bareme.evaluate(doctor, on: day).criterion(.patientele)?.level
            #expect(level == [.non, .inconnu, .sousConditions][expected.rawValue], "\(regime) \(doctor)")
          }
        }
      }
    }
  }
}
