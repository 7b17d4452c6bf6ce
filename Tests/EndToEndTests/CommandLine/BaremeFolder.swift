import Foundation
import TestSupport
import Testing

/// A copy of the barème's texts, removed at the end.
final class BaremeFolder {
  private let home: Home
  let path: String

  init(filePath: String = #filePath) throws {
    home = try Home()
    path = home.path + "/textes"
    let root = filePath.components(separatedBy: "/Tests/EndToEndTests/").dropLast().joined()
    try FileManager.default.copyItem(atPath: root + "/Sources/BaremeFiles/Textes", toPath: path)
  }

  func replace(_ old: String, by new: String, in name: String) throws {
    let file = path + "/" + name
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let changed = text.replacingOccurrences(of: old, with: new)
    try #require(changed != text)
    try changed.write(toFile: file, atomically: true, encoding: .utf8)
  }
}
