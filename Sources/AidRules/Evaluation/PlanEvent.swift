/// One event of a contract's plan: a duty, or a payment with what each option gives.
public enum PlanEvent: Hashable, Sendable {
  /// A duty.
  case duty(Deadline)
  /// A payment of a contract year, by its place in the year from 0: every option is paid on the same days.
  case payment(annee: Int, rang: Int, [OptionPayment])

  /// The payment of one option.
  public struct OptionPayment: Hashable, Sendable {
    /// The option.
    public let option: OptionETP
    /// What is paid, and when.
    public let payment: Payment
    /// How well its amount is established.
    public let statut: Statut?
  }

  /// The day; nil where nobody published it.
  public var date: Day? {
    switch self {
    case .duty(let deadline): deadline.date
    case .payment(_, _, let payments): payments.first?.payment.date
    }
  }

  /// How well it is established; nil for the days typed in.
  public var statut: Statut? {
    switch self {
    case .duty(let deadline): deadline.reference?.statut
    case .payment(_, _, let payments): payments.map(\.payment.statut).max()
    }
  }

  /// What backs it, the deciding one first.
  public var references: [Reference] {
    switch self {
    case .duty(let deadline): deadline.references
    case .payment(_, _, let payments): payments.first?.payment.references ?? []
    }
  }

  /// What the suspensions of the contract do to it, if anything.
  public var shift: SuspensionShift? {
    switch self {
    case .duty(let deadline): deadline.shift
    case .payment(_, _, let payments): payments.first?.payment.shift
    }
  }
}

extension Evaluation {
  /// Everything that the contract brings, in order: duties and payments of the options that aren't refused; what nobody
  /// dated comes last.
  public var plan: [PlanEvent] {
    let events = deadlines.map(PlanEvent.duty) + payments
    return events.enumerated()
      .sorted { left, right in
        switch (left.element.date, right.element.date) {
        case (let one?, let other?): (one, left.offset) < (other, right.offset)
        case (let one, let other): (one == nil ? 1 : 0, left.offset) < (other == nil ? 1 : 0, right.offset)
        }
      }
      .map(\.element)
  }

  private var payments: [PlanEvent] {
    let open = options.filter { $0.verdict != .nonEligible }
    let years = open.flatMap(\.aide).map(\.annee).distinct(by: \.self)
    return years.flatMap { annee -> [PlanEvent] in
      let paid = open.compactMap { option in
        option.aide.first { $0.annee == annee }.map { (option: option.option, year: $0) }
      }
      let ranks = paid.map(\.year.versements.count).max() ?? 0
      return (0..<ranks).map { rang in
        .payment(
          annee: annee,
          rang: rang,
          paid.filter { $0.year.versements.indices.contains(rang) }.map {
            .init(option: $0.option, payment: $0.year.versements[rang], statut: $0.year.statut)
          }
        )
      }
    }
  }
}
