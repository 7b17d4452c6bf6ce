package import AidRules

/// Reads the barème from its YAML files.
package enum BaremeLoader {
  /// The barème built into the program.
  package static func embedded() throws(BaremeProblems) -> Bareme {
    try load(files: embeddedTexts)
  }

  /// Reads a barème from texts, in any order: `bareme.yaml` names those of the regimes.
  package static func load(files: [BaremeText]) throws(BaremeProblems) -> Bareme {
    let files = Files(files)
    let bareme = read(files)
    let problems = files.sortedProblems()
    guard problems.isEmpty, let bareme else { throw BaremeProblems(problems: problems) }
    return bareme
  }

  /// Reads a barème; nil, and problems noted in `files`, when it can't be read whole.
  static func read(_ files: Files) -> Bareme? {
    let context = files.context
    let root = files.root("bareme.yaml")
    context.verifieLe = root.flatMap(Header.verifieLe)
    let sources = files.root("sources.yaml").flatMap(Source.registry)
    context.sources = sources.map { Set($0.map(\.id)) }
    let decisions = files.root("decisions.yaml").flatMap(Decision.all)
    context.decisions = decisions.map { Set($0.map(\.id)) }
    let specialites = files.root("specialites.yaml").flatMap(Specialite.all)
    let couts = files.root("couts.yaml").flatMap(CostTerms.read)
    let exemples = files.root("exemples.yaml").flatMap(Exemple.all)
    let header = root.flatMap(Header.init)
    context.likelyAmounts = header?.likelyAmounts
    context.regimes = header?.regimes.map(\.id) ?? []
    let regimes = header?.regimes.compactMap { WrittenRegime($0, files) } ?? []
    WrittenRegime.check(regimes)
    context.keys = context.problems.isEmpty ? Set(context.values.map(\.reference.key)) : nil
    let desaccords = files.root("desaccords.yaml").flatMap(Disagreement.all)
    let coquilles = files.root("coquilles.yaml").flatMap(Misprint.all)
    if header != nil { files.reportUnread() }
    guard let header, let sources, let decisions, let specialites, let couts, let exemples, let desaccords,
      let coquilles
    else { return nil }
    return Bareme(
      version: header.version,
      verifieLe: header.verifieLe,
      controleMois: header.controleMois,
      empreinte: files.digest,
      regimes: regimes.map(\.regime),
      specialites: specialites,
      sources: sources,
      decisions: decisions,
      desaccords: desaccords,
      coquilles: coquilles,
      couts: couts,
      exemples: exemples
    )
  }
}
