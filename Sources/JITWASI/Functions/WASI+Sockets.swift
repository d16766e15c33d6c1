// sock_*: for the sockets of the host that a program is given, and those that they accept.

import Synchronization
import JITWebAssembly
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension WASI {
  func sockAccept(_ memory: GuestMemory, _ number: UInt32, _ flags: UInt32, _ result: UInt32) throws {
    let (listening, socket) = try socket(number, .sockAccept)
    let flags = try WASIDescriptorFlags(checking: flags, all: .nonBlocking)
    _ = try memory.range(result, 4)
    guard descriptors.withLock({ $0.hasRoom }) else { throw WASIErrno.mfile }
    guard socket.isListening else { throw WASIErrno.inval }
    try waitUntilReady(listening, socket, for: CInt(POLLIN), memory)
    let accepted = HostFile(
      FileDescriptor(rawValue: try systemCall { accept(socket.number, nil, nil) }), isOwned: true)
    try systemCall { fcntl(accepted.number, F_SETFD, FD_CLOEXEC) }
    try accepted.setFlags(flags)
    let descriptor = try Descriptor(accepted, rights: listening.rights, flags: flags)
    try memory.store(try descriptors.withLock { table throws(WASIErrno) in try table.insert(descriptor) }, at: result)
  }

  func sockRecv(
    _ memory: GuestMemory, _ number: UInt32, _ vectors: UInt32, _ count: UInt32, _ flags: UInt32, _ size: UInt32,
    _ resultFlags: UInt32
  ) throws {
    let (descriptor, socket) = try socket(number, .fdRead)
    guard flags <= 3 else { throw WASIErrno.inval }
    let isPeeking = flags & 1 != 0
    let isWaitingForAll = flags & 2 != 0
    _ = try memory.range(size, 4)
    _ = try memory.range(resultFlags, 2)
    let buffers = try memory.vectors(vectors, count)
    let hostFlags = isPeeking ? messageFlag(MSG_PEEK) : 0
    var isTruncated = false
    var rest = buffers[...]
    var received = 0
    while true {
      do {
        try waitUntilReady(descriptor, socket, for: CInt(POLLIN), memory)
      } catch WASIErrno.again where received > 0 { break }
      let count: Int
      (count, isTruncated) = try socket.receive(into: Array(rest), hostFlags)
      received += count
      _ = WASI.takePiece(of: count, from: &rest)
      // All of a peek would be there twice; messages end with themselves, and a stream when there is nothing.
      let isComplete = rest.allSatisfy(\.isEmpty)
      guard isWaitingForAll, !isPeeking, descriptor.type == .socketStream, count > 0, !isComplete else { break }
    }
    try memory.store(UInt32(received), at: size)
    try memory.store(UInt16(isTruncated ? 1 : 0), at: resultFlags)
  }

  func sockSend(
    _ memory: GuestMemory, _ number: UInt32, _ vectors: UInt32, _ count: UInt32, _ flags: UInt32, _ result: UInt32
  ) throws {
    let (descriptor, socket) = try socket(number, .fdWrite)
    guard flags == 0 else { throw WASIErrno.inval }
    _ = try memory.range(result, 4)
    let buffers = try memory.vectors(vectors, count)
    let sent = try write(descriptor, socket, from: buffers, at: nil, memory)
    try memory.store(UInt32(sent), at: result)
  }

  func sockShutdown(_ memory: GuestMemory, _ number: UInt32, _ directions: UInt32) throws {
    let (_, socket) = try socket(number, .sockShutdown)
    let hostDirection: CInt
    switch directions {
    case 1: hostDirection = CInt(SHUT_RD)
    case 2: hostDirection = CInt(SHUT_WR)
    case 3: hostDirection = CInt(SHUT_RDWR)
    default: throw WASIErrno.inval
    }
    try systemCall { shutdown(socket.number, hostDirection) }
  }

  /// The socket that a descriptor stands for.
  /// - Throws: `badf`, `notsock`, `notcapable`.
  private func socket(_ number: UInt32, _ needed: WASIRights) throws(WASIErrno) -> (Descriptor, HostFile) {
    let descriptor = try descriptor(number)
    guard descriptor.type == .socketStream || descriptor.type == .socketDatagram,
      case .file(let file) = descriptor.resource
    else { throw .notsock }
    guard descriptor.rights.isSuperset(of: needed) else { throw .notcapable }
    return (descriptor, file)
  }
}

extension HostFile {
  /// Whether connections to this socket can be accepted: nothing else is worth waiting for.
  fileprivate var isListening: Bool {
    var answer: CInt = 0
    var size = socklen_t(MemoryLayout<CInt>.size)
    return getsockopt(number, SOL_SOCKET, SO_ACCEPTCONN, &answer, &size) == 0 && answer != 0
  }

  /// Receives what is there. The corresponding C function is `recvmsg`.
  /// - Returns: How many bytes, and whether a message was cut off.
  fileprivate func receive(
    into buffers: [UnsafeMutableRawBufferPointer], _ flags: CInt
  ) throws(Errno) -> (Int, isTruncated: Bool) {
    var vectors = buffers.map { iovec(iov_base: $0.baseAddress, iov_len: $0.count) }
    return try vectors.withUnsafeMutableBufferPointer { vectors throws(Errno) in
      var message = msghdr()
      message.msg_iov = vectors.baseAddress
      message.msg_iovlen = numericCast(vectors.count)
      let count = try systemCall { recvmsg(number, &message, flags) }
      return (count, CInt(message.msg_flags) & messageFlag(MSG_TRUNC) != 0)
    }
  }
}

#if canImport(Glibc)
  /// Glibc's constants are an enumeration.
  private func messageFlag<Flag: RawRepresentable<UInt32>>(_ flag: Flag) -> CInt { CInt(bitPattern: flag.rawValue) }
#endif
private func messageFlag(_ flag: some BinaryInteger) -> CInt { CInt(flag) }
