import FrenchText
import Glibc
import Intake

/// A file, a pipe or the standard input, read some bytes at a time.
final class ByteSource {
  private let descriptor: Int32
  private let failure: Failure
  /// How many bytes there are, where it is known before they are read.
  let size: Int?
  /// How many were read.
  private(set) var position = 0

  /// Opens a file; `-` is the standard input.
  init(path: String, flag: String) throws {
    descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    failure = Failure(.unreadableFile(flag: flag, path: shown(path, longest: .max)), code: .unusableInput)
    if descriptor < 0 { throw failure }
    var status = stat()
    let isFile = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    size = isFile ? Int(status.st_size) : nil
  }

  deinit {
    if descriptor > STDERR_FILENO { close(descriptor) }
  }

  /// Reads some bytes, none at the end.
  func read(into bytes: UnsafeMutableRawBufferPointer) throws -> Int {
    while true {
      let count = Glibc.read(descriptor, bytes.baseAddress, bytes.count)
      if count >= 0 {
        position += count
        return count
      }
      guard errno == EINTR else { throw failure }
    }
  }
}
