extension Group {
  /// Reads every key left, each of which must be a word of a closed list.
  func eachKey<Word: RawRepresentable<String> & Hashable, Value>(
    among words: [Word],
    _ read: (Place) -> Value?
  ) -> [Word: Value]? {
    var values: [Word: Value] = [:]
    var complete = true
    for name in unread {
      guard let place = optional(name) else { continue }
      guard let word = words.first(where: { $0.rawValue == name }) else {
        place.report(.unknownValue(found: name, allowed: words.map(\.rawValue)))
        complete = false
        continue
      }
      if let value = read(place) {
        values[word] = value
      } else {
        complete = false
      }
    }
    return complete ? values : nil
  }
}
