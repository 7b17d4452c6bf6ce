/// A target notified by the CPAM belongs to the option asked; without an option it is ignored with a warning.
///
/// A target below the start is shown as it is and treated as maintain (rulings 9 and 22).
enum NotifiedRule {
  static func target(_ indicateur: Indicateur, _ option: OptionETP, _ contract: Contract) -> Int? {
    guard contract.situation.option == option else { return nil }
    return contract.situation.notifie(indicateur)
  }

  static func warnings(_ contract: Contract) -> [Warning] {
    let situation = contract.situation
    let notified = contract.indicateurs.filter { situation.notifie($0) != nil }
    guard situation.option != nil else { return notified.isEmpty ? [] : [.notifiedWithoutOption] }
    return notified.compactMap { indicateur in
      guard let target = situation.notifie(indicateur), let start = situation.depart(indicateur),
        target < start
      else { return nil }
      return .notifiedBelowStart(indicateur, target: target, start: start)
    }
  }
}
