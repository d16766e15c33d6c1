// Safe by `Table`'s own checks: an index of another table stops the program, or is an element.
extension Table {
  /// The element with a number of its own type.
  @inlinable package subscript<Index: EntityIndex>(index: Index) -> Element {
    @_transparent get { self[Int(index.rawValue)] }
    @_transparent _modify { yield &self[Int(index.rawValue)] }
  }
}
