/// The 64-bit FNV-1a hash of a series of texts: enough to tell two barèmes apart, useless against forgery.
struct Digest {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Adds a text, then a zero byte so that "ab", "c" and "a", "bc" differ.
  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(0)
  }

  /// The sixteen hexadecimal digits.
  var hexadecimal: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }
}
