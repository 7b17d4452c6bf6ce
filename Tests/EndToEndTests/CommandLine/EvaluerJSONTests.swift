import TestSupport
import Testing

@Suite("evaluer: the worked examples in JSON")
struct EvaluerJSONTests {
  @Test("The general practitioner of the 2025 document")
  func generaliste() throws {
    let result = try evaluer(generalPractitioner + ["--format", "json"])
    #expect(result.status == .code(0))
    #expect(result.stderr == "")
    let reply = try EvaluationReply.read(result.stdout)
    #expect(reply.format == "assistmed.evaluation/1")
    #expect(reply.regime == "convention_2024")
    #expect(reply.date == "2026-01-15")
    #expect(reply.verdict == "eligible")
    #expect(reply.manquants == ["tranche"])
    let half = try #require(reply.option("0.5"))
    #expect(half.acces == "oui")
    #expect(half.objectifs == [published("pmt", 775, 195, 970), published("file_active", 1025, 505, 1530)])
    let full = try #require(reply.option("1"))
    #expect(full.acces == "oui")
    #expect(full.objectifs == [published("pmt", 775, 305, 1080), published("file_active", 1025, 661, 1686)])
    #expect(half.aide.map(\.maximum) == [19000, 14000, 11000, 11000, 11000])
    #expect(full.aide.map(\.maximum) == [38000, 28000, 22000, 22000, 22000])
  }

  @Test("The paediatrician of the 2025 document")
  func pediatre() throws {
    let result = try evaluer(paediatrician + ["--format", "json"])
    #expect(result.status == .code(0))
    let reply = try EvaluationReply.read(result.stdout)
    #expect(reply.verdict == "eligible")
    #expect(reply.manquants == ["tranche"])
    let half = try #require(reply.option("0.5"))
    #expect(Set(half.objectifs) == [published("pmt", 51, 14, 65), published("file_active", 949, 235, 1184)])
    let full = try #require(reply.option("1"))
    #expect(Set(full.objectifs) == [published("pmt", 51, 21, 72), published("file_active", 949, 352, 1301)])
    // The limits of paediatrics aren't published: from the second year on the band is unknown.
    #expect(half.aide.map(\.maximum_bas).prefix(2) == [19000, 14000])
    #expect(half.aide.map(\.maximum_haut).prefix(2) == [19000, 19000])
    #expect(half.aide.map(\.maximum).prefix(2) == [19000, nil])
    #expect(full.aide.first?.maximum == 38000)
  }

  @Test("The explanation comes when it is asked for, in both forms")
  func explained() throws {
    let json = try evaluer(generalPractitioner + ["--format", "json", "--expliquer"])
    #expect(json.status == .code(0) && json.stderr == "")
    #expect(json.stdout.contains("\"explication\": {\n    \"regle\": \"verdict\""))
    #expect(try EvaluationReply.read(json.stdout).verdict == "eligible")
    let text = try evaluer(generalPractitioner + ["--expliquer"])
    #expect(text.stdout.contains("\nEXPLICATION\n- Éligible."))
    #expect(!(try evaluer(generalPractitioner).stdout.contains("EXPLICATION")))
  }

  @Test("An option asked is alone, and so is a year")
  func narrowed() throws {
    let arguments = generalPractitioner + ["--format", "json", "--option", "0,5", "--annee", "2"]
    let reply = try EvaluationReply.read(try evaluer(arguments).stdout)
    #expect(reply.options.map(\.etp) == ["0.5"])
    #expect(reply.options.first?.aide.map(\.annee) == [2])
    #expect(reply.options.first?.aide.map(\.debut) == ["2027-01-15"])
  }

  @Test("A verdict that refuses or waits is a success too, with the answers missing")
  func otherVerdicts() throws {
    let closed = try evaluer(["--secteur", "3", "--format", "json"] + evaluationDay)
    #expect(closed.status == .code(0))
    #expect(try EvaluationReply.read(closed.stdout).verdict == "non_eligible")
    let waiting = try evaluer(["--format", "json"] + evaluationDay)
    #expect(waiting.status == .code(0))
    let reply = try EvaluationReply.read(waiting.stdout)
    #expect(reply.verdict == "a_completer")
    #expect(reply.manquants.contains("specialite"))
    #expect(reply.manquants.contains("secteur"))
  }

  @Test("Numbers with spaces, narrow spaces and accents left out say the same thing")
  func spellings() throws {
    let plain = try evaluer(generalPractitioner + ["--format", "json"]).stdout
    let spaced = try evaluer(
      ["--specialite", "Medecine Generale", "--secteur", "1", "--zone", "hors-zone", "--pmt", "775"]
        + ["--file-active", "1\u{202F}025", "--situations", "aucune", "--format", "json"] + evaluationDay
    ).stdout
    #expect(spaced == plain)
  }

  private func published(_ indicateur: String, _ start: Int, _ gain: Int, _ target: Int)
    -> EvaluationReply.Objectif
  {
    EvaluationReply.Objectif(
      indicateur: indicateur,
      depart: start,
      gain: gain,
      cible: target,
      cible_basse: target,
      cible_haute: target,
      statut: "officiel"
    )
  }
}
