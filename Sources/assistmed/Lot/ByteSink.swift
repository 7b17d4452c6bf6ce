import FrenchText
import Glibc
import Wizard

/// Where rows go: the standard output, a device or a pipe as they come, or a new file that appears once it is whole.
struct ByteSink {
  /// The reader of a pipe left: it has what it wanted.
  struct ReaderLeft: Error {}

  private let descriptor: Int32
  /// The file to create and the one that stands in for it meanwhile.
  private let file: (path: String, temporary: String)?

  /// - Parameter path: The path typed; nil or `-` is the standard output. A file that exists is left as it is.
  init(_ path: String?) throws {
    guard let path, !["-", "/dev/stdout"].contains(path) else {
      (descriptor, file) = (STDOUT_FILENO, nil)
      return
    }
    let resolved = PrivateFile.resolved(path)
    if PrivateFile.isDevice(resolved) {
      (descriptor, file) = (open(resolved, O_WRONLY | O_CLOEXEC), nil)
      if descriptor < 0 { throw Failure(FileProblem.unwritable(path: resolved).sentence) }
      return
    }
    do {
      let temporary = try PrivateFile.temporary(beside: resolved)
      (descriptor, file) = (temporary.descriptor, (resolved, temporary.path))
    } catch {
      throw Failure(error.sentence)
    }
    StandIn.removes(file?.temporary)
  }

  /// Whether somebody reads the rows as they come.
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Writes everything.
  func write(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { bytes in
      var start = 0
      while start < bytes.count {
        let written = Glibc.write(descriptor, bytes.baseAddress?.advanced(by: start), bytes.count - start)
        if written >= 0 {
          start += written
        } else if errno == EPIPE {
          throw ReaderLeft()
        } else if errno != EINTR {
          throw unwritable
        }
      }
    }
  }

  /// Gives the file its name.
  func finish() throws {
    defer { closeFile() }
    guard let file else { return }
    guard fsync(descriptor) == 0 else { throw unwritable }
    // A link, unlike a renaming, never takes the place of a file that came meanwhile.
    if link(file.temporary, file.path) == 0 {
      unlink(file.temporary)
    } else if errno == EEXIST {
      throw Failure(FileProblem.exists(path: file.path).sentence)
    } else if rename(file.temporary, file.path) != 0 {
      throw unwritable
    }
  }

  /// Leaves nothing behind.
  func abandon() {
    if let file { unlink(file.temporary) }
    closeFile()
  }

  private func closeFile() {
    StandIn.removes(nil)
    if descriptor > STDERR_FILENO { close(descriptor) }
  }

  private var unwritable: Failure {
    guard let file else { return Failure(.unwritable, code: .failure) }
    return Failure(FileProblem.unwritable(path: file.path).sentence, code: .failure)
  }
}
