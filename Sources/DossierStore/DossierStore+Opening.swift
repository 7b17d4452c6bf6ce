package import Wizard
import Foundation
import GRDB
import Glibc

extension DossierStore {
  /// Opens the store of a file, creating it and its folder (0700) when there is none.
  ///
  /// A damaged store is put aside under another name, never destroyed, and a new one is begun; a newer one is left as it is;
  /// one that can't be written is opened for reading alone.
  ///
  /// - Parameters:
  ///   - isChosen: whether somebody named the file: what isn't a store is then another file of theirs, left alone.
  ///   - patience: how long other windows are waited for.
  /// - Throws: `StoreProblem` when nothing can be kept there; the caller goes on without.
  package static func open(
    _ path: String,
    isChosen: Bool = false,
    patience: Duration = DossierStore.patience,
    now: @escaping @Sendable () -> Int64
  ) throws(StoreProblem) -> DossierStore {
    if isFolder(path) { throw .isFolder(path: path) }
    if isChosen, isSomethingElse(path) { throw .foreign(path: path) }
    do {
      return try openToWrite(path, patience, now: now)
    } catch .notWritable where access(path, R_OK) == 0 {
      return try openToRead(path, patience, now: now)
    }
  }

  private static func openToWrite(
    _ path: String,
    _ patience: Duration,
    now: @escaping @Sendable () -> Int64
  ) throws(StoreProblem) -> DossierStore {
    try makeFolder(of: path)
    // Windows opened together on no store would otherwise race to create the tables.
    let lock = try FolderLock(of: path, patience: patience)
    defer { lock.release() }
    do {
      return try openLocked(path, putAside: nil, patience, now: now)
    } catch .damaged {
      return try openLocked(path, putAside: try putAside(path, now: now()), patience, now: now)
    }
  }

  /// Opens a store that can't be written, to show and export what it holds; nothing beside it changes.
  static func openToRead(
    _ path: String,
    _ patience: Duration,
    now: @escaping @Sendable () -> Int64
  ) throws(StoreProblem) -> DossierStore {
    try problemReading(path) {
      let queue = try inspect(path, patience)
      // Tables of an older program would have to be written first.
      guard try queue.read(Schema.migrator.hasCompletedMigrations) else {
        throw StoreProblem.notWritable(path: path)
      }
      return DossierStore(path: path, isReadOnly: true, queue: queue, now: now)
    }
  }

  /// Does something with a file that is only read: what waits in a journal beside it may not be readable then.
  static func problemReading<Value>(
    _ path: String,
    _ body: () throws -> Value
  ) throws(StoreProblem) -> Value {
    do {
      return try problem(of: path, body)
    } catch .notWritable where hasJournal(path) {
      throw .unfinished(path: path)
    }
  }

  private static func openLocked(
    _ path: String,
    putAside: String?,
    _ patience: Duration,
    now: @escaping @Sendable () -> Int64
  ) throws(StoreProblem) -> DossierStore {
    try makeFile(path)
    return try problem(of: path) {
      try inspect(path, patience).close()
      // Its journals take the mode of the store; another program's file keeps its own.
      chmod(path, 0o600)
      let queue = try DatabaseQueue(path: path, configuration: configuration(patience))
      try Schema.migrator.migrate(queue)
      return DossierStore(path: path, putAside: putAside, queue: queue, now: now)
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// Whether there is a file, and not of SQLite's.
  private static func isSomethingElse(_ path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: path) else { return false }
    let mark = Data("SQLite format 3\0".utf8)
    let start = (try? file.read(upToCount: mark.count)) ?? Data()
    return !start.isEmpty && start != mark
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
