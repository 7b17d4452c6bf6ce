import AidRules
import BaremeFiles
import Intake
import Questionnaires
import Testing

/// Our order of the questions against the best one, on a few contracts; the benchmark draws them all.
@Suite("The questionnaire stops soon")
struct QuestionnaireTests {
  /// A context, and the specialties tried under it: each makes a table of its own.
  struct Sample: CustomTestStringConvertible {
    let group: Population.Group
    let context: Context
    let specialites: Set<String>
    var testDescription: String { "\(group.rawValue), \(context.option.rawValue), year \(context.annee)" }
  }

  private static let samples: [Sample] = [
    sample(
      .all,
      Day(2026, 1, 15),
      .demi,
      1,
      ["medecine-generale", "cardiologie", "neurochirurgie", "radiologie"]
    ),
    sample(.generalists, Day(2026, 1, 15), .un, 3, ["medecine-generale"]),
    sample(.avenant7, Day(2020, 3, 1), .demi, 2, ["medecine-generale", "cardiologie"]),
  ].compactMap { $0 }

  private static func sample(
    _ group: Population.Group,
    _ signature: Day?,
    _ option: OptionETP,
    _ annee: Int,
    _ specialites: Set<String>
  ) -> Sample? {
    signature.map {
      Sample(
        group: group,
        context: Context(signature: $0, option: option, annee: annee),
        specialites: specialites
      )
    }
  }

  @Test("At most five in a hundred more questions than the best order", arguments: samples)
  func nearOptimum(sample: Sample) throws {
    let bareme = try BaremeLoader.embedded()
    let doctors = drawn(sample, bareme)
    let specialites = bareme.specialites.filter { sample.specialites.contains($0.id) }
    let day = try #require(Day(2026, 11, 21))
    let found = try Comparison(doctors, specialites, bareme, on: day)
    #expect(found.doctors > 150)
    #expect(found.optimum <= found.ours && found.ours < found.fixed)
    #expect(found.holds, "\(found.ours) questions, \(found.optimum) at best, for \(found.doctors) doctors")
  }

  @Test("Five doctors, counted by hand")
  func byHand() throws {
    let bareme = try BaremeLoader.embedded()
    let day = try #require(Day(2026, 11, 21))
    let context = Context(signature: try #require(Day(2026, 1, 15)), option: .demi, annee: 1)
    func doctor(_ specialite: String, _ secteur: Secteur, pmt: Int) -> Doctor {
      Doctor(
        context: context,
        answers: [
          .specialite: .specialite(id: specialite), .secteur: .secteur(secteur), .pmt: .count(pmt),
          .zone: .zone(.zip), .situations: .situations([]),
        ]
      )
    }
    let doctors = [
      doctor("radiologie", .un, pmt: 900), doctor("medecine-generale", .trois, pmt: 900),
      doctor("medecine-generale", .un, pmt: 900), doctor("medecine-generale", .un, pmt: 700),
      doctor("medecine-generale", .un, pmt: 700),
    ]
    let specialites = bareme.specialites.filter { ["medecine-generale", "radiologie"].contains($0.id) }
    let found = try Comparison(doctors, specialites, bareme, on: day)
    // The specialty ends the first; then the PMT, and the sector of two or the circumstances of two: 5 + 4 + 4.
    #expect(found.optimum == 13)
    #expect(found.ours == 13)
    // Specialty, sector, zone, PMT, file active, band, circumstances: 1 + 2 + 4 + 7 + 7.
    #expect(found.fixed == 21)
  }

  @Test("The rules answer a doctor as whoever stands for his classes", arguments: samples)
  func classes(sample: Sample) throws {
    let bareme = try BaremeLoader.embedded()
    let specialites = bareme.specialites.filter { sample.specialites.contains($0.id) }
    let day = try #require(Day(2026, 11, 21))
    let questionnaire = try Questionnaire(sample.context, specialites, bareme, on: day)
    for doctor in drawn(sample, bareme) {
      #expect(try questionnaire.isFaithful(to: doctor), "\(doctor.answers)")
    }
  }

  @Test("One specialty is drawn of each kind that the rules tell apart")
  func kinds() throws {
    let bareme = try BaremeLoader.embedded()
    let drawn = Population.specialites(of: bareme).map { [$0.regle.rawValue, $0.famille.rawValue] }
    #expect(Set(drawn) == Set(bareme.specialites.map { [$0.regle.rawValue, $0.famille.rawValue] }))
    #expect(Set(drawn).count == drawn.count)
  }

  /// The doctors of a context among many drawn.
  private func drawn(_ sample: Sample, _ bareme: Bareme) -> [Doctor] {
    var population = Population(sample.group, bareme, seed: 1)
    return (0..<4000).compactMap { _ in population.next() }.filter { doctor in
      guard doctor.context == sample.context, case .specialite(let id)? = doctor.answers[.specialite] else {
        return false
      }
      return sample.specialites.contains(id)
    }
  }
}
