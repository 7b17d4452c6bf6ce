import Foundation
import TestSupport
import Testing

/// The files of the repository, named from its top.
enum Repository {
  /// The top of the repository, found from this file.
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let rules = "Sources/AidRules/Rules"

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Every file of the rules, named from their folder.
  static func ruleFiles() throws -> Set<String> {
    let folder = root.appending(path: rules).path
    return try Set(FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".swift") })
  }

  /// Records an issue unless the document is exactly the text; writes it when ASSISTMED_RECORD=1 asks for it.
  static func check(_ text: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let failure = GoldenFile.failure(
      of: text,
      at: root.appending(path: path).path,
      environment: ProcessInfo.processInfo.environment
    )
    guard let failure else { return }
    Issue.record(Comment(rawValue: failure), sourceLocation: sourceLocation)
  }
}
