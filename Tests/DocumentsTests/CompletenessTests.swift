import AidRules
import Reports
import Testing

@Suite("What the page of the rules leaves out")
struct CompletenessTests {
  private let sections = RuleChapter.all.flatMap(\.sections)

  @Test("Every file of the rules has one section")
  func files() throws {
    let files = sections.flatMap(\.files)
    #expect(Set(files) == (try Repository.ruleFiles()))
    #expect(Set(files).count == files.count)
    for file in files {
      let comments = DocComments(try Repository.text("\(Repository.rules)/\(file)")).entries
      #expect(!comments.isEmpty, "\(file) has no documentation comment to quote")
    }
  }

  @Test("Every finding met has its sentence")
  func findings() throws {
    let doctors = try SeededDoctors.all.get()
    let regime = try #require(doctors.last?.regime)
    let said = Set(sections.flatMap { $0.says(Wording(regime, doctors)) }.map(\.kind))
    var met: Set<String> = []
    for evaluation in doctors.flatMap(\.evaluations) { met.formUnion(evaluation.kinds) }
    #expect(met.count > 70)
    #expect(met.subtracting(said).sorted() == [])
  }

  /// Words and hours that are only shown, and limits that no amount nor objective published depends on.
  private static let shownOnly: Set = [
    "0,5 ETP, heures par semaine", "1 ETP, heures par semaine",
    "P30 de médecine générale, PMT", "P30 de médecine générale, file active",
    "P50 de médecine générale, PMT", "P50 de médecine générale, file active",
  ]

  @Test("Every value of the barème is read by a rule, or only shown; no rule reads what isn't shown")
  func values() throws {
    let doctors = try SeededDoctors.all.get()
    var read: Set<String> = []
    for section in sections { read.formUnion(doctors.flatMap(section.reads).map(\.key)) }
    let lines = doctors.flatMap { $0.regime.sections.flatMap(\.lines) }
    // What the guide tells of the assistant's employment is read by no rule.
    let unread = lines.filter {
      !read.contains($0.reference.key) && !Self.shownOnly.contains($0.name)
        && !$0.reference.key.contains(".employeur.")
    }
    #expect(unread.map(\.reference.key) == [])
    // The specialties have their own table, the age of a check its own line; the rates of estimate E2 are shown as the estimate that they make.
    let untold = read.subtracting(lines.map(\.reference.key))
      .filter { !$0.hasPrefix("specialites.") && $0 != "controle_mois" && !$0.contains(".taux.") }
    #expect(untold.sorted() == [])
  }
}

extension Evaluation {
  /// The kinds of everything found.
  fileprivate var kinds: [String] {
    var kinds = [Said.kind(verdict)] + criteria.map { Said.kind($0.cause) }
    kinds += warnings.map { Said.kind($0) } + undertakings.map { Said.kind($0) }
    kinds += hypotheses.map { Said.kind($0) } + deadlines.map { Said.kind($0.kind) }
    kinds += clauses.map { Said.kind($0.kind) }
    kinds += suspensions.map { Said.kind($0.suite) } + missing.map { Said.kind($0) }
    for option in options {
      kinds.append(Said.kind(option.cause))
      kinds += option.objectifs.map { objective in
        if case .unknown(let reason) = objective.method {
          Said.kind(reason)
        } else {
          Said.kind(objective.method)
        }
      }
      for payment in option.aide.flatMap(\.versements) {
        kinds += [Said.kind(payment.nature), Said.kind(payment.limite)]
        kinds += payment.effet.map { [Said.kind($0)] } ?? []
      }
    }
    return kinds
  }
}
