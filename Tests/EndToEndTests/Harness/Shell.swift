import TerminalUI
import TestSupport

/// Runs a script of the system's shell in a terminal; the harness is proved on programs that everybody has.
func shell(
  _ script: String,
  environment: [String: String?] = [:],
  size: Size = Size(columns: 80, rows: 24),
  home: Home? = nil,
  user: UInt32? = nil
) throws -> TerminalSession {
  try TerminalSession(
    program: "/bin/sh",
    arguments: ["-c", script],
    environment: environment,
    size: size,
    home: home,
    user: user
  )
}
