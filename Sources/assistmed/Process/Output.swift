import FrenchText
import Glibc

/// The two outputs of the program: the result and nothing else on one, sentences on the other.
enum Output {
  /// Writes the result.
  ///
  /// A reader that leaves early, as `head` does, has what it wanted: the program ends without a word.
  static func result(_ text: String) throws {
    guard let problem = write(text, to: STDOUT_FILENO), problem != EPIPE else { return }
    throw Failure(.unwritable, code: .failure)
  }

  /// Says a sentence to the person, beside the result.
  static func say(_ sentence: String) {
    _ = write("assistmed : \(sentence)\n", to: STDERR_FILENO)
  }

  /// Says something that isn't a complaint, without the program's name.
  static func note(_ text: String) {
    _ = write(text + "\n", to: STDERR_FILENO)
  }

  /// Writes over the last line of the terminal.
  static func overwrite(_ text: String) {
    _ = write("\r\(text)\u{1B}[K", to: STDERR_FILENO)
  }

  /// The error number, or nil when everything was written.
  private static func write(_ text: String, to descriptor: Int32) -> Int32? {
    var text = text
    return text.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        let written = Glibc.write(descriptor, bytes.baseAddress?.advanced(by: start), bytes.count - start)
        if written < 0 {
          if errno == EINTR { continue }
          return errno
        }
        start += written
      }
      return nil
    }
  }
}
