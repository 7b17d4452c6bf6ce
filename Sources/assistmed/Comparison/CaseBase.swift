import AidRules
import FrenchText
import Intake
import Reports

/// A file of cases, each evaluated on both sides.
struct CaseBase {
  let path: String
  let sides: Sides<ComparedSide>

  private static let flag = "--cas"

  /// Compares every case; those that can't be read are counted apart.
  func compare(settings: [String]) throws -> CaseComparisons {
    try sides.before.check()
    try sides.after.check()
    var result = CaseComparisons(
      settings: settings,
      baremes: sides.map(\.bareme),
      version: AssistMed.version,
      notes: notes
    )
    let bytes = try InputBytes(path: path, flag: Self.flag)
    var records = CSVRecords(bytes)
    let header = records.next()
    if bytes.hasFailed { throw bytes.failure }
    let columns = try columns(header)
    if !columns.unknown.isEmpty { Output.note(ProgramMessage.ignoredColumns(columns.unknown).sentence) }
    while let record = records.next() { add(record, columns, to: &result) }
    if bytes.hasFailed { throw bytes.failure }
    return result
  }

  private func columns(_ header: CSVRecord?) throws -> CaseColumns {
    do throws(CaseFileProblem) {
      guard let header else { throw .empty }
      switch header.fields {
      case .success(let fields): return try CaseColumns(header: fields)
      case .failure(let problem): throw .header(problem)
      }
    } catch {
      throw Failure(error.commandLineSentence(flag: Self.flag, path: shown(path, longest: .max)))
    }
  }

  private func add(_ record: CSVRecord, _ columns: CaseColumns, to result: inout CaseComparisons) {
    var name = CaseComparisons.Name(line: record.line, id: nil)
    do throws(CaseProblem) {
      let fields: [String]
      switch record.fields {
      case .success(let found): fields = found
      case .failure(let problem): throw .unreadable(problem)
      }
      let row = try columns.row(fields)
      name = CaseComparisons.Name(line: record.line, id: row.id)
      let evaluations = Sides(try sides.before.evaluate(row.texts), try sides.after.evaluate(row.texts))
      guard let compared = Compared(evaluations, baremes: sides.map(\.bareme)) else { return }
      result.add(compared, name)
    } catch {
      result.add(error, name)
    }
  }

  /// Another barème is told once, not case by case.
  private var notes: [String] {
    let folders = sides.map(\.folder)
    let tried = [folders.before, folders.after == folders.before ? nil : folders.after].compactMap { $0 }
    return tried.compactMap { ProgramMessage.notice(ofBareme: $0) }
  }
}
