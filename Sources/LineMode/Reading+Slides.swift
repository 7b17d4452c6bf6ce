import AidRules
import FrenchText
import Guide
import Intake
import Wizard

/// Reads a line in front of a slide; nil for a command that any page takes.
func readSlide(_ text: String, _ slide: Slide, in state: State) -> Reading? {
  switch (slide, text.lowercased()) {
  case (_, "-"): return .events([.pageUp])
  case (_, Words.names): return .events([.switchConference])
  case (.agenda, "r"), (.avantApres, "r"), (.recap, "r"), (.example, "r"):
    return .events([.insert("r")])
  case (.avantApres, "a") where !state.isRevealed: return .events(alone(.avant))
  case (.avantApres, "p") where !state.isRevealed: return .events(alone(.apres))
  default: break
  }
  if Command(text) != nil { return nil }
  switch slide {
  case .avantApres: return readVote(text, in: state)
  case .example: return readFigure(text, in: state)
  case .closing: return readMission(text, in: state)
  default: return readEntry(text, in: state)
  }
}

/// Enter shows what the room waits for, else the next slide.
func enterOnSlide(in state: State) -> Reading {
  state.quizQuestion != nil && !state.isRevealed
    ? .events([.press(.menu(.reveal))]) : .events([.proceed])
}

/// « avant », « après » or their numbers answer alone; two numbers are the hands of a room.
private func readVote(_ text: String, in state: State) -> Reading {
  guard !state.isRevealed else { return .refused(Words.alreadyRevealed) }
  switch foldedKey(text) {
  case "avant", "1": return .events(alone(.avant))
  case "apres", "2": return .events(alone(.apres))
  default: break
  }
  let parts = text.split { $0 == "," || $0 == ";" || $0 == "/" || $0.isWhitespace }.map(String.init)
  guard parts.count == 2, let avant = count(parts[0]), let apres = count(parts[1]) else {
    return .refused(Words.votesExpected)
  }
  return .events([
    .focus(.hands(.avant)), .clearField, .insert(String(avant)),
    .focus(.hands(.apres)), .clearField, .insert(String(apres)),
    .press(.menu(.reveal)),
  ])
}

/// One answer, whatever was counted before.
private func alone(_ answer: AvantApres.Answer) -> [Event] {
  let others = AvantApres.Answer.allCases.flatMap { [Event.focus(.hands($0)), .clearField] }
  return others + [.focus(.hands(answer)), .activate]
}

/// « p 800 », « f 1 500 », or a number alone for the first figure.
private func readFigure(_ text: String, in state: State) -> Reading {
  let start = text.firstIndex { $0.isNumber || "+-.,".contains($0) }
  guard let start else { return .refused(Words.figureExpected) }
  let fact: Fact? =
    switch foldedKey(String(text[..<start])) {
    case "": state.roomFigures.first
    case "p", "pmt": .pmt
    case "f", "fileactive", "file active": .fileActive
    default: nil
    }
  guard let fact, state.roomFigures.contains(fact) else { return .refused(Words.figureExpected) }
  return .events([.focus(.figure(fact)), .clearField, .insert(String(text[start...])), .activate])
}

/// A number adds a hand, two numbers say how many; words add a mission.
private func readMission(_ text: String, in state: State) -> Reading {
  let entries = state.slideEntries
  let parts = text.split(separator: " ").map(String.init)
  if let place = parts.first.flatMap({ place($0, among: entries.count) }) {
    guard case .mission = entries[place] else {
      return parts.count == 1 ? .events([.press(.menu(entries[place]))]) : .refused(Words.missionExpected)
    }
    if parts.count == 1 { return .events([.press(.menu(entries[place]))]) }
    guard parts.count == 2, let hands = count(parts[1]) else { return .refused(Words.missionExpected) }
    return .events([.focus(.menu(entries[place])), .clearField, .insert(String(hands))])
  }
  guard text.contains(where: \.isLetter) else { return .refused(Words.missionExpected) }
  var field = DraftText(capacity: MissionName.longest)
  guard field.insert(unquoted(text)) else {
    return .refused(Remark.fieldFull(capacity: MissionName.longest).sentence(.lines))
  }
  return .events([.press(.menu(.addMission)), .insert(unquoted(text)), .proceed])
}

/// A part of the order of the day, by its number.
private func readEntry(_ text: String, in state: State) -> Reading {
  let entries = state.slideEntries
  guard !entries.isEmpty else { return .refused(Words.slideWays) }
  guard let place = place(text, among: entries.count) else { return refusal(text, entries.count) }
  return .events([.press(.menu(entries[place]))])
}

/// A count of hands; nil for anything else.
private func count(_ text: String) -> Int? {
  guard !text.isEmpty, text.utf8.count <= 4, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
    return nil
  }
  return Int(text)
}
