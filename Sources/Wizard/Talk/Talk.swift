import AidRules
package import Intake

/// The slides under way, and what was answered in front of them.
package struct Talk: Sendable {
  /// The order followed.
  package internal(set) var program = Program.day
  /// The slide last seen, to come back to.
  package internal(set) var last: Slide?
  /// The slide that the order of the day was opened from, to come back to.
  var left: Slide?
  /// What the room answered.
  package internal(set) var room = Room()
  /// What is being typed on the slide in front.
  package internal(set) var typing: SlideTyping?
  /// The last figure that the room gave, and what it did.
  package internal(set) var change: Change?
  /// The result of the example in front; nil elsewhere.
  package internal(set) var evaluation: Evaluated?

  /// The answers that `evaluation` is of.
  var evaluated: Answers?
  /// What can be taken back, the last change last.
  var former: [RoomStep] = []

  /// Nothing shown yet.
  package init() {}
}

/// What a room had answered before a change, and the slide that it was made on.
struct RoomStep: Sendable {
  let room: Room
  let slide: Slide
}

/// A figure or a count being typed on a slide.
package struct SlideTyping: Hashable, Sendable {
  /// What it is typed for.
  package let item: FocusItem
  /// The characters typed.
  package internal(set) var text: DraftText
  /// Why it can't be read, once Enter was pressed.
  package internal(set) var problem: InputProblem?
  /// Whether its first digits were a change, which the next ones go on with.
  var isStep = false
}
