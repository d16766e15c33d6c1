/// An `any Error` is one pointer to a reference-counted box.
enum ErrorBox {
  /// The box of an error, with a reference that the caller owns.
  static func retain(_ error: any Error) -> UnsafeRawPointer {
    let storage = UnsafeMutablePointer<any Error>.allocate(capacity: 1)
    defer { storage.deallocate() }
    storage.initialize(to: error)
    return UnsafeRawPointer(storage).load(as: UnsafeRawPointer.self)
  }

  /// The error in a box whose reference the caller gives up.
  static func take(_ box: UnsafeMutableRawPointer) -> any Error {
    let storage = UnsafeMutablePointer<any Error>.allocate(capacity: 1)
    defer { storage.deallocate() }
    UnsafeMutableRawPointer(storage).storeBytes(of: box, as: UnsafeMutableRawPointer.self)
    return storage.move()
  }
}
