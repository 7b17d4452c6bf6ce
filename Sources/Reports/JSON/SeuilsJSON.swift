import AidRules
import FrenchText
import Intake

extension SeuilsDocument {
  /// The document `assistmed.seuils/1`: keys keep their order and are never renamed.
  package var json: JSON {
    let evaluated = evaluation.evaluation
    return [
      "format": .string("assistmed.seuils/1"),
      "regime": .string(evaluated.regime),
      "date": .string(evaluated.day.description),
      "bareme": evaluation.baremeJSON,
      "verdict": .string(evaluated.verdict.rawValue),
      "rendre_eligible": waysInJSON,
      "selon": .array(along.map(alongJSON)),
      "solde": balance.map(balanceJSON) ?? .null,
      "bornes": .array(evaluation.shownOptions.flatMap(boundsJSON)),
      "attendre": [
        "signature": .string(waiting.signature.description),
        "signe": .bool(waiting.isSigned),
        "paliers": .array(waiting.cliffs.map(cliffJSON)),
      ],
      "manquants": .texts(evaluated.missing.map(\.rawValue)),
      "hypotheses": .texts(evaluated.hypotheses.map(\.sentence)),
      "decisions": .texts(citedDecisions),
      "avertissements": .texts(evaluation.warnings),
      "entrees": evaluation.inputsJSON,
      "programme": ["nom": .string("assistmed"), "version": .string(evaluation.version)],
    ]
  }

  private var waysInJSON: JSON {
    [
      "ensembles": .array(
        waysIn.sets.map { set in
          [
            "verdict": .string(set.verdict.rawValue),
            "changements": .array(set.changes.map(changeJSON)),
          ]
        }
      ),
      "immuables": .texts(waysIn.fixed.map(\.id.rawValue)),
      "en_attente": .texts(waysIn.pending.map(\.id.rawValue)),
      "message": .texts(waysIn.refusal(evaluation.evaluation, evaluation.phrasing)),
    ]
  }

  /// A change as the answer that it makes.
  private func changeJSON(_ change: ChangeSet.Change) -> JSON {
    let changed = evaluation.evaluation.situation.after(change.lever)
    return [
      "champ": .string(change.lever.fact.rawValue),
      "valeur": changed.value(of: change.lever.fact)?.json ?? .null,
      "message": .string(change.lever.text(on: evaluation.evaluation.day)),
      "sources": .texts(change.references.sourceIDs),
    ]
  }

  private func balanceJSON(_ answer: BalanceAnswer) -> JSON {
    switch answer {
    case .none(let reason):
      ["options": .array([]), "message": .string(reason.sentence(evaluation.phrasing))]
    case .aims(let aims):
      ["options": .array(aims.map(aimJSON)), "message": .null]
    }
  }

  private func aimJSON(_ aim: BalanceAim) -> JSON {
    [
      "etp": .string(aim.option.rawValue),
      "annee": .int(aim.annee),
      "montant": .int(aim.montant.amount),
      "solde_entier_bas": .int(aim.entier.low.amount),
      "solde_entier_haut": .int(aim.entier.high.amount),
      "ensemble": aim.ensemble.map { .array($0.map(figureJSON)) } ?? .null,
      "seuls": .array(
        aim.seuls.map { lone in
          [
            "indicateur": .string(lone.indicateur.rawValue),
            "certain": lone.certain.map(figureJSON) ?? .null,
            "possible": lone.possible.map(figureJSON) ?? .null,
          ]
        }
      ),
      "inconnus": .texts(aim.inconnus.map(\.rawValue)),
      "message": .texts(aim.sentences(evaluation.phrasing)),
      "sources": .texts(aim.references.sourceIDs),
    ]
  }

  private func figureJSON(_ figure: ReachedFigure) -> JSON {
    [
      "indicateur": .string(figure.indicateur.rawValue),
      "depart": .int(figure.depart),
      "atteinte": .int(figure.atteinte),
      "gain": .int(figure.gain),
      "statut": .string(figure.statut.rawValue),
    ]
  }

  private func boundsJSON(_ option: OptionEvaluation) -> [JSON] {
    option.aide.compactMap { year in
      guard let maximum = year.maximum, maximum.exact == nil else { return nil }
      return [
        "etp": .string(option.option.rawValue),
        "annee": .int(year.annee),
        "maximum_bas": .int(maximum.low.amount),
        "maximum_haut": .int(maximum.high.amount),
        "statut": .text(year.statut?.rawValue),
      ]
    }
  }
}
