// From a path that a guest names to a directory of the host and one name in it, without ever leaving the directory that
// the guest was given.
//
// A path is walked component by component. Each directory on the way is opened with `O_NOFOLLOW`, relative to the one
// before, and stays open, so that:
// - `..` goes back to the directory that the walk came from, whatever its parent on the host is by then: renaming
//   directories during the walk cannot lead outside;
// - a symbolic link is not followed by the host, but read, and its target is walked like a part of the path; an
//   absolute target is refused;
// - nothing above the start is ever opened.
// The operation itself then takes the last name relative to the last directory and does not follow links either. So if
// somebody replaces the name by a link in between, the operation fails or is done to the link.

import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where a path leads: a directory of the host and a name in it.
struct ResolvedPath {
  let directory: HostFile
  /// Not a symbolic link when it was looked at, if links were to be followed; ``ComponentName/current`` for the
  /// directory itself.
  let name: ComponentName
  /// Whether the path ends as only that of a directory may: in a slash or a dot.
  let mustBeDirectory: Bool

  /// What the path refers to.
  /// - Throws: `notdir` for another thing than a directory where the path needs one.
  func status() throws -> HostStatus {
    let status = try directory.status(of: name)
    guard !mustBeDirectory || status.type == .directory else { throw WASIErrno.notdir }
    return status
  }
}

/// What happens with a symbolic link at the end of a path.
enum LastLink {
  case follow
  /// Left alone, unless a slash behind it asks for the directory.
  case keep
  /// Left alone in any case, as `mkdir` and `rmdir` do.
  case keepDespiteSlash
}

extension HostFile {
  /// The most symbolic links in the resolution of one path, as on Linux.
  private static let mostLinks = 40
  /// The most directories below each other that a path leads through: each takes a descriptor of the host during the
  /// walk.
  private static let greatestDepth = 256

  /// Finds the directory and the name that a path leads to. The name need not exist.
  /// - Parameter path: Without null bytes.
  /// - Throws: `notcapable` for an absolute path and one that leads above this directory; `noent`, `notdir`, `loop`,
  ///   `nametoolong` and whatever the host says.
  func resolve(_ path: [UInt8], _ lastLink: LastLink) throws -> ResolvedPath {
    guard !path.isEmpty else { throw WASIErrno.noent }
    var walk = try PathWalk(path)
    var directories = [self]
    while let component = try walk.next() {
      if component.isCurrent { continue }
      if component.isParent {
        guard directories.count > 1 else { throw WASIErrno.notcapable }
        directories.removeLast()
        continue
      }
      let directory = directories[directories.count - 1]
      if !walk.isAtEnd {
        guard directories.count < HostFile.greatestDepth else { throw WASIErrno.nametoolong }
        if let next = try directory.openIfDirectory(component) {
          directories.append(next)
          continue
        }
      } else if lastLink == .keepDespiteSlash || lastLink == .keep && !walk.endsAsDirectory {
        return ResolvedPath(directory: directory, name: component, mustBeDirectory: walk.endsAsDirectory)
      }
      if let target = try directory.target(ofLink: component) {
        try walk.follow(target)
      } else if walk.isAtEnd {
        return ResolvedPath(directory: directory, name: component, mustBeDirectory: walk.endsAsDirectory)
      } else {
        throw WASIErrno.notdir
      }
    }
    return ResolvedPath(directory: directories[directories.count - 1], name: .current, mustBeDirectory: true)
  }

  /// Opens a directory in this directory to look up names in it; nil if the name is that of something else.
  private func openIfDirectory(_ name: ComponentName) throws(Errno) -> HostFile? {
    do throws(Errno) {
      return try openForLookup(name)
    } catch .notDirectory {
      return nil
    } catch .tooManySymbolicLinkLevels {
      return nil
    }
  }

  /// The components that are still to be walked.
  private struct PathWalk {
    /// What is left of the path, and after it of the links being followed: the last one is walked first. None is empty.
    private var remaining: [ArraySlice<UInt8>]
    private var linkCount = 0
    /// Whether the path ends in a slash, or a link on the way at its end did.
    private(set) var endsAsDirectory = false

    init(_ path: [UInt8]) throws(WASIErrno) {
      remaining = []
      try push(path)
    }

    /// No component is left.
    var isAtEnd: Bool { remaining.isEmpty }

    /// The next component; nil at the end.
    mutating func next() throws(WASIErrno) -> ComponentName? {
      guard let path = remaining.popLast() else { return nil }
      let end = path.firstIndex(of: slash) ?? path.endIndex
      let rest = path[end...].drop { $0 == slash }
      if !rest.isEmpty {
        remaining.append(rest)
      } else if end != path.endIndex, remaining.isEmpty {
        endsAsDirectory = true
      }
      return ComponentName(path[..<end])
    }

    /// Goes on with the target of a link, before what is left.
    mutating func follow(_ target: [UInt8]) throws(WASIErrno) {
      linkCount += 1
      guard linkCount <= HostFile.mostLinks else { throw .loop }
      guard !target.isEmpty else { throw .noent }
      try push(target)
    }

    private mutating func push(_ path: [UInt8]) throws(WASIErrno) {
      guard path.first != slash else { throw .notcapable }
      remaining.append(path[...])
    }
  }
}

private let slash = UInt8(ascii: "/")
