package import AidRules

extension PlanEvent {
  /// What happens, in a few words.
  package var title: String {
    switch self {
    case .duty(let deadline): return deadline.text
    case .payment(let annee, _, let payments):
      let nature = payments.first?.payment.nature.text ?? ""
      return "Versement de l'aide\u{A0}: \(nature) de la \(French.ordinal(annee)) année"
    }
  }

  /// The same with the amounts of a payment, each with its option where there are several.
  package var titleWithAmounts: String {
    guard case .payment(_, _, let payments) = self else { return title }
    let amounts = payments.map { paid in
      let amount = paid.payment.montant.text(paid.statut)
      return payments.count == 1 ? amount : "\(amount) (\(paid.option.text))"
    }
    return amounts.isEmpty ? title : "\(title), \(French.list(amounts, "ou"))"
  }

  /// Who does what, in one sentence.
  package var duty: String {
    switch self {
    case .duty(let deadline): return deadline.kind.duty
    case .payment(_, _, let payments):
      return switch payments.first?.payment.limite {
      case .auPlusTard: "La CPAM vous verse l'aide au plus tard ce jour."
      case .auPlusTot: "La CPAM vous verse l'aide ce jour au plus tôt."
      case .exacte, nil: "La CPAM vous verse l'aide."
      }
    }
  }

  /// What is said beside what isn't official; nil elsewhere.
  package func mention(_ phrasing: Phrasing) -> String? {
    statut.flatMap { $0.mention(of: references, phrasing) }
  }
}

extension Evaluation {
  /// Everything that the contract brings, a sentence an event, in order; reviews alike are told once.
  package func planSentences(_ phrasing: Phrasing) -> [String] {
    let told = deadlines.told
    return plan.compactMap { event in
      switch event {
      case .duty(let deadline): told.first { $0.deadline == deadline }?.sentence(phrasing)
      case .payment: event.payment(phrasing)
      }
    }
  }
}

extension PlanEvent {
  /// The day of a payment, what is paid, and what is said beside a day that isn't official.
  fileprivate func payment(_ phrasing: Phrasing) -> String? {
    date.map { day in
      let words = [mention(phrasing), shift?.text].compactMap { $0 }.joined(separator: ", ")
      return "\(day.text)\u{A0}: \(titleWithAmounts)" + (words.isEmpty ? "." : " (\(words)).")
    }
  }
}
