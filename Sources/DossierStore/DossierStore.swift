package import Wizard
import Foundation
import GRDB

/// The dossiers on disk: every accepted answer is there before the next screen, whatever stops the program.
///
/// One file, in SQLite. Several windows may open it: each write says which revision it read, and is refused when another
/// window wrote since.
package final class DossierStore: Sendable {
  /// The file; nil for a store in memory.
  package let path: String?
  /// The damaged store that was put aside to open this one, if one was.
  package let putAside: String?
  /// Whether it can't be written: what it holds is shown all the same.
  package let isReadOnly: Bool
  /// The milliseconds since 1970.
  let now: @Sendable () -> Int64
  let queue: DatabaseQueue

  init(
    path: String?,
    putAside: String? = nil,
    isReadOnly: Bool = false,
    queue: DatabaseQueue,
    now: @escaping @Sendable () -> Int64
  ) {
    self.path = path
    self.putAside = putAside
    self.isReadOnly = isReadOnly
    self.queue = queue
    self.now = now
  }

  /// A store that nothing outlives, for tests and for a session that keeps nothing.
  package static func inMemory(now: @escaping @Sendable () -> Int64) throws(StoreProblem) -> DossierStore {
    try problem(of: nil) {
      let queue = try DatabaseQueue(configuration: configuration(patience))
      try Schema.migrator.migrate(queue)
      return DossierStore(path: nil, queue: queue, now: now)
    }
  }

  /// How long other windows are waited for, unless told otherwise.
  package static let patience = Duration.seconds(5)

  /// Waits that long for other windows from now on.
  package func wait(atMost patience: Duration) throws(StoreProblem) {
    try Self.problem(of: path) {
      try queue.inDatabase { db in
        try db.execute(sql: "PRAGMA busy_timeout = \(patience.inMilliseconds)")
      }
    }
  }

  /// How every connection is opened.
  static func configuration(_ patience: Duration) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience.inSeconds)
    configuration.journalMode = .wal
    configuration.label = "dossiers"
    configuration.prepareDatabase { db in
      // What is erased leaves no trace in the file.
      try db.execute(sql: "PRAGMA secure_delete = ON")
    }
    return configuration
  }

  /// Does something with the file, and says in our own causes why it failed.
  static func problem<Value>(
    of path: String?,
    _ body: () throws -> Value
  ) throws(StoreProblem) -> Value {
    do {
      return try body()
    } catch let problem as StoreProblem {
      throw problem
    } catch let error as DatabaseError {
      throw StoreProblem(error, path: path ?? "")
    } catch  where error is UnreadableColumn || error is RowDecodingError || error is DecodingError {
      throw .damaged(path: path ?? "")
    } catch {
      throw .other(path: path ?? "", code: (error as NSError).code)
    }
  }
}

extension StoreProblem {
  init(_ error: DatabaseError, path: String) {
    // A quota, or a limit on the size of files, is told as a write that failed.
    let refusals: [ResultCode] = [.SQLITE_IOERR_WRITE, .SQLITE_IOERR_SHMSIZE]
    self =
      switch error.resultCode {
      case .SQLITE_IOERR where refusals.contains(error.extendedResultCode): .diskFull(path: path)
      case .SQLITE_FULL: .diskFull(path: path)
      case .SQLITE_NOTADB, .SQLITE_CORRUPT: .damaged(path: path)
      // Our own words are refused: a table or a column isn't what we made.
      case .SQLITE_ERROR, .SQLITE_MISMATCH, .SQLITE_CONSTRAINT: .damaged(path: path)
      case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: .notWritable(path: path)
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
      default: .other(path: path, code: Int(error.extendedResultCode.rawValue))
      }
  }
}

extension Duration {
  var inMilliseconds: Int {
    Int(components.seconds) * 1_000 + Int(components.attoseconds / 1_000_000_000_000_000)
  }

  var inSeconds: Double { Double(inMilliseconds) / 1_000 }
}
