import AidRules
import DossierStore
import Foundation
import Glibc
import Wizard

/// Files of one person: what the wizard and the commands write or read by a path that somebody typed.
enum PrivateFile {
  /// The path as the system takes it: `~/` is the user's home, and what is relative starts from the current folder.
  static func resolved(_ typed: String) -> String {
    var path = typed
    if path.hasPrefix("~/"), let home = Environment.value("HOME") { path = home + path.dropFirst() }
    return path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  }

  /// Begins a new file (0600); one that exists is left as it is.
  static func begin(_ path: String) throws(FileProblem) -> FileHandle {
    if isFolder(path) { throw .isFolder(path: path) }
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw errno == EEXIST ? .exists(path: path) : .unwritable(path: path) }
    return FileHandle(fileDescriptor: file, closeOnDealloc: true)
  }

  /// Begins a file (0600) that stands in for a new one until it is whole; one that exists is left as it is.
  static func temporary(beside path: String) throws(FileProblem) -> (descriptor: Int32, path: String) {
    if isFolder(path) { throw .isFolder(path: path) }
    if kind(path) != nil { throw .exists(path: path) }
    var template = Array("\(path).XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { throw .unwritable(path: path) }
    return (file, String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self))
  }

  /// Writes a new file, whole or not at all.
  static func create(_ path: String, _ content: Data) throws(FileProblem) {
    let written = try begin(path)
    do {
      try written.write(contentsOf: content)
      try written.synchronize()
    } catch {
      unlink(path)
      throw .unwritable(path: path)
    }
  }

  /// Writes to a device or a pipe.
  static func send(_ content: Data, to path: String) throws(FileProblem) {
    let file = open(path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unwritable(path: path) }
    do {
      try FileHandle(fileDescriptor: file, closeOnDealloc: true).write(contentsOf: content)
    } catch {
      throw .unwritable(path: path)
    }
  }

  /// Whether a file of that name is written in Markdown.
  static func isMarkdown(_ path: String) -> Bool { path.lowercased().hasSuffix(".md") }

  /// Reads a regular file as far as one byte beyond what it may hold.
  static func read(_ path: String, atMost largest: Int) throws(FileProblem) -> Data {
    if isFolder(path) { throw .isFolder(path: path) }
    // Without O_NONBLOCK, a pipe without a writer would wait for ever.
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(path: path) }
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      let content = try? handle.read(upToCount: largest + 1) ?? Data()
    else { throw .unreadable(path: path) }
    return content
  }

  /// Whether a path leads to a pipe, which gives its content once.
  static func isPipe(_ path: String) -> Bool { kind(path) == S_IFIFO }

  /// Whether a path leads to a device or a pipe: it is written as it is, never created.
  static func isDevice(_ path: String) -> Bool { [S_IFIFO, S_IFCHR].contains(kind(path)) }

  private static func kind(_ path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  private static func isFolder(_ path: String) -> Bool {
    kind(path) == S_IFDIR
  }

  /// Reads a dossier that somebody exported.
  static func dossier(_ typed: String, specialites: [Specialite]) throws(FileProblem) -> DossierFile {
    let path = resolved(typed)
    return try dossier(read(path, atMost: DossierFile.largest), from: path, specialites)
  }

  /// Reads one from the standard input, named as such where it is none.
  static func dossierFromInput(called name: String, specialites: [Specialite]) throws -> DossierFile {
    let data = try InputBytes(path: "-", flag: "--dossier").data(atMost: DossierFile.largest)
    return try dossier(data, from: name, specialites)
  }

  private static func dossier(
    _ data: Data,
    from path: String,
    _ specialites: [Specialite]
  ) throws(FileProblem) -> DossierFile {
    do {
      return try DossierFile(data: data, specialites: specialites)
    } catch {
      throw .notADossier(path: path, error)
    }
  }
}
