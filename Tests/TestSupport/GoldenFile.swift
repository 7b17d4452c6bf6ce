import Foundation
import Testing

/// Compares texts to files kept beside the tests, recorded on purpose and read in the diff.
///
/// The file is `Tests/<Target>/Goldens/<name>.golden`, exactly the text. ASSISTMED_RECORD=1 writes it; with CI=true recording is refused.
package enum GoldenFile {
  /// Records an issue in the running test unless `actual` is the golden text.
  package static func check(
    _ actual: String,
    _ name: String,
    fileID: String = #fileID,
    filePath: String = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    let path = folder(forTestAt: filePath) + "/\(name).golden"
    let environment = ProcessInfo.processInfo.environment
    guard let failure = failure(of: actual, at: path, environment: environment) else { return }
    let location = SourceLocation(fileID: fileID, filePath: filePath, line: line, column: column)
    Issue.record(Comment(rawValue: failure), sourceLocation: location)
  }

  /// The folder of goldens of the target that holds a source file.
  package static func folder(forTestAt filePath: String) -> String {
    let parts = filePath.split(separator: "/", omittingEmptySubsequences: false)
    // The last one: the project itself may lie under a folder called Tests.
    guard let tests = parts.lastIndex(of: "Tests"), tests + 1 < parts.count - 1 else {
      return (parts.dropLast() + ["Goldens"]).joined(separator: "/")
    }
    return (parts[...(tests + 1)] + ["Goldens"]).joined(separator: "/")
  }

  /// What is wrong between `actual` and the file, or nil; records first when the environment asks for it.
  package static func failure(of actual: String, at path: String, environment: [String: String]) -> String? {
    let name = URL(filePath: path).lastPathComponent
    if environment["ASSISTMED_RECORD"] == "1" {
      guard environment["CI"] != "true" else {
        return "\(name): recording is refused with CI=true; record on your own machine and commit the file"
      }
      return record(actual, at: path)
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      return "\(name) is missing: record it with ASSISTMED_RECORD=1 swift test, read it, and commit it"
    }
    return difference(from: String(decoding: data, as: UTF8.self), to: actual).map {
      "\(name) differs: \($0)\nIf it is meant, record it with ASSISTMED_RECORD=1 swift test and read the diff."
    }
  }

  private static func record(_ text: String, at path: String) -> String? {
    let file = URL(filePath: path)
    let folder = file.deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file, options: .atomic)
      return nil
    } catch {
      return "\(file.lastPathComponent) can't be recorded: \(error)"
    }
  }

  /// The first line that differs, counted from 1, or nil when the texts are the same to the byte.
  private static func difference(from expected: String, to actual: String) -> String? {
    // Bytes and not characters: “é” in one or two code points is a difference on a screen.
    guard Array(expected.utf8) != Array(actual.utf8) else { return nil }
    let before = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let after = actual.split(separator: "\n", omittingEmptySubsequences: false)
    for index in 0..<max(before.count, after.count) {
      let old = index < before.count ? String(before[index]) : nil
      let new = index < after.count ? String(after[index]) : nil
      if old.map({ Array($0.utf8) }) != new.map({ Array($0.utf8) }) {
        return """
          line \(index + 1)
            expected: \(old.map { "“\($0)”" } ?? "no such line")
            received: \(new.map { "“\($0)”" } ?? "no such line")
          """
      }
    }
    return "the ends of lines differ"
  }
}
