import DossierStore
import Foundation
import Reports
import Wizard

extension Keeper {
  /// Writes a dossier to a file that a colleague can take up.
  func export(_ id: Int64, to typed: String, _ state: State) -> State {
    let path = PrivateFile.resolved(typed)
    do throws(FileProblem) {
      guard let found = try? store?.read(id, specialites: specialites),
        let data = try? DossierFile(found).data()
      else { throw .unwritable(path: path) }
      try PrivateFile.create(path, data)
      return receive(state, .notice(.written(path: path)))
    } catch {
      return receive(state, .fileRefused(error))
    }
  }

  /// Reads a dossier from a file, as one more of the list.
  func read(from typed: String, _ state: State) -> State {
    do throws(FileProblem) {
      let file = try PrivateFile.dossier(typed, specialites: specialites)
      let saved = Saved(answers: file.answers, notes: file.notes)
      return create(saved, name: file.name, state)
    } catch {
      return receive(state, .fileRefused(error))
    }
  }

  private func create(_ saved: Saved, name: String, _ state: State) -> State {
    guard let store else { return state }
    do {
      let header = try store.create(saved, name: name)
      return receive(list(state), .imported(header.id))
    } catch {
      // The file is good: it is the disk that refuses.
      return receive(state, .notice(.notKept(error)))
    }
  }

  /// Writes the list of the figures to ask for.
  func writeList(_ text: String, to typed: String, _ state: State) -> State {
    let path = PrivateFile.resolved(typed)
    do throws(FileProblem) {
      try PrivateFile.create(path, Data(text.utf8))
      return receive(state, .notice(.written(path: path)))
    } catch {
      return receive(state, .fileRefused(error))
    }
  }
}
