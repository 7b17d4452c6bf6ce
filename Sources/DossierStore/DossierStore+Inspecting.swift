import Foundation
import GRDB
import Wizard

extension DossierStore {
  /// Looks at a file without writing a byte to it or beside it: a damaged store, a newer or another program's, stays as it
  /// was.
  static func inspect(_ path: String, _ patience: Duration) throws {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(patience.inSeconds)
    let queue = try looking(at: path, configuration)
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
  }

  /// Even a connection that only reads leaves an empty journal beside a file that has none, unless it is told that nobody
  /// writes.
  private static func looking(at path: String, _ configuration: Configuration) throws -> DatabaseQueue {
    let hasJournal = FileManager.default.fileExists(atPath: path + "-wal")
    guard !hasJournal, let uri = immutable(path) else {
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
