import Yams

extension Tree {
  /// Reads a YAML text; reports why it can't be read to `report`, then gives nil.
  static func read(_ yaml: String, report: (Int?, BaremeProblem.Kind) -> Void) -> Tree? {
    do {
      // No resolver: every scalar stays the text written, so that `1.5` is never a floating-point number.
      let parser = try Parser(yaml: yaml, resolver: .basic, encoding: .utf8)
      guard let root = try parser.singleRoot() else { return Tree(line: 1, shape: .scalar("")) }
      // Nodes hold their anchors weakly: the parser must outlive the reading, or `&` would go unseen.
      return withExtendedLifetime(parser) { tree(root, line: 1, report: report) }
    } catch let error as YamlError {
      let (line, kind) = problem(error, in: yaml)
      report(line, kind)
    } catch {
      report(nil, .invalidYAML("\(error)"))
    }
    return nil
  }

  private static func tree(_ node: Node, line: Int, report: (Int?, BaremeProblem.Kind) -> Void) -> Tree? {
    let line = node.mark?.line ?? line
    guard node.anchor == nil else {
      report(line, .anchorRefused)
      return nil
    }
    switch node {
    case .scalar(let scalar):
      return Tree(line: line, shape: .scalar(scalar.string))
    case .sequence(let sequence):
      return Tree(line: line, shape: .list(sequence.compactMap { tree($0, line: line, report: report) }))
    case .mapping(let mapping):
      let entries = mapping.compactMap { pair -> Entry? in
        let keyLine = pair.key.mark?.line ?? line
        guard case .scalar(let key) = pair.key, key.anchor == nil else {
          report(keyLine, .wrongType(expected: .text, found: ""))
          return nil
        }
        guard let value = tree(pair.value, line: keyLine, report: report) else { return nil }
        return Entry(key: key.string, line: keyLine, value: value)
      }
      return Tree(line: line, shape: .table(entries))
    case .alias:
      report(line, .anchorRefused)
      return nil
    }
  }

  private static func problem(_ error: YamlError, in yaml: String) -> (Int?, BaremeProblem.Kind) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      (mark.line, .invalidYAML(problem))
    case .duplicatedKeysInMapping(let keys, let context):
      (context.mark.line, .duplicateKey(keys.first ?? ""))
    case .reader(let problem, let offset, _, _):
      (offset.map { line(ofByte: $0, in: yaml) }, .invalidYAML(problem))
    default:
      (nil, .invalidYAML("\(error)"))
    }
  }

  private static func line(ofByte offset: Int, in yaml: String) -> Int {
    1 + yaml.utf8.prefix(max(0, offset)).count { $0 == UInt8(ascii: "\n") }
  }
}
