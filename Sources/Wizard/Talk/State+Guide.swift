package import Guide

/// A section of the guide, by its place among those of its part.
package struct GuidePlace: Hashable, Sendable {
  /// The part.
  package let chapter: Chapter
  /// The place, from 0.
  package let place: Int

  /// Names a section.
  package init(chapter: Chapter, place: Int) {
    (self.chapter, self.place) = (chapter, place)
  }
}

extension State {
  /// The sections of the guide that concern the contracts of the text that applies, in order.
  package var guideSections: [GuidePlace] {
    guard let regime else { return [] }
    return Chapter.allCases.flatMap { chapter in
      chapter.sections.indices
        .filter { index in chapter.sections[index].topics.contains { $0.applies(to: regime) } }
        .map { GuidePlace(chapter: chapter, place: $0) }
    }
  }

  /// Handles an event for the section in front; false when it is for any page.
  mutating func applyToReading(_ event: Event) -> Bool {
    guard case .reading(let chapter, let place) = page else { return false }
    switch event {
    case .proceed, .right: turnSection(from: GuidePlace(chapter: chapter, place: place), by: 1)
    case .left: turnSection(from: GuidePlace(chapter: chapter, place: place), by: -1)
    case .up, .down, .pageUp, .pageDown, .home, .end: scroll(event)
    default: return false
    }
    return true
  }

  private mutating func turnSection(from here: GuidePlace, by count: Int) {
    let sections = guideSections
    guard let index = sections.firstIndex(of: here) else { return }
    // After the last section comes the list again.
    guard sections.indices.contains(index + count) else { return back() }
    let next = sections[index + count]
    open(.reading(next.chapter, next.place))
  }
}
