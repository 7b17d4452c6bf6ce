import AidRules

/// The texts given, each read once and only when asked for.
final class Files {
  /// What the reading shares.
  let context = Context()
  private var texts: [String: BaremeText] = [:]
  private var trees: [String: Tree] = [:]
  private var asked: Set<String> = []

  /// Takes the texts; a name given twice is a problem.
  init(_ files: [BaremeText]) {
    for file in files where texts.updateValue(file, forKey: file.name) != nil {
      context.report(file.name, nil, "", .unexpectedFile)
    }
  }

  /// The top of a file; nil, and a problem, when it is missing or isn't YAML.
  ///
  /// - Parameters:
  ///   - key: The path of the file's values in the barème; a file may be asked again under another.
  ///   - namedBy: Where the barème names the file, for files that it chooses.
  func root(_ name: String, key: String = "", namedBy place: Place? = nil) -> Place? {
    guard let text = texts[name] else {
      let kind = BaremeProblem.Kind.missingFile(name)
      if let place { place.report(kind) } else { context.report(name, nil, "", kind) }
      return nil
    }
    if asked.insert(name).inserted {
      trees[name] = Tree.read(text.content) { line, kind in self.context.report(name, line, key, kind) }
    }
    let backing = Backing(verifieLe: context.verifieLe ?? Day(number: 0))
    return trees[name].map {
      Place(tree: $0, file: name, key: key, line: 1, inherited: backing, context: context)
    }
  }

  /// Notes the files that nothing asked for: a misspelt name would otherwise go unseen.
  func reportUnread() {
    for name in texts.keys where !asked.contains(name) { context.report(name, nil, "", .unexpectedFile) }
  }

  /// Every problem once, by file then line: what is wrong in a file that several regimes share is told for the first.
  func sortedProblems() -> [BaremeProblem] {
    var seen: Set<BaremeProblem> = []
    let problems = context.problems.filter { problem in
      let key = context.keyWithinRegime(problem.key)
      let shared = BaremeProblem(file: problem.file, line: problem.line, key: key, kind: problem.kind)
      return seen.insert(shared).inserted
    }
    return problems.enumerated().sorted {
      ($0.element.file, $0.element.line ?? 0, $0.offset) < ($1.element.file, $1.element.line ?? 0, $1.offset)
    }.map(\.element)
  }

  /// The digest of all texts, whatever the order they were given in.
  var digest: String {
    var digest = Digest()
    for text in texts.values.sorted(by: { $0.name < $1.name }) {
      digest.add(text.name)
      digest.add(text.content)
    }
    return digest.hexadecimal
  }
}
