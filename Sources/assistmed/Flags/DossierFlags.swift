import ArgumentParser
import FrenchText

/// Where dossiers are kept, or that none is.
struct DossierFlags: ParsableArguments {
  @OptionGroup var store: StoreFlags

  @Flag(help: "\(CommandHelp.keepsNothing)")
  var sansEnregistrer = false

  /// The store asked for.
  var location: StoreLocation {
    StoreLocation(asked: store.dossiers, keepsNothing: sansEnregistrer)
  }
}

/// Where dossiers are kept.
struct StoreFlags: ParsableArguments {
  @Option(help: ArgumentHelp("\(CommandHelp.dossiers)", valueName: "FICHIER"))
  var dossiers: String?
}
