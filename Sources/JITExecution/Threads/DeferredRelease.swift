#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Releases objects one after the other that would otherwise release each other within each other.
///
/// A chain of objects, each of which holds the next, takes a part of the stack for each when the first one goes. Here
/// what an object held is released when its own end is over, on the same thread.
package enum DeferredRelease {
  /// By thread that releases something: what is still to be released.
  private static let pending = ForkSafeMutex<[UInt: HeldObjects]>([:])

  /// Releases objects; inside of such a call later, but before the outermost one returns.
  ///
  /// - Parameter objects: Is empty afterwards, so that nobody else holds them.
  package static func release(_ objects: inout HeldObjects) {
    #if canImport(Darwin)
      let thread = UInt(bitPattern: pthread_self())
    #else
      let thread = UInt(pthread_self())
    #endif
    let isInside = pending.withLock { pending in
      let isInside = pending[thread] != nil
      pending[thread, default: HeldObjects([])].take(&objects)
      return isInside
    }
    if isInside { return }
    while let next = takeNext(thread) { withExtendedLifetime(next) {} }
  }

  /// What is to be released; nil when that is nothing, and the call has ended.
  private static func takeNext(_ thread: UInt) -> HeldObjects? {
    pending.withLock { pending in
      var next = HeldObjects([])
      next.take(&pending[thread, default: HeldObjects([])])
      if next.isEmpty { pending[thread] = nil }
      return next.isEmpty ? nil : next
    }
  }
}

/// Objects that are held only to be released, by the thread that they belong to.
package struct HeldObjects: @unchecked Sendable {
  private var objects: [Any]

  package init(_ objects: [Any]) { self.objects = objects }

  package var isEmpty: Bool { objects.isEmpty }

  /// Takes the objects of another.
  mutating func take(_ other: inout HeldObjects) {
    if objects.isEmpty { return swap(&objects, &other.objects) }
    objects += other.objects
    other.objects = []
  }
}
