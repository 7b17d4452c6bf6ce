import Foundation
import Glibc
import Wizard

/// A lock on the folder of a store, held by one process at a time and released by the system when the process dies.
///
/// The folder and not a file of its own: nothing is left beside somebody else's file.
struct FolderLock {
  private let folder: Int32

  /// Waits for the lock, as long as one is patient.
  ///
  /// - Throws: `StoreProblem.busy` when another window still holds it.
  init(of path: String, patience: Duration) throws(StoreProblem) {
    let name = (path as NSString).deletingLastPathComponent
    // A folder that can't be read, or a disk without locks, is no reason to keep nothing.
    folder = Glibc.open(name.isEmpty ? "." : name, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    let limit = ContinuousClock.now + patience
    while folder >= 0, flock(folder, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK || errno == EINTR {
      guard ContinuousClock.now < limit else {
        close(folder)
        throw .busy(path: path)
      }
      usleep(Self.pause)
    }
  }

  /// Lets the next window in.
  func release() {
    if folder >= 0 { close(folder) }
  }

  /// Between two tries, in microseconds.
  private static let pause: UInt32 = 20_000
}
