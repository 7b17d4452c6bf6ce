import AidRules
import ArgumentParser
import DossierStore
import FrenchText
import Intake
import Wizard

/// What every command on dossiers is told: which dossiers, which barème.
struct ShelfFlags: ParsableArguments {
  @OptionGroup(title: "\(CommandHelp.dossiersGroup)") var store: StoreFlags
  @OptionGroup(title: "\(CommandHelp.outputGroup)") var bareme: BaremeFlags

  /// The dossiers, for something to be added; the store is created if need be.
  func shelf(_ bareme: Bareme) throws -> Shelf {
    try Shelf(StoreLocation(try store.asked()), specialites: bareme.specialites)
  }

  /// The dossiers there are; nil when there is no store yet, which isn't created only to be read.
  ///
  /// A file that somebody names is expected to be there: a mistyped path holds « no dossier » for no reason.
  func existingShelf(_ bareme: Bareme) throws -> Shelf? {
    let asked = try store.asked()
    let location = StoreLocation(asked)
    if location.exists { return try Shelf(location, specialites: bareme.specialites) }
    if let asked { throw Failure(.noStore(shown(asked, longest: .max)), code: .unusableInput) }
    return nil
  }
}

/// The number of a dossier.
struct NumberArgument: ParsableArguments {
  @Argument(help: ArgumentHelp("\(CommandHelp.dossierNumber)", valueName: "NUMÉRO"))
  var numero: String

  /// The number as one.
  func read() throws -> Int64 {
    guard let id = Int64(numero), id > 0 else {
      throw Failure(.notADossierNumber(shown(numero)), code: .unusableInput)
    }
    return id
  }

  /// The dossier of that number, and the store that holds it.
  ///
  /// - Parameter isLenient: whether what can be read of a damaged one is enough.
  func found(in flags: ShelfFlags, _ bareme: Bareme, isLenient: Bool = false) throws
    -> (dossier: KeptDossier, shelf: Shelf)
  {
    let id = try read()
    guard let shelf = try flags.existingShelf(bareme),
      let dossier = try shelf.dossier(id, isLenient: isLenient)
    else {
      throw Failure(.noSuchDossier(id), code: .unusableInput)
    }
    return (dossier, shelf)
  }
}
