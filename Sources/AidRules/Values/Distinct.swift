extension Sequence {
  /// The elements, each key once, in the order met.
  ///
  ///     ["P30", "P50", "P30"].distinct(by: \.self)  // ["P30", "P50"]
  public func distinct<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
    var met: Set<Key> = []
    return filter { met.insert(key($0)).inserted }
  }
}
