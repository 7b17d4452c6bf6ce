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
    guard let report = document.report(form, contract: state.dossier.id.map { "dossier-\($0)" }) else {
      return keeper.tell(.fileRefused(.nothingToWrite(document.withoutCalendar)), state)
    }
    return keeper.writeList(report, to: path, state)
  }
}
