import DossierStore
import Foundation
import Reports
import Wizard

extension Keeper {
  /// Writes a dossier to a file that a colleague can take up.
  func export(_ id: Int64, to typed: String, _ state: State) -> State {
    var found = unwritten(id)
    do {
      if found == nil { found = try store?.read(id, specialites: specialites).map(Held.init) }
    } catch {
      return fail(.export, error, state)
    }
    // Another window erased it.
    guard let found else { return list(state) }
    let path = PrivateFile.resolved(typed)
    do {
      try PrivateFile.create(path, found.file.data())
      return tell(.notice(.written(path: path, without: found.unknown)), state)
    } catch {
      return tell(.fileRefused(error as? FileProblem ?? .unwritable(path: path)), state)
    }
  }

  /// Reads a dossier from a file, as one more of the list.
  func read(from typed: String, _ state: State) -> State {
    do {
      let file = try PrivateFile.dossier(typed, specialites: specialites)
      let saved = Saved(answers: file.answers, notes: file.notes, missions: file.missions)
      return take(Held(number: nextNumber(), saved, name: file.name), state)
    } catch {
      return tell(.fileRefused(error), state)
    }
  }

  private func take(_ read: Held, _ state: State) -> State {
    var held = read
    do {
      try held.write(to: opened())
      return tell(.imported(held.id), list(state))
    } catch {
      // The file is good: it is the disk that refuses.
      left.append(held)
      return tellRefused(held, error, tell(.imported(held.id), list(state)))
    }
  }

  /// Writes a text to print or to send: the figures to ask for, the job description, the missions of a room.
  func writeList(_ text: String, to typed: String, _ state: State) -> State {
    let path = PrivateFile.resolved(typed)
    do {
      try PrivateFile.create(path, Data(text.utf8))
      return tell(.notice(.written(path: path)), state)
    } catch {
      return tell(.fileRefused(error), state)
    }
  }
}
