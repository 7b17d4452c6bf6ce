/// What is known of some sequences of bytes, found without making a string of them.
struct ByteTable<Value> {
  private var slots: [Int32]
  private var entries: [(hash: UInt64, keyEnd: Int, value: Value)] = []
  private var keys: [UInt8] = []

  /// The number of sequences.
  var count: Int { entries.count }
  /// The bytes of all of them.
  var size: Int { keys.count }

  init() {
    slots = [Int32](repeating: -1, count: 1 << 10)
  }

  /// What is known of a sequence.
  func value(_ key: [UInt8], hash: UInt64) -> Value? {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = Int(slots[slot])
      if entries[entry].hash == hash, isKey(key, of: entry) { return entries[entry].value }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Keeps what is known of a sequence that isn't there.
  mutating func insert(_ key: [UInt8], hash: UInt64, _ value: Value) {
    if entries.count * 2 >= slots.count {
      slots = [Int32](repeating: -1, count: slots.count * 2)
      for (place, entry) in entries.enumerated() { put(Int32(place), entry.hash) }
    }
    keys += key
    entries.append((hash, keys.count, value))
    put(Int32(entries.count - 1), hash)
  }

  /// Forgets everything.
  mutating func removeAll() {
    for slot in slots.indices { slots[slot] = -1 }
    entries.removeAll(keepingCapacity: true)
    keys.removeAll(keepingCapacity: true)
  }

  private func isKey(_ key: [UInt8], of entry: Int) -> Bool {
    let start = entry == 0 ? 0 : entries[entry - 1].keyEnd
    guard entries[entry].keyEnd - start == key.count else { return false }
    for place in key.indices where keys[start + place] != key[place] { return false }
    return true
  }

  private mutating func put(_ entry: Int32, _ hash: UInt64) {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = entry
  }
}

/// A key made of cells one after the other, and its hash: not for secrets, quick.
struct ByteKey {
  private(set) var bytes: [UInt8] = []
  private(set) var hash: UInt64 = 0

  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    hash = 0xCBF2_9CE4_8422_2325
  }

  mutating func add(_ byte: UInt8) {
    bytes.append(byte)
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The hash with its high bits mixed into the low ones, which choose the place.
  var mixed: UInt64 { (hash ^ (hash >> 32)) &* 0x9E37_79B9_7F4A_7C15 >> 7 }
}
