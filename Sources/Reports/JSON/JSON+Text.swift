extension JSON {
  /// The document, indented by two spaces, with a final newline.
  package var text: String {
    var result = ""
    write(to: &result, indentation: "")
    return result + "\n"
  }

  private func write(to result: inout String, indentation: String) {
    switch self {
    case .null: result += "null"
    case .bool(let value): result += value ? "true" : "false"
    case .int(let value): result += String(value)
    case .decimal(let digits): result += digits
    case .string(let value): result += Self.quoted(value)
    case .array(let values):
      guard !values.allSatisfy(\.isScalar) else { return writeLine(values, to: &result) }
      Self.write(values, "[", "]", to: &result, indentation) { value, result, deeper in
        value.write(to: &result, indentation: deeper)
      }
    case .object(let members):
      guard !members.isEmpty else { return result += "{}" }
      Self.write(members, "{", "}", to: &result, indentation) { member, result, deeper in
        result += Self.quoted(member.key) + ": "
        member.value.write(to: &result, indentation: deeper)
      }
    }
  }

  /// A list of plain values stays on one line.
  private func writeLine(_ values: [JSON], to result: inout String) {
    result += "["
    for (index, value) in values.enumerated() {
      if index > 0 { result += ", " }
      value.write(to: &result, indentation: "")
    }
    result += "]"
  }

  private static func write<Element>(
    _ elements: [Element],
    _ opening: String,
    _ closing: String,
    to result: inout String,
    _ indentation: String,
    _ element: (Element, inout String, String) -> Void
  ) {
    let deeper = indentation + "  "
    result += opening
    for (index, each) in elements.enumerated() {
      result += (index > 0 ? "," : "") + "\n" + deeper
      element(each, &result, deeper)
    }
    result += "\n" + indentation + closing
  }

  private var isScalar: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }

  /// Escapes what JSON demands; the rest stays readable UTF-8.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
