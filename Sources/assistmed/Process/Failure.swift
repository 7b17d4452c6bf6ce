import FrenchText

/// The exit codes, a contract with scripts.
enum ExitStatus: Int32 {
  /// An evaluation was made, whatever the verdict.
  case success = 0
  /// Anything else.
  case failure = 1
  /// Unusable input, usage errors and dates before the first regime included.
  case unusableInput = 2
  /// Lines that can't be read, where `lot --strict` wants none.
  case badLines = 3
}

/// What ends the program early: a sentence for stderr and an exit code.
struct Failure: Error {
  let sentence: String
  let code: ExitStatus

  init(_ sentence: String, code: ExitStatus = .unusableInput) {
    self.sentence = sentence
    self.code = code
  }

  init(_ message: ProgramMessage, code: ExitStatus) {
    self.init(message.sentence, code: code)
  }
}
