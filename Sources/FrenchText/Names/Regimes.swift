extension French {
  /// The text that a regime's identifier stands for.
  package static func regime(_ id: String) -> String {
    switch id {
    case "avenant7": "avenant 7 à la convention de 2016"
    case "reglement_arbitral_2023": "règlement arbitral de 2023"
    case "convention_2024": "convention médicale de 2024"
    default: id  // a barème that somebody tries may name a regime of its own
    }
  }

  /// The same where there is little room.
  package static func shortRegime(_ id: String) -> String {
    switch id {
    case "avenant7": "avenant 7"
    case "reglement_arbitral_2023": "règlement arbitral"
    case "convention_2024": "convention 2024"
    default: id
    }
  }
}
