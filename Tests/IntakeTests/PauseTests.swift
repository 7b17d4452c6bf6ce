import Intake
import Testing

@Suite("The pause of a demonstration")
struct PauseTests {
  @Test(
    "A number and its unit, as people write them",
    arguments: [
      ("400ms", 400), ("400 ms", 400), ("0,4s", 400), ("0.4 s", 400), ("0,4\u{202F}s", 400), ("1s", 1_000),
      ("1,25 S", 1_250), ("0,05s", 50), ("0,055s", 55), ("50ms", 50), ("10s", 10_000), ("010s", 10_000),
    ]
  )
  func read(text: String, milliseconds: Int) {
    #expect(readPause(text) == milliseconds)
  }

  @Test(
    "No unit, another unit, no number, or out of bounds: none",
    arguments: [
      "400", "0,4", "", "s", "ms", "1m", "1 minute", "-1s", "+1s", "1,s", ",5s", "1,2,3s", "0,0005s", "0,5ms",
      "1e2ms",
      "49ms", "10001ms", "10,001s", "11s", "0s", "999999999999999999999s", "٤٠٠ms", "quatre s",
    ]
  )
  func refused(text: String) {
    #expect(readPause(text) == nil)
  }
}
