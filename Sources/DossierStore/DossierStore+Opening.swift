package import Wizard
import Foundation
import GRDB
import Glibc

extension DossierStore {
  /// Opens the store of a file, creating it and its folder (0700) when there is none.
  ///
  /// A damaged store is put aside under another name, never destroyed, and a new one is begun; a newer one is left as it is.
  ///
  /// - Parameter isChosen: whether somebody named the file: what isn't a store is then another file of theirs, left alone.
  /// - Throws: `StoreProblem` when nothing can be kept there; the caller goes on without.
  package static func open(
    _ path: String,
    isChosen: Bool = false,
    now: @escaping @Sendable () -> Int64
  ) throws(StoreProblem) -> DossierStore {
    if isChosen, isSomethingElse(path) { throw .foreign(path: path) }
    try makeFolder(of: path)
    // Windows opened together on no store would otherwise race to create the tables.
    let lock = try FileLock(path + ".lock", of: path)
    defer { lock.release() }
    do {
      return try openLocked(path, putAside: nil, now: now)
    } catch .damaged {
      return try openLocked(path, putAside: try putAside(path, now: now()), now: now)
    }
  }

  private static func openLocked(
    _ path: String,
    putAside: String?,
    now: @escaping @Sendable () -> Int64
  ) throws(StoreProblem) -> DossierStore {
    try makeFile(path)
    return try problem(of: path) {
      try inspect(path)
      // Its journals take the mode of the store; another program's file keeps its own.
      chmod(path, 0o600)
      let queue = try DatabaseQueue(path: path, configuration: configuration())
      try Schema.migrator.migrate(queue)
      return DossierStore(path: path, putAside: putAside, queue: queue, now: now)
    }
  }

  /// Whether there is a file, and not of SQLite's.
  private static func isSomethingElse(_ path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: path) else { return false }
    let mark = Data("SQLite format 3\0".utf8)
    let start = (try? file.read(upToCount: mark.count)) ?? Data()
    return !start.isEmpty && start != mark
  }

  /// Looks at a file without writing a byte to it: a damaged store, or a newer program's, stays as it was.
  private static func inspect(_ path: String) throws {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(5)
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    if try queue.read(Schema.migrator.hasBeenSuperseded) { throw StoreProblem.newer(path: path) }
    try queue.read { db in
      // With tables, but none of ours: whoever named that file meant another one.
      let tables = try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
      guard tables.isEmpty || tables.contains("grdb_migrations") else {
        throw StoreProblem.foreign(path: path)
      }
      guard try String.fetchOne(db, sql: "PRAGMA quick_check(1)") == "ok" else {
        throw StoreProblem.damaged(path: path)
      }
    }
  }

  /// Renames a damaged store, its journal with it.
  private static func putAside(_ path: String, now: Int64) throws(StoreProblem) -> String {
    let aside = "\(path).abime-\(now)"
    guard Glibc.rename(path, aside) == 0 else { throw .notWritable(path: path) }
    for suffix in ["-wal", "-shm"] { _ = Glibc.rename(path + suffix, aside + suffix) }
    return aside
  }

  private static func makeFolder(of path: String) throws(StoreProblem) {
    let folder = (path as NSString).deletingLastPathComponent
    guard !folder.isEmpty, !FileManager.default.fileExists(atPath: folder) else { return }
    do {
      try FileManager.default.createDirectory(
        atPath: folder,
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700]
      )
    } catch {
      throw .notWritable(path: folder)
    }
  }

  // SQLite gives its journal files the mode of the file they belong to.
  private static func makeFile(_ path: String) throws(StoreProblem) {
    let file = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw errno == ENOSPC ? .diskFull(path: path) : .notWritable(path: path) }
    close(file)
  }
}

/// A lock held by one process at a time, released by the system when the process dies.
private struct FileLock {
  private let file: Int32

  init(_ name: String, of path: String) throws(StoreProblem) {
    file = Glibc.open(name, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw errno == ENOSPC ? .diskFull(path: path) : .notWritable(path: path) }
    while flock(file, LOCK_EX) != 0 {
      guard errno == EINTR else {
        close(file)
        throw .other(path: path, code: Int(errno))
      }
    }
  }

  func release() { close(file) }
}
