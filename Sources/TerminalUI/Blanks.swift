/// A run of spaces, none when the count isn't positive.
///
/// Every line of a table is filled with some: repeating a string adds them one at a time.
package func blanks(_ count: Int) -> String {
  guard count > 0 else { return "" }
  return String(unsafeUninitializedCapacity: count) { bytes in
    bytes.initialize(repeating: UInt8(ascii: " "))
    return count
  }
}
