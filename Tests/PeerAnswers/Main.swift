import AidRules
import BaremeFiles
import Foundation

/// Answers the situations of another model, so that the two can be compared: its CSV in, `eligible,montant` out.
///
/// Run by Tests/Peers/openfisca.sh, in one process for all the lines.
@main
enum Main {
  static func main() throws {
    let bareme = try BaremeLoader.embedded()
    guard readLine() == PeerLine.header else { refuse("La première ligne doit être : \(PeerLine.header)") }
    var answers = ["eligible,montant"]
    while let text = readLine() {
      guard let line = PeerLine(text, bareme) else {
        refuse("Ligne \(answers.count + 1) illisible : \(text)")
      }
      answers.append(try line.answer(bareme))
    }
    print(answers.joined(separator: "\n"))
  }

  private static func refuse(_ sentence: String) -> Never {
    FileHandle.standardError.write(Data("\(sentence)\n".utf8))
    exit(EXIT_FAILURE)
  }
}
