import AidRules
import FrenchText

/// The plan of a contract as an iCalendar file (RFC 5545), which Thunderbird and phones take.
///
/// A duty that nobody dated can't stand in a calendar: the calendar's description tells it.
package struct CalendarDocument: Sendable {
  /// The evaluation whose plan it is.
  package let document: EvaluationDocument
  /// What tells this contract from others, a dossier's identifier for instance; nil when there is none.
  package let contract: String?
  /// The calendar's name; nil for one without anybody's name.
  package let title: String?

  /// Creates a calendar, or nil where the aid is refused: there is nothing to date.
  package init?(_ document: EvaluationDocument, contract: String? = nil, title: String? = nil) {
    guard document.evaluation.plan.contains(where: { $0.date != nil }) else { return nil }
    self.document = document
    self.contract = contract
    self.title = title
  }

  /// The file: lines that end by CRLF, of 75 octets at most.
  package var text: String {
    let head = [
      ContentLine("BEGIN", "VCALENDAR"),
      ContentLine("VERSION", "2.0"),
      ContentLine("PRODID", "-//AssistMed//AssistMed \(document.version)//FR"),
      ContentLine("CALSCALE", "GREGORIAN"),
      ContentLine("X-WR-CALNAME", text: title ?? CalendarWords.title),
      ContentLine("X-WR-CALDESC", text: document.calendarDescription),
    ]
    let lines = head + events.flatMap(\.lines) + [ContentLine("END", "VCALENDAR")]
    return lines.map(\.folded).joined()
  }

  private var events: [CalendarEvent] {
    var met: [String: Int] = [:]
    return document.evaluation.plan.compactMap { event in
      guard let date = event.date else { return nil }
      // Interviews have no rank of their own: their order tells them apart.
      let rank = met[event.name, default: 0] + 1
      met[event.name] = rank
      let name = rank == 1 ? event.name : "\(event.name)-\(rank)"
      return CalendarEvent(event: event, date: date, uid: "\(name).\(key)@assistmed", document: document)
    }
  }

  /// What identifies the contract: what was given for that, else what doesn't change once it is signed.
  private var key: String {
    let situation = document.evaluation.situation
    let parts =
      contract.map { [$0] }
      ?? [situation.specialite?.id, situation.signature?.description].compactMap(\.self)
    let plain = parts.joined(separator: "-").unicodeScalars.map { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
        ? String(scalar) : "-"
    }
    return plain.isEmpty ? "contrat" : plain.joined()
  }
}

extension PlanEvent {
  /// What the event is, whatever its day and its option.
  fileprivate var name: String {
    guard case .payment(let annee, _, _) = self else { return nature.dashed }
    return "\(nature)-\(annee)"
  }
}

extension String {
  fileprivate var dashed: String { String(map { $0 == "_" ? "-" : $0 }) }
}
