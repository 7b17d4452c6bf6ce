import ArgumentParser
import FrenchText

/// Whether the questions come line by line; a group, since the parser gives a group to every command that declares it.
struct LineFlags: ParsableArguments {
  @Flag(help: "\(CommandHelp.texte)")
  var texte = false
}
