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

  private static func read(_ files: Files) -> Bareme? {
    let context = files.context
    let root = files.root("bareme.yaml")
    context.verifieLe = root.flatMap(Header.verifieLe)
    let sources = files.root("sources.yaml").flatMap(Source.registry)
    context.sources = sources.map { Set($0.map(\.id)) }
    let decisions = files.root("decisions.yaml").flatMap(Decision.all)
    context.decisions = decisions.map { Set($0.map(\.id)) }
    let specialites = files.root("specialites.yaml").flatMap(Specialite.all)
    let exemples = files.root("exemples.yaml").flatMap(Exemple.all)
    let header = root.flatMap(Header.init)
    context.regimes = header?.regimes.map(\.id) ?? []
    let regimes = header?.regimes.compactMap { WrittenRegime($0, files) } ?? []
    WrittenRegime.check(regimes)
    if header != nil { files.reportUnread() }
    guard let header, let sources, let decisions, let specialites, let exemples else { return nil }
    return Bareme(
      version: header.version,
      verifieLe: header.verifieLe,
      empreinte: files.digest,
      regimes: regimes.map(\.regime),
      specialites: specialites,
      sources: sources,
      decisions: decisions,
      exemples: exemples
    )
  }
}
