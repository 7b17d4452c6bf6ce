extension String {
  /// Hands each scalar in order, until one is refused: false then.
  ///
  /// A screen is some thousands of scalars, most of them ASCII: the bytes are read in place.
  @inline(__always)
  func walkScalars(_ accepts: (Unicode.Scalar) -> Bool) -> Bool {
    let walked = utf8.withContiguousStorageIfAvailable { bytes in
      var place = 0
      while place < bytes.count {
        let (scalar, length) = bytes.scalar(at: place)
        guard accepts(scalar) else { return false }
        place += length
      }
      return true
    }
    return walked ?? unicodeScalars.allSatisfy(accepts)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The scalar that begins at a place, and how many bytes it takes, in a text known to be well formed.
  package func scalar(at place: Int) -> (Unicode.Scalar, length: Int) {
    let first = self[place]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    func tail(_ index: Int) -> UInt32 { UInt32(self[place + index] & 0x3F) }
    let lead = UInt32(first)
    let (value, length): (UInt32, Int) =
      switch first {
      case ..<0xE0: ((lead & 0x1F) << 6 | tail(1), 2)
      case ..<0xF0: ((lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3)
      default: ((lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
      }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
