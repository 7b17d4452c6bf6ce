import ArgumentParser
import FrenchText
import Reports

/// `assistmed bareme`: what the program applies.
struct BaremeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bareme",
    abstract: CommandHelp.bareme,
    subcommands: [BaremeMontrerCommand.self, BaremeVerifierCommand.self]
  )
}

/// `assistmed bareme montrer`: the values in force with their statut and sources.
struct BaremeMontrerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "montrer",
    abstract: CommandHelp.baremeMontrer,
    usage: "assistmed bareme montrer [options]"
  )

  @OptionGroup(title: "\(CommandHelp.outputGroup)") var output: BaremeOutputFlags
  @OptionGroup(title: "\(CommandHelp.outputGroup)") var bareme: BaremeFlags

  func run() throws {
    try Arguments.refuseRepeated(in: CommandLine.arguments)
    let format = try output.readFormat()
    let bareme = try bareme.load()
    try Output.result(format == .md ? bareme.markdown : bareme.text)
  }
}
