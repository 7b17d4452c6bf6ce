import AidRules
import FrenchText

extension CaseComparisons {
  /// The document `assistmed.comparaison-cas/1`, a contract with scripts: keys keep their order and are never renamed.
  package var json: JSON {
    [
      "format": .string("assistmed.comparaison-cas/1"),
      "avec": .texts(settings),
      "cas": .int(compared),
      "differents": .int(unlike),
      "illisibles": .int(unreadable),
      "sujets": .array(
        subjects.map {
          ["sujet": .string($0.subject.word), "id": .text($0.subject.identifier), "cas": .int($0.count)]
        }
      ),
      "verdicts": .array(
        verdictChanges.map {
          [
            "avant": .string($0.verdict.before.rawValue), "apres": .string($0.verdict.after.rawValue),
            "cas": .int($0.count),
          ]
        }
      ),
      "maxima": [
        "cas": .int(withOption),
        "avant": Self.sumJSON(sums.before, waiting: waiting.before),
        "apres": Self.sumJSON(sums.after, waiting: waiting.after),
      ],
      "references": .array(
        readings.map {
          [
            "cas": .int($0.count), "avant": $0.change.before?.json ?? .null,
            "apres": $0.change.after?.json ?? .null,
          ]
        }
      ),
      "premiers": .array(
        firstUnlike.map { $0.name.json([JSON.Member("differences", .texts($0.sentences))]) }
      ),
      "erreurs": .array(firstUnreadable.map { $0.name.json([JSON.Member("erreur", .string($0.sentence))]) }),
      "avertissements": .texts(notes),
      "baremes": ["avant": baremes.before.identityJSON, "apres": baremes.after.identityJSON],
      "programme": ["nom": .string("assistmed"), "version": .string(version)],
    ]
  }

  private static func sumJSON(_ sum: Sum, waiting: Int) -> JSON {
    [
      "bas": .int(sum.montant.low.amount), "haut": .int(sum.montant.high.amount),
      "statut": .string(sum.statut.rawValue),
      "a_completer": .int(waiting),
    ]
  }
}

extension CaseComparisons.Name {
  fileprivate func json(_ more: [JSON.Member]) -> JSON {
    .object([JSON.Member("ligne", .int(line)), JSON.Member("id", .text(id))] + more)
  }
}
