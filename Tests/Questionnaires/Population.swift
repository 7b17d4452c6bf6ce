package import AidRules
import Intake
import TestSupport

/// Doctors drawn with a fixed seed from plausible shares.
///
/// No survey tells who asks for the aid: the shares are round figures near those of all the doctors in private practice
/// (half are GPs; nearly all of these in secteur 1, half of the others in secteur 2, of whom half in OPTAM), and ranks
/// are even by definition: three doctors in ten are below P30. Few know the band or the threshold, which only the CPAM
/// tells. With every one of these odds halved or doubled at random the comparison stays within a few hundredths.
package struct Population {
  /// Whom to draw.
  package enum Group: String, CaseIterable, Sendable {
    case all = "all doctors"
    case generalists = "GPs, convention of 2024"
    case avenant7 = "contracts of avenant 7"
  }

  /// One specialty of each kind that the rules tell apart, and how many doctors in a hundred it stands for.
  package static let specialites: [(share: Int, id: String)] = [
    (50, "medecine-generale"), (3, "pediatrie"), (22, "cardiologie"), (12, "neurochirurgie"),
    (1, "medecine-urgence"), (1, "chirurgie-maxillo-stomatologie"), (11, "radiologie"),
  ]
  /// The thresholds that the CPAM tells in the other specialties.
  static let thresholds = [800, 1600]
  /// The facts that some doctors don't know.
  static let mayBeUnknown: Set<Fact> = [
    .tranche, .seuilP30, .fileActive, .honorairesCliniques, .partMoins16,
  ]

  let group: Group
  let bareme: Bareme
  var random: SeededGenerator

  /// Creates a source of doctors, the same for the same seed.
  package init(_ group: Group, _ bareme: Bareme, seed: UInt64) {
    self.group = group
    self.bareme = bareme
    random = SeededGenerator(seed: seed)
  }

  /// The next doctor.
  package mutating func next() -> Doctor? {
    guard let context = context(), let regime = bareme.regime(of: context.signature) else { return nil }
    let specialite = specialite()
    let isGeneralist = specialite == "medecine-generale"
    let rank = Int.random(in: 0..<1000, using: &random)
    var answers: [Fact: FactValue] = [
      .specialite: .specialite(id: specialite),
      .secteur: .secteur(draw([(isGeneralist ? 94 : 50, .un), (isGeneralist ? 5 : 49, .deux), (1, .trois)])),
      .optam: .flag(chance(50)),
      .structureUrgence: .flag(chance(50)),
      .zone: .zone(draw([(30, .zip), (40, .zac), (30, .horsZone)])),
      .forfaitStructure: .flag(chance(90)),
      .exerciceCoordonne: .flag(chance(80)),
      .objectifsAtteints: .flag(chance(60)),
      .situations: .situations(situations(isSmall: rank < 300)),
    ]
    if chance(80) { answers[.honorairesCliniques] = Percent(chance(35) ? 90 : 40).map(FactValue.percent) }
    if chance(80) { answers[.partMoins16] = Percent(chance(35) ? 25 : 15).map(FactValue.percent) }
    // Once the contract is signed, the band is known more often.
    if chance(regime.bascule == nil ? 20 : 40) { answers[.tranche] = .tranche(Self.tranche(rank)) }
    addFigures(rank, isGeneralist || specialite == "pediatrie" ? regime.bandes : nil, to: &answers)
    return Doctor(context: context, answers: answers)
  }
}
