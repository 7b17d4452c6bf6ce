import AidRules
import FrenchText

extension EvaluationDocument {
  /// One event of the plan: the day, or nothing where nobody published it, what it is, and what backs it.
  func planJSON(_ event: PlanEvent) -> JSON {
    .object(
      [
        .init("date", .text(event.date?.description)),
        .init("nature", .string(event.nature)),
        .init("libelle", .string(event.title)),
        .init("statut", .text(event.statut?.rawValue)),
        .init("sources", .texts(event.references.sourceIDs)),
        .init("suspension", .text(event.shift?.effet.rawValue)),
        .init("motif", .text(event.shift?.reason)),
      ] + event.particulars
    )
  }
}

extension PlanEvent {
  /// What the event is, as scripts read it.
  var nature: String {
    switch self {
    case .duty(let deadline): deadline.kind.word
    case .payment(_, _, let payments): payments.first?.payment.nature.rawValue ?? ""
    }
  }

  /// What only some events have.
  fileprivate var particulars: [JSON.Member] {
    switch self {
    case .duty(let deadline):
      return deadline.parcours.map { [.init("parcours", .string($0.rawValue))] } ?? []
    case .payment(let annee, _, let payments):
      let amounts = payments.map { paid -> JSON in
        [
          "etp": .string(paid.option.rawValue),
          "montant_bas": .int(paid.payment.montant.low.amount),
          "montant_haut": .int(paid.payment.montant.high.amount),
        ]
      }
      return [.init("annee", .int(annee)), .init("montants", .array(amounts))]
    }
  }
}
