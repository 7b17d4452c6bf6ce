import ArgumentParser
import FrenchText

/// Where dossiers are kept, or that none is.
struct DossierFlags: ParsableArguments {
  @Option(help: ArgumentHelp("\(CommandHelp.dossiers)", valueName: "FICHIER"))
  var dossiers: String?

  @Flag(help: "\(CommandHelp.keepsNothing)")
  var sansEnregistrer = false

  /// The store asked for.
  var location: StoreLocation {
    StoreLocation(asked: dossiers, keepsNothing: sansEnregistrer)
  }
}
