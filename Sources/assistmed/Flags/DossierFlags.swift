import ArgumentParser
import FrenchText

/// Where dossiers are kept, or that none is.
struct DossierFlags: ParsableArguments {
  @OptionGroup var store: StoreFlags

  @Flag(help: "\(CommandHelp.keepsNothing)")
  var sansEnregistrer = false

  /// The store asked for.
  func location() throws(UsageProblem) -> StoreLocation {
    let asked = try store.asked()
    return sansEnregistrer ? .memory : StoreLocation(asked)
  }
}

/// Where dossiers are kept.
struct StoreFlags: ParsableArguments {
  @Option(help: ArgumentHelp("\(CommandHelp.dossiers)", valueName: "FICHIER"))
  var dossiers: String?

  /// The file asked for, if one is; an empty name is a variable that a script forgot to set.
  func asked() throws(UsageProblem) -> String? {
    if dossiers?.isEmpty == true { throw .missingValue("--dossiers") }
    return dossiers
  }
}
