import AidRules
import FrenchText

/// One dated event of the plan as a component of an iCalendar file.
struct CalendarEvent {
  let event: PlanEvent
  let date: Day
  /// What the event is, whatever its day: importing a plan that changed moves it instead of adding another.
  let uid: String
  let document: EvaluationDocument

  /// The lines of the component.
  var lines: [ContentLine] {
    let day = document.evaluation.day
    return [
      ContentLine("BEGIN", "VEVENT"),
      ContentLine("UID", uid),
      // The day of the evaluation, not the clock: the same answers make the same file.
      ContentLine("DTSTAMP", "\(day.compact)T000000Z"),
      ContentLine("SEQUENCE", String(max(0, day.number))),
      ContentLine("DTSTART;VALUE=DATE", date.compact),
      ContentLine("DTEND;VALUE=DATE", date.adding(days: 1).compact),
      ContentLine("SUMMARY", text: event.titleWithAmounts),
      ContentLine("DESCRIPTION", text: document.calendarDescription(of: event)),
      ContentLine("CATEGORIES", text: event.category),
      ContentLine("STATUS", status),
      ContentLine("TRANSP", "TRANSPARENT"),
    ] + alarm + [ContentLine("END", "VEVENT")]
  }

  private var status: String {
    switch event.shift?.effet {
    case .suspendu: "CANCELLED"
    case .decale: "TENTATIVE"
    case nil: document.evaluation.hasAssumedDays ? "TENTATIVE" : "CONFIRMED"
    }
  }

  /// A reminder of what somebody has to do, at nine in the morning; none of what is suspended.
  private var alarm: [ContentLine] {
    guard event.shift?.effet != .suspendu, let trigger = event.trigger else { return [] }
    return [
      ContentLine("BEGIN", "VALARM"),
      ContentLine("ACTION", "DISPLAY"),
      ContentLine("DESCRIPTION", text: event.title),
      ContentLine("TRIGGER", trigger),
      ContentLine("END", "VALARM"),
    ]
  }
}

extension PlanEvent {
  /// How long before midnight of its day an event is reminded of: a month for what takes time, a week for a meeting.
  fileprivate var trigger: String? {
    guard case .duty(let deadline) = self else { return nil }
    return switch deadline.kind {
    case .finEssai, .finEssaiRenouvele, .remplacement, .formation, .qualification, .entretien: "-P29DT15H"
    case .suivi: "-P6DT15H"
    case .signature, .embauche, .pieces, .anniversaire, .renouvellement, .terme: nil
    }
  }
}

extension Evaluation {
  /// Whether days were counted from one that nobody gave.
  fileprivate var hasAssumedDays: Bool {
    hypotheses.contains { hypothesis in
      switch hypothesis {
      case .signatureToday, .hireAtSignature: true
      case .judgedInYear: false
      }
    }
  }
}

extension Day {
  /// The day as `AAAAMMJJ`.
  fileprivate var compact: String { description.filter { $0 != "-" } }
}
