import AidRules
import ArgumentParser
import FrenchText
import Intake
import Wizard

/// `assistmed demo`: the wizard in front of a room, a session recorded, or one replayed.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: CommandHelp.demo,
    usage: "assistmed demo [options]",
    discussion: CommandHelp.demoDetails
  )

  @Option(help: ArgumentHelp("\(CommandHelp.enregistrer)", valueName: "FICHIER"))
  var enregistrer: String?

  @Option(help: ArgumentHelp("\(CommandHelp.rejouer)", valueName: "FICHIER"))
  var rejouer: String?

  @Option(help: ArgumentHelp("\(CommandHelp.lent)", valueName: "PAUSE"))
  var lent: String?

  @OptionGroup var lines: LineFlags

  @OptionGroup var bareme: BaremeFlags

  /// What opens a demonstration that is neither recorded nor replayed: the hour in front of a room.
  private static let opening: [Event] = [.talk(.day)]

  func run() throws {
    try Arguments.refuseRepeated(in: CommandLine.arguments)
    try checkTogether()
    let pause = try readPause()
    let bareme = try bareme.load()
    let demonstration = try demonstration(bareme, pause)
    let command = WizardCommand(
      bareme: bareme,
      otherBareme: self.bareme.folder,
      location: .memory,
      asksForLines: lines.texte,
      opening: demonstration == nil ? Self.opening : [],
      demonstration: demonstration
    )
    do {
      try command.run()
    } catch {
      // Nobody was there.
      if !(error is Stopped) { demonstration?.recorder?.discardIfEmpty() }
      throw error
    }
  }

  private func demonstration(_ bareme: Bareme, _ pause: Int?) throws -> Demonstration? {
    if let rejouer {
      let (recording, isShipped) = try ShippedRecordings.found(rejouer, bareme)
      // What is built in is tested with the barème that is.
      let isOther = !isShipped && recording.heading.empreinte != bareme.empreinte
      return .replay(Replay(recording, pause: pause, isOtherBareme: isOther))
    }
    guard let enregistrer else { return nil }
    let heading = Recording.Heading(
      program: AssistMed.version,
      bareme: bareme.version,
      empreinte: bareme.empreinte,
      today: Environment.today
    )
    do {
      return .recording(try Recorder(enregistrer, heading))
    } catch let problem as FileProblem {
      throw Failure("--enregistrer\u{A0}: \(problem.sentence)")
    }
  }

  private func checkTogether() throws(UsageProblem) {
    if enregistrer?.isEmpty == true { throw .missingValue("--enregistrer") }
    if rejouer?.isEmpty == true { throw .missingValue("--rejouer") }
    if enregistrer != nil, rejouer != nil { throw .notTogether("--enregistrer", "--rejouer") }
    if lent?.isEmpty == true { throw .missingValue("--lent") }
    if lent != nil, lines.texte { throw .notTogether("--lent", "--texte") }
    if lent != nil, rejouer == nil { throw .onlyWith("--lent", "--rejouer") }
  }

  private func readPause() throws(UsageProblem) -> Int? {
    guard let lent else { return nil }
    guard let pause = Intake.readPause(lent) else {
      throw .notAPause(option: "--lent", pauseBounds, received: shown(lent))
    }
    return pause
  }
}
