import Testing

@Suite("The house: reading Swift")
struct SwiftSourceTests {
  @Test("Imports are found in all their forms, and not in comments")
  func imports() {
    let source = SwiftSource(
      """
      // import Commented
      /* import Blocked
         /* nested */ import Nested
      */
      import Plain
        package import Indented  // why
      @testable import Tested
      @preconcurrency public import Attributed
      internal import struct Foundation.Data
      import A; import B
      let text = "import Quoted"
      let address = "https://x"; import C
      """
    )
    #expect(source.imports == ["Plain", "Indented", "Tested", "Attributed", "Foundation", "A", "B", "C"])
  }

  @Test("Numbers are whole words, outside comments, with their lines")
  func numbers() {
    let source = SwiftSource(
      """
      let a = 19_000  // 775
      let b = x775 + 0.775 + 949.5
      let c = 640...1045
      let d = "1 patient, 1080."
      let e = 11..<22
      """
    )
    #expect(source.numbers.map(\.number) == ["19000", "640", "1045", "1", "1080", "11", "22"])
    #expect(source.numbers.map(\.line) == [1, 3, 3, 4, 4, 5, 5])
  }

  @Test("Quantities are read in figures and in letters, whatever the space, outside comments")
  func quantities() {
    let source = SwiftSource(
      """
      let a = "de plus de 16 ans"  // 17 ans
      let b = "au moins Deux tiers, 2\\u{A0}mois et 12,5\u{202F}%"
      let c = "\\(years) ans, un an, P30 ans, x5 ans"
      let d = "cinq\u{A0}indicateurs sur cinq"
      """
    )
    #expect(
      source.quantities.map(\.words) == ["16 ans", "deux tiers", "2 mois", "12,5 %", "cinq indicateurs"]
    )
    #expect(source.quantities.map(\.line) == [1, 2, 2, 2, 4])
  }
}
