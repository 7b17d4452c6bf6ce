import Foundation
import TerminalUI
import TestSupport
import Testing

/// The wizard started on a home that may already hold dossiers, in whatever state they are.
func startWizard(
  in home: Home,
  arguments: [String] = [],
  environment: [String: String?] = [:],
  size: Size = Size(columns: 80, rows: 24),
  user: UInt32? = nil
) throws -> TerminalSession {
  try TerminalSession(
    program: BuiltProduct.assistmed,
    arguments: arguments,
    environment: environment,
    size: size,
    home: home,
    user: user
  )
}

/// The wizard started again, on the dossier last written.
func resumeWizard(in home: Home) throws -> TerminalSession {
  let session = try startWizard(in: home)
  try session.waitForFocus("Reprendre")
  try session.send(.enter)
  try session.waitForNo(text: "Bienvenue")
  return session
}

extension Home {
  /// Where the program keeps the dossiers.
  var storePath: String { dataPath + "/assistmed/dossiers.sqlite" }

  /// Every file below the home, by its path from there.
  func files() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path).filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }

  /// The files below the home that hold a text, whatever their format.
  func files(holding text: String) throws -> [String] {
    try files().filter { name in
      try Data(contentsOf: URL(filePath: path + "/" + name)).range(of: Data(text.utf8)) != nil
    }
  }
}

extension TerminalSession {
  /// The screen below the title bar, which also tells the time.
  var page: [String] { Array(screen.dropFirst()) }

  /// The screen as one line of words: a sentence wrapped in a box is found whole.
  var words: String {
    let text = screen.joined(separator: " ").map { character in
      character.isWhitespace || "│┌┐└┘─".contains(character) ? " " : character
    }
    return String(text).split(separator: " ").joined(separator: " ")
  }

  /// Waits until the screen holds a sentence, wherever its lines break, inside a long path too.
  func waitForWords(_ sentence: String) throws {
    let letters = sentence.filter { !$0.isWhitespace }
    try wait(for: "“\(sentence)”") { $0.words.filter { !$0.isWhitespace }.contains(letters) }
  }

  /// Gives the dossier in front a name, by F2.
  func name(_ name: String) throws {
    try send(.f(2))
    try waitForWords("Quel nom donner à ce dossier ?")
    try send(.control("u"), .text(name), .enter)
    try waitForNo(text: "Quel nom donner")
  }

  /// Begins a dossier from the home page: what follows « Nouveau dossier » there is always the same.
  func beginDossier() throws {
    try send(.end, .up, .up, .up, .up, .up, .up, .up)
    try waitForFocus("Nouveau dossier")
    try send(.enter)
  }

  /// Opens the list of the dossiers from the home page.
  func openList() throws {
    try send(.end, .up, .up, .up, .up)
    try waitForFocus("Vos dossiers")
    try send(.enter)
    try wait(for: "the list") { $0.screen.dropFirst().first?.contains("Dossiers") == true }
  }

  /// Leaves by Ctrl-C, and expects the terminal to be given back with nothing but the last line written.
  func quit(sourceLocation: SourceLocation = #_sourceLocation) throws {
    try send(.control("c"))
    #expect(try waitForExit() == .code(0), sourceLocation: sourceLocation)
    #expect(!isAlternateScreen && !mouseEnabled && cursorVisible, sourceLocation: sourceLocation)
    #expect(echoOn && canonicalOn && signalsOn, sourceLocation: sourceLocation)
  }
}
