import AidRules
import BaremeFiles
import Testing

extension Shared {
  /// The program's barème with a piece of one file replaced, which must stand there once.
  static func edited(_ file: String, _ old: String, _ new: String) throws -> Bareme {
    var count = 0
    let texts = BaremeLoader.embeddedTexts.map { text -> BaremeText in
      guard text.name == file else { return text }
      let parts = text.content.split(separator: old, omittingEmptySubsequences: false)
      count += parts.count - 1
      return BaremeText(name: file, content: parts.joined(separator: new))
    }
    try #require(count == 1, "\(old) is written \(count) times in \(file)")
    return try BaremeLoader.load(files: texts)
  }
}
