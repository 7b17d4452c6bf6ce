import BaremeFiles
import Foundation
import FrenchText
import Intake

/// The texts of a barème kept in a folder.
enum BaremeFolder {
  /// Reads the texts of a folder.
  static func texts(in folder: String) throws -> [BaremeText] {
    guard let names = names(in: folder) else {
      throw Failure(.unreadableFolder(shown(folder, longest: .max)), code: .unusableInput)
    }
    return try read(names, in: folder)
  }

  /// Reads the texts of a folder, or of the folder of a file: none stands without the others.
  static func texts(at path: String) throws -> [BaremeText] {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    let folder = isFolder.boolValue ? path : URL(fileURLWithPath: path).deletingLastPathComponent().path
    guard exists, isFolder.boolValue || isText(path), let names = names(in: folder) else {
      throw unreadable(path)
    }
    return try read(names, in: folder)
  }

  private static func names(in folder: String) -> [String]? {
    try? FileManager.default.contentsOfDirectory(atPath: folder).filter(isText).sorted()
  }

  private static func read(_ names: [String], in folder: String) throws -> [BaremeText] {
    try names.map { name in
      let file = URL(fileURLWithPath: folder, isDirectory: true).appendingPathComponent(name)
      guard let content = try? String(contentsOf: file, encoding: .utf8) else { throw unreadable(file.path) }
      return BaremeText(name: name, content: content)
    }
  }

  private static func unreadable(_ path: String) -> Failure {
    Failure(.unreadablePath(shown(path, longest: .max)), code: .unusableInput)
  }

  private static func isText(_ name: String) -> Bool {
    name.hasSuffix(".yaml")
  }
}
