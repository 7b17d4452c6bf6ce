import AidRules
import Intake
import Wizard

extension Setting {
  /// What the wizard is given, on a screen or line by line.
  init(program bareme: Bareme, today: Day) {
    self.init(bareme: bareme, today: today, examples: bareme.exemples.map { Answers($0, in: bareme) })
  }
}

extension Answers {
  /// The answers of an example; a text that can't be read is left out, as an unanswered question is.
  fileprivate init(_ example: Exemple, in bareme: Bareme) {
    var values: [Fact: FactValue] = [:]
    for (fact, text) in example.reponses {
      values[fact] = try? understand(text, for: fact, specialites: bareme.specialites, mode: .commandLine)
        .get()
    }
    self.init(values)
  }
}
