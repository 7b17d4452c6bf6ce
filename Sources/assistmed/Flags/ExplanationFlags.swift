import ArgumentParser
import FrenchText

/// Whether the result comes with the reasoning behind it.
struct ExplanationFlags: ParsableArguments {
  @Flag(name: .customLong("expliquer"), help: "\(CommandHelp.expliquer)")
  var isExplained = false
}
