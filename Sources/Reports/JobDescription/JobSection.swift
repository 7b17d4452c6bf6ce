/// A part of a job description, whatever its form.
struct JobSection: Equatable {
  /// What a part is made of.
  enum Block: Equatable {
    case paragraph(String)
    /// What belongs to the lines below.
    case heading(String)
    /// One thing of a list, its words in a sentence of their own.
    case item(String, detail: String?)
    /// Something that the dossier doesn't say, to be written by hand.
    case blank(String)
    /// Something that it says.
    case known(String, String)
  }

  let title: String
  let blocks: [Block]
}
