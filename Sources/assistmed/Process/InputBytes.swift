import Foundation
import FrenchText
import Glibc
import Intake

/// The bytes of a file or of the standard input, read as they are asked for.
final class InputBytes: IteratorProtocol {
  /// What is said when it can't be read to its end.
  let failure: Failure
  private let descriptor: Int32
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var position = 0
  private var count = 0
  /// Whether the reading stopped before the end.
  private(set) var hasFailed = false

  /// Opens a file; `-` is the standard input.
  init(path: String, flag: String) throws {
    descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    failure = Failure(.unreadableFile(flag: flag, path: shown(path, longest: .max)), code: .unusableInput)
    if descriptor < 0 { throw failure }
  }

  deinit {
    if descriptor > STDERR_FILENO { close(descriptor) }
  }

  func next() -> UInt8? {
    if position == count { fill() }
    guard position < count else { return nil }
    defer { position += 1 }
    return buffer[position]
  }

  /// Everything, as far as one byte beyond what it may hold.
  func data(atMost largest: Int) throws -> Data {
    var data = Data()
    while data.count <= largest, let byte = next() { data.append(byte) }
    if hasFailed { throw failure }
    return data
  }

  private func fill() {
    position = 0
    repeat { count = read(descriptor, &buffer, buffer.count) } while count < 0 && errno == EINTR
    if count < 0 {
      hasFailed = true
      count = 0
    }
  }
}
