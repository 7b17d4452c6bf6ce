import AidRules
import FrenchText
import Reports
import Wizard

extension Session {
  /// Writes the report of the dossier in front, in the form that the end of the path says.
  func writeReport(to path: String) -> State {
    guard let form = ReportForm(path: path) else {
      return keeper.tell(.fileRefused(.noForm(path: path, ends: ReportForm.allCases.map(\.end))), state)
    }
    guard case .success(let evaluation) = state.evaluation,
      var document = EvaluationDocument(
        evaluation,
        bareme: bareme,
        version: AssistMed.version,
        notes: [notice].compactMap { $0 }
      )
    else { return state }
    document.name = state.isConference ? "" : state.dossier.name
    document.awaited = state.awaited
    return keeper.writeList(document.report(form), to: path, state)
  }
}
