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

  /// Writes a new file (0600), whole or not at all; one that exists is left as it is.
  static func create(_ path: String, _ content: Data) throws(FileProblem) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw errno == EEXIST ? .exists(path: path) : .unwritable(path: path) }
    let written = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    do {
      try written.write(contentsOf: content)
      try written.synchronize()
    } catch {
      unlink(path)
      throw .unwritable(path: path)
    }
  }

  /// Reads a regular file as far as one byte beyond what it may hold.
  static func read(_ path: String, atMost largest: Int) throws(FileProblem) -> Data {
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

  /// Reads a dossier that somebody exported.
  static func dossier(_ typed: String, specialites: [Specialite]) throws(FileProblem) -> DossierFile {
    let path = resolved(typed)
    let data = try read(path, atMost: DossierFile.largest)
    do {
      return try DossierFile(data: data, specialites: specialites)
    } catch {
      throw .notADossier(path: path, error)
    }
  }
}
