import AidRules
import LawSupport
import Reports
import TestSupport
import Testing

/// One doctor of each regime, whose JSON is kept: scripts rely on its keys, its order and its explanation.
struct KeptDoctor: Sendable, CustomTestStringConvertible {
  let name: String
  let answers: [Fact: String]
  /// The other working time that the comparison tries.
  let other: String
  var testDescription: String { name }

  static let all = [
    // The first example of seed 1.
    KeptDoctor(name: "convention-2024-generaliste", answers: Samples.generalist, other: "1"),
    // Its second example, signed before: the second year begins after the amounts have moved.
    KeptDoctor(
      name: "reglement-arbitral-pediatre",
      answers: [
        .specialite: "pediatrie", .secteur: "1", .pmt: "51", .fileActive: "949", .tranche: "P30-P50",
        .situations: "aucune", .option: "1", .annee: "2", .assistant: "ide", .signature: "2023-09-01",
        .embauche: "2023-10-01",
      ],
      other: "0.5"
    ),
    // Between P90 and P95 by both figures, in the first year with a raised amount.
    KeptDoctor(
      name: "avenant-7-generaliste",
      answers: [
        .specialite: "medecine-generale", .secteur: "1", .zone: "zip", .pmt: "1600", .fileActive: "2600",
        .situations: "aucune", .partMoins16: "10", .forfaitStructure: "oui", .exerciceCoordonne: "oui",
        .option: "1/3", .annee: "3", .assistant: "aide-soignant", .signature: "2020-03-01",
        .embauche: "2020-03-01",
      ],
      other: "0.5"
    ),
  ]

  static func named(_ name: String) throws -> KeptDoctor {
    try #require(all.first { $0.name == name })
  }

  /// The evaluation explained.
  func evaluation() throws -> JSON {
    var document = try Samples.document(answers)
    document.isExplained = true
    return document.json
  }

  /// The questions asked backwards.
  func seuils() throws -> JSON {
    try SeuilsDocument(try Samples.document(answers), SeuilsQuestions()).json
  }

  /// Two working times side by side.
  func comparison() throws -> JSON {
    let after = try Samples.document(answers.merging([.option: other]) { $1 })
    return try #require(ComparisonDocument(Samples.document(answers), after)).json
  }
}

@Suite("JSON kept, recorded on purpose")
struct JSONGoldenTests {
  /// The digest changes with a comment of the barème, not with what a script reads.
  private func check(_ json: JSON, _ name: String) throws {
    let digest = try Samples.loaded.get().empreinte
    GoldenFile.check(json.text.replacing(digest, with: "EMPREINTE"), name)
  }

  @Test("evaluer --expliquer, seuils, comparer", arguments: KeptDoctor.all)
  func kept(doctor: KeptDoctor) throws {
    try check(try doctor.evaluation(), "evaluer-\(doctor.name)")
    try check(try doctor.seuils(), "seuils-\(doctor.name)")
    try check(try doctor.comparison(), "comparer-\(doctor.name)")
  }

  @Test(
    "The generalist of seed 1: 19 000 €, 970 and 1 530 patients; 38 000 €, 1 080 and 1 686 for a whole post"
  )
  func convention2024() throws {
    let doctor = try KeptDoctor.named("convention-2024-generaliste")
    let json = try doctor.evaluation()
    #expect(json["regime"] == .string("convention_2024"))
    #expect(json["verdict"] == .string("eligible"))
    #expect(json["options.0.aide.0.maximum"] == .int(19_000))
    #expect(json["options.0.objectifs.0.cible"] == .int(970))
    #expect(json["options.0.objectifs.1.cible"] == .int(1530))
    let year = try #require(json.step("maximum:0.5:1"))
    #expect(year["valeurs.0.valeur"] == .int(19_000))
    #expect(year["valeurs.0.depuis"] == .string("2024-06-22"))
    #expect(year["valeurs.0.sources.0"] == .string("AM-2406"))
    #expect(
      year["valeurs.0.citation"]
        == .string("1re année 18 000 € 19 000 € 36 000 € 38 000 €")
    )
    let seuils = try doctor.seuils()
    #expect(seuils["selon.0.champ"] == .string("pmt"))
    #expect(seuils["selon.0.minimums.0.valeur"] == .int(775))
    let differences = try doctor.comparison().list("differences")
    #expect(differences.map { $0["sujet"] }.first == .string("maximum"))
    #expect(differences.first?["apres.maximum"] == .int(38_000))
    #expect(differences.compactMap { $0["apres.cible"] } == [.int(1080), .int(1686)])
  }

  @Test("The plan joins duties and payments, with what a suspension does and why, what nobody dated last")
  func plan() throws {
    let json = try Samples.document(Samples.absent).json
    let plan = json.list("plan")
    let natures = plan.compactMap { $0["nature"] }
    #expect(
      Array(natures.prefix(5))
        == ["signature", "totalite", "embauche", "fin_essai", "fin_essai_renouvele"].map(JSON.string)
    )
    #expect(plan[1]["montants.1.montant_haut"] == .int(38_000))
    let during = try #require(plan.first { $0["nature"] == .string("suivi_2") })
    #expect(during["suspension"] == .string("suspendu"))
    #expect(during["motif"] == .string("absence du 01/10/2026 au 31/03/2027"))
    let qualified = try #require(plan.first { $0["nature"] == .string("qualification") })
    #expect(qualified["date"] == .string("2028-03-01") && qualified["parcours"] == .string("cqp"))
    #expect(qualified["statut"] == .string("presse"))
    #expect(natures.last == .string("pieces") && plan.last?["date"] == nil)
    #expect(plan.count == 30)
  }

  @Test("The paediatrician of seed 1 under the règlement arbitral: the second year has moved to 28 000 €")
  func reglementArbitral() throws {
    let doctor = try KeptDoctor.named("reglement-arbitral-pediatre")
    let json = try doctor.evaluation()
    #expect(json["regime"] == .string("reglement_arbitral_2023"))
    #expect(json["options.0.aide.0.debut"] == .string("2024-10-01"))
    #expect(json["options.0.aide.0.maximum"] == .int(28_000))
    #expect(json["options.0.objectifs.0.gain"] == .int(21))
    #expect(json["options.0.objectifs.1.gain"] == .int(352))
    let year = try #require(json.step("maximum:1:2"))
    #expect(year["valeurs.0.cle"] == .string("convention_2024.options.1.montants.annee_2"))
    #expect(year["valeurs.1.cle"] == .string("reglement_arbitral_2023.bascule.jour"))
    #expect(try doctor.comparison().list("differences").first?["apres.maximum"] == .int(14_000))
  }

  @Test(
    "A generalist of avenant 7 between P90 and P95: 8 350 €, 64 and 104 patients more; 12 500 € for a half post"
  )
  func avenant7() throws {
    let doctor = try KeptDoctor.named("avenant-7-generaliste")
    let json = try doctor.evaluation()
    #expect(json["regime"] == .string("avenant7"))
    #expect(json["options.0.aide.0.maximum"] == .int(8_350))
    // 4 % of 1 600 and of 2 600.
    #expect(json["options.0.objectifs.0.gain"] == .int(64))
    #expect(json["options.0.objectifs.1.gain"] == .int(104))
    let first = try #require(json.step("maximum:1/3:3")?.list("valeurs").last)
    #expect(first["cle"] == .string("avenant7.options.1/3.montants.p90_depuis_annee"))
    #expect(first["valeur"] == .int(3))
    #expect(try doctor.comparison().list("differences").first?["apres.maximum"] == .int(12_500))
  }
}

extension JSON {
  /// The value at a path of keys and of places from 0, parted by points; nil where there is none, or nothing.
  fileprivate subscript(path: String) -> JSON? {
    var value = self
    for part in path.split(separator: ".") {
      switch value {
      case .object(let members):
        guard let member = members.first(where: { $0.key == part }) else { return nil }
        value = member.value
      case .array(let values):
        guard let place = Int(part), values.indices.contains(place) else { return nil }
        value = values[place]
      default: return nil
      }
    }
    return value == .null ? nil : value
  }

  /// A step of the explanation, by its name.
  fileprivate func step(_ name: String) -> JSON? {
    func find(_ node: JSON) -> JSON? {
      node["regle"] == .string(name) ? node : node.list("fils").lazy.compactMap(find).first
    }
    return self["explication"].flatMap(find)
  }
}
