import AidRules
import Testing

/// The program's barème against one where a single value is edited: exactly what follows from it, and nothing else.
@Suite("Two barèmes set against each other")
struct ComparedBaremeTests {
  /// The same doctor under the program's barème, then under one with an edited file.
  private func differences(
    _ base: String,
    _ changes: String,
    _ file: String,
    _ old: String,
    _ new: String
  ) throws -> [Difference] {
    let edited = try Shared.edited(file, old, new)
    let day = try #require(Day(2026, 11, 21))
    let situation = try Doctors.situation(base, changes)
    var other = situation
    other.specialite = situation.specialite.flatMap { edited.specialite($0.id) }
    return try edited.evaluate(other, on: day).differences(from: Shared.bareme.evaluate(situation, on: day))
  }

  @Test("An amount")
  func amount() throws {
    let found = try differences(
      "mg",
      "option=0.5",
      "convention-2024.yaml",
      "annee_2: {valeur: 14 000",
      "annee_2: {valeur: 14 500"
    )
    #expect(
      found.map(\.written) == [
        "maximum 0.5 an2 14000 officiel > an2 14500 officiel",
        "total 0.5 66000 officiel > 66500 officiel",
        "versements 0.5 an2 totalite 2027-01-15 14000 officiel > an2 totalite 2027-01-15 14500 officiel",
      ]
    )
    let reading =
      "convention_2024.options.0.5.montants.annee_2=14000 > convention_2024.options.0.5.montants.annee_2=14500"
    #expect(found.allSatisfy { $0.readings == [reading] })
  }

  @Test("An amount of another option changes nothing")
  func otherOption() throws {
    let found = try differences(
      "mg",
      "option=0.5",
      "convention-2024.yaml",
      "annee_2: {valeur: 28 000",
      "annee_2: {valeur: 28 500"
    )
    #expect(found.isEmpty)
  }

  @Test("A threshold, above which the doctor still is")
  func threshold() throws {
    let found = try differences(
      "mg",
      "option=0.5 pmt=1300",
      "depuis-2023.yaml",
      "valeur: 775",
      "valeur: 776"
    )
    #expect(found.map(\.written) == ["critere patientele oui officiel 775 > oui officiel 776"])
    #expect(
      found.first?.readings == [
        "convention_2024.patientele.pmt_minimale=775 > convention_2024.patientele.pmt_minimale=776"
      ]
    )
  }

  @Test("A threshold that the doctor no longer reaches: the verdict has its reason")
  func refused() throws {
    let found = try differences("mg", "option=0.5", "depuis-2023.yaml", "valeur: 775", "valeur: 776")
    #expect(found.first?.written == "verdict eligible > non_eligible")
    // Nothing is owed, asked or due any more, for that reason alone.
    #expect(
      Set(found.map(\.subject)).isSuperset(of: [.maximum, .total, .versements, .objectif(.pmt), .echeance])
    )
    for difference in found where difference.subject != .decisions {
      #expect(
        difference.readings == [
          "convention_2024.patientele.pmt_minimale=775 > convention_2024.patientele.pmt_minimale=776"
        ]
      )
    }
  }

  @Test("A delay")
  func delay() throws {
    let found = try differences(
      "mg",
      "option=0.5",
      "convention-2024.yaml",
      "qualification_annees:\n    valeur: 2",
      "qualification_annees:\n    valeur: 3"
    )
    #expect(found.map(\.written) == ["echeance qualification 2028-01-15 > qualification 2029-01-15"])
    #expect(
      found.first?.readings == [
        "convention_2024.vie.qualification_annees=2 > convention_2024.vie.qualification_annees=3"
      ]
    )
  }

  @Test("A statut, the value staying as it is")
  func statut() throws {
    let found = try differences(
      "mg",
      "option=0.5",
      "convention-2024.yaml",
      "valeur: 2\n    statut: presse",
      "valeur: 2\n    statut: officiel"
    )
    #expect(found.map(\.subject) == [.echeance])
    #expect(
      found.first?.readings == [
        "convention_2024.vie.qualification_annees=2 > convention_2024.vie.qualification_annees=2"
      ]
    )
  }

  @Test("A zone opened")
  func zone() throws {
    let found = try differences(
      "second",
      "zone=zac annee=3",
      "convention-2024.yaml",
      "ouvertes: [zip]\n    incertaines: [zac]",
      "ouvertes: [zip, zac]"
    )
    #expect(found.map(\.written) == ["critere option inconnu interprete > oui interprete"])
    #expect(
      found.first?.readings == [
        "convention_2024.second_assistant.zone=zip > convention_2024.second_assistant.zone=zip, zac",
        // Read only once the zone no longer settles the matter.
        "- > convention_2024.second_assistant.patientele_importante=-",
      ]
    )
  }

  @Test("An option closed")
  func option() throws {
    let found = try differences(
      "mg",
      "option=1",
      "convention-2024.yaml",
      "  \"1\":\n    acces: ouvert",
      "  \"1\":\n    acces: ferme"
    )
    #expect(
      found.prefix(2).map(\.written) == [
        "verdict eligible > non_eligible", "critere option oui officiel > non officiel",
      ]
    )
    #expect(found.first?.readings == ["convention_2024.options.1=ouvert > convention_2024.options.1=ferme"])
  }

  @Test("An option closed while none is asked: its own figures fall, for that reason alone")
  func optionAmongAll() throws {
    let found = try differences(
      "mg",
      "",
      "convention-2024.yaml",
      "  \"1\":\n    acces: ouvert",
      "  \"1\":\n    acces: ferme"
    )
    let figures = found.filter { $0.options == OptionPair(.un, .un) }
    #expect(Set(figures.map(\.subject)).isSuperset(of: [.maximum, .versements, .objectif(.pmt)]))
    #expect(
      figures.allSatisfy {
        $0.readings == ["convention_2024.options.1=ouvert > convention_2024.options.1=ferme"]
      }
    )
  }

  @Test("An option that one barème alone writes stands against nothing, on either side")
  func optionOfOneSide() throws {
    let edited = try Shared.edited(
      "reglement-arbitral-2023.yaml",
      "  \"2\": {acces: absente, sources: [AM-RA], citation: \"1/2 ETP ou 1 ETP\"}\n",
      ""
    )
    let situation = try Doctors.situation("ra", "")
    let day = try Backwards.day
    let (without, with) = (
      try edited.evaluate(situation, on: day), try Shared.bareme.evaluate(situation, on: day)
    )
    func accesses(_ found: [Difference]) -> [String] { found.filter { $0.subject == .acces }.map(\.written) }
    #expect(accesses(without.differences(from: with)) == ["acces 2/- non > -"])
    #expect(accesses(with.differences(from: without)) == ["acces -/2 - > non"])
  }

  @Test("The aid refused whatever the option: no access is why")
  func refusedAmongAll() throws {
    let found = try differences("mg", "", "depuis-2023.yaml", "valeur: 775", "valeur: 776")
    let maxima = found.filter { $0.subject == .maximum }
    #expect(!maxima.isEmpty)
    #expect(
      maxima.allSatisfy {
        $0.readings == [
          "convention_2024.patientele.pmt_minimale=775 > convention_2024.patientele.pmt_minimale=776"
        ]
      }
    )
  }

  @Test("A specialty excluded")
  func specialty() throws {
    let found = try differences(
      "mg",
      "option=1",
      "specialites.yaml",
      "regle: standard\n    famille: medecine_generale",
      "regle: exclue\n    famille: medecine_generale"
    )
    #expect(
      found.prefix(2).map(\.written) == [
        "verdict eligible > non_eligible", "critere specialite oui officiel > non officiel",
      ]
    )
    #expect(
      found.first?.readings == [
        "specialites.medecine-generale=standard > specialites.medecine-generale=exclue"
      ]
    )
  }

  @Test("A table of estimates has no single value: it is named all the same")
  func table() throws {
    // 305 − 55 × 325/525 = 270.9, where 305 − 45 × 325/525 = 277.1.
    let found = try differences(
      "mg",
      "option=1 pmt=1100",
      "estimations.yaml",
      "dernier: {depart: 1 300, gain: 260}",
      "dernier: {depart: 1 300, gain: 250}"
    )
    #expect(found.map(\.written) == ["objectif 1 pmt 1377 estime > 1370 estime"])
    #expect(
      found.first?.readings == ["convention_2024.estimations.e1=- > convention_2024.estimations.e1=-"]
    )
  }
}
