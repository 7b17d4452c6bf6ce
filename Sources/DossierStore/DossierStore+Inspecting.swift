import Foundation
import GRDB
import Wizard

extension DossierStore {
  /// Looks at a file without writing a byte to it or beside it: a damaged store, a newer or another program's, stays as it
  /// was.
  ///
  /// - Returns: the connection that looked.
  static func inspect(_ path: String, _ patience: Duration) throws -> DatabaseQueue {
    let queue = try looking(at: path, readingOnly(patience))
    try queue.read { db in
      // With tables, but none of ours: whoever named that file meant another one.
      let tables = try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
      guard tables.isEmpty || tables.contains("grdb_migrations") else {
        throw StoreProblem.foreign(path: path)
      }
      if try Schema.migrator.hasBeenSuperseded(db) { throw StoreProblem.newer(path: path) }
      guard try String.fetchOne(db, sql: "PRAGMA quick_check(1)") == "ok" else {
        throw StoreProblem.damaged(path: path)
      }
    }
    return queue
  }

  /// How a connection that writes nothing is opened.
  static func readingOnly(_ patience: Duration) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(patience.inSeconds)
    return configuration
  }

  /// Whether changes may wait beside a file, without which its pages are wrong.
  static func hasJournal(_ path: String) -> Bool {
    ["-wal", "-journal"].contains { FileManager.default.fileExists(atPath: path + $0) }
  }

  /// Even a connection that only reads leaves an empty journal beside a file that has none, unless it is told that nobody
  /// writes.
  static func looking(at path: String, _ configuration: Configuration) throws -> DatabaseQueue {
    guard !hasJournal(path), let uri = immutable(path) else {
      return try DatabaseQueue(path: path, configuration: configuration)
    }
    // An SQLite built without these names finds no such file.
    return try (try? DatabaseQueue(path: uri, configuration: configuration))
      ?? DatabaseQueue(path: path, configuration: configuration)
  }

  private static func immutable(_ path: String) -> String? {
    let plain = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "/._-"))
    guard path.hasPrefix("/") else { return nil }
    return path.addingPercentEncoding(withAllowedCharacters: plain).map { "file://\($0)?immutable=1" }
  }
}
