import AidRules
import Testing

@Suite("Contract years")
struct YearTests {
  @Test("Among all options a second assistant is judged in the year running too")
  func judgedAmongAll() throws {
    let running = try Doctors.evaluate("second", "option= embauche=2024-07-01")
    #expect(running.option(.unEtDemi)?.acces == .oui)
    #expect(running.option(.deux)?.verdict == .sousConditions)
    #expect(running.option(.deux)?.aide.map(\.maximum?.exact?.amount) == [nil, nil, 52_000, 52_000, 52_000])
    #expect(
      running.option(.un)?.aide.map(\.maximum?.exact?.amount) == [38_000, 28_000, 26_000, 26_000, 26_000]
    )
    #expect(running.verdict == .eligible)

    let hireUnknown = try Doctors.evaluate("second", "option=")
    #expect(hireUnknown.option(.unEtDemi)?.cause == .optionTooEarly(from: 3, asked: 1))
    #expect(hireUnknown.option(.unEtDemi)?.aide.compactMap(\.maximum).isEmpty == true)
  }

  @Test("Years 6 to 10 follow year 3, years start at the hire's anniversary", arguments: 6...10)
  func beyondFive(annee: Int) throws {
    let evaluation = try Doctors.evaluate("mg", "option=1 embauche=2026-03-01 annee=\(annee)")
    let years = try #require(evaluation.options.first?.aide)
    #expect(years.map(\.annee) == [annee])
    #expect(years.first?.debut == Day(2026 + annee - 1, 3, 1))
    #expect(years.first?.maximum?.exact == Euros(22_000))
  }

  @Test("Without a year, the five of the contract")
  func fiveYears() throws {
    let years = try #require(try Doctors.evaluate("mg", "option=0.5").options.first?.aide)
    #expect(years.map(\.annee) == [1, 2, 3, 4, 5])
    #expect(years.map(\.maximum?.exact?.amount) == [19_000, 14_000, 11_000, 11_000, 11_000])
    #expect(years.map(\.debut.parts.year) == [2026, 2027, 2028, 2029, 2030])
  }

  @Test("Without an option, all five in order, each with its own access")
  func allOptions() throws {
    let evaluation = try Doctors.evaluate("mg", "")
    #expect(evaluation.options.map(\.option) == [.tiers, .demi, .un, .unEtDemi, .deux])
    #expect(evaluation.options.map(\.acces) == [.non, .oui, .oui, .non, .non])
    #expect(evaluation.options.map { $0.objectifs.compactMap(\.statut).count } == [0, 2, 2, 0, 0])
  }
}
