// fd_read, fd_write and their like, and fd_readdir.

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
  func fdRead(_ memory: GuestMemory, _ number: UInt32, _ vectors: UInt32, _ count: UInt32, _ result: UInt32) throws {
    let descriptor = try descriptor(number, .fdRead)
    _ = try memory.range(result, 4)
    let size = try read(descriptor, into: try memory.vectors(vectors, count), at: nil, memory)
    try memory.store(UInt32(size), at: result)
  }

  func fdPread(
    _ memory: GuestMemory, _ number: UInt32, _ vectors: UInt32, _ count: UInt32, _ offset: UInt64, _ result: UInt32
  ) throws {
    let descriptor = try descriptorWithPosition(number, [.fdRead, .fdSeek])
    guard let offset = Int64(exactly: offset) else { throw WASIErrno.inval }
    _ = try memory.range(result, 4)
    let size = try read(descriptor, into: try memory.vectors(vectors, count), at: offset, memory)
    try memory.store(UInt32(size), at: result)
  }

  func fdWrite(_ memory: GuestMemory, _ number: UInt32, _ vectors: UInt32, _ count: UInt32, _ result: UInt32) throws {
    let descriptor = try descriptor(number, .fdWrite)
    _ = try memory.range(result, 4)
    let size = try write(descriptor, from: try memory.vectors(vectors, count), at: nil, memory)
    try memory.store(UInt32(size), at: result)
  }

  func fdPwrite(
    _ memory: GuestMemory, _ number: UInt32, _ vectors: UInt32, _ count: UInt32, _ offset: UInt64, _ result: UInt32
  ) throws {
    let descriptor = try descriptorWithPosition(number, [.fdWrite, .fdSeek])
    guard let offset = Int64(exactly: offset) else { throw WASIErrno.inval }
    _ = try memory.range(result, 4)
    let size = try write(descriptor, from: try memory.vectors(vectors, count), at: offset, memory)
    try memory.store(UInt32(size), at: result)
  }

  /// Fills a buffer with entries of a directory; the last one may be cut off, and when the buffer is not full, the end
  /// is reached.
  func fdReaddir(
    _ memory: GuestMemory, _ number: UInt32, _ buffer: UInt32, _ size: UInt32, _ cookie: UInt64, _ result: UInt32
  ) throws {
    let (_, directory) = try directory(number, .fdReaddir)
    _ = try memory.range(result, 4)
    var rest = try memory.range(buffer, size)[...]
    let entries = try directory.names(anew: cookie == 0, listingBudget, check: { try checkInterruption(memory) })
    if cookie == 0 { try memory.spendFuel(UInt64(entries.count)) }
    var index = Int(clamping: cookie)
    while index < entries.count, !rest.isEmpty {
      let entry = entries[index]
      index += 1
      withUnsafeTemporaryAllocation(byteCount: 24, alignment: 8) { header in
        var writer = StructureWriter(header)
        writer.append(UInt64(index))
        writer.append(entry.inode)
        writer.append(UInt32(entry.name.count))
        writer.append(entry.type.rawValue)
        append(UnsafeRawBufferPointer(header), to: &rest)
      }
      entry.name.withUnsafeBytes { append($0, to: &rest) }
    }
    try memory.store(size - UInt32(rest.count), at: result)
  }

  /// Copies as much as there is room for to the beginning of a range, and shortens the range by it.
  private func append(_ bytes: UnsafeRawBufferPointer, to rest: inout Slice<UnsafeMutableRawBufferPointer>) {
    let piece = bytes.prefix(rest.count)
    UnsafeMutableRawBufferPointer(rebasing: rest).copyBytes(from: piece)
    rest = rest.dropFirst(piece.count)
  }
}

extension WASI {
  private func read(
    _ descriptor: Descriptor, into buffers: [UnsafeMutableRawBufferPointer], at offset: Int64?, _ memory: GuestMemory
  ) throws -> Int {
    switch descriptor.resource {
    case .file(let file) where descriptor.type == .regularFile:
      return try inPieces(buffers, of: WASI.pieceSize, memory) { piece, moved in
        try file.read(into: piece, at: offset.map { $0 &+ Int64(moved) })
      }
    case .file(let file):
      try waitUntilReady(descriptor, file, for: CInt(POLLIN), memory)
      // The guest asks for the rest again.
      var rest = buffers[...]
      return try file.read(into: WASI.takePiece(of: WASI.pieceSize, from: &rest), at: offset)
    case .input(let stream): return try stream.read(into: buffers)
    case .output: throw WASIErrno.badf
    case .directory: throw WASIErrno.isdir
    }
  }

  private func write(
    _ descriptor: Descriptor, from buffers: [UnsafeMutableRawBufferPointer], at offset: Int64?, _ memory: GuestMemory
  ) throws -> Int {
    switch descriptor.resource {
    case .file(let file): return try write(descriptor, file, from: buffers, at: offset, memory)
    case .output(let stream): return try stream.write(from: buffers)
    case .input: throw WASIErrno.badf
    case .directory: throw WASIErrno.isdir
    }
  }

  /// Writes to something of the host. What can make a writer wait is given no more at once than it takes when it says
  /// that it is ready.
  func write(
    _ descriptor: Descriptor, _ file: HostFile, from buffers: [UnsafeMutableRawBufferPointer], at offset: Int64?,
    _ memory: GuestMemory
  ) throws -> Int {
    switch descriptor.type {
    case .regularFile, .blockDevice, .characterDevice:
      let signal = descriptor.type == .regularFile ? FailureSignal.fileSize : .pipe
      return try inPieces(buffers, of: WASI.pieceSize, memory) { piece, moved in
        try waitUntilReady(descriptor, file, for: CInt(POLLOUT), memory)
        return try file.write(from: piece, at: offset.map { $0 &+ Int64(moved) }, without: signal)
      }
    case .socketDatagram:
      // A message can't be cut.
      try waitUntilReady(descriptor, file, for: CInt(POLLOUT), memory)
      return try file.write(from: buffers, at: offset, without: .pipe)
    default:
      return try inPieces(buffers, of: Int(PIPE_BUF), memory) { piece, _ in
        try waitUntilReady(descriptor, file, for: CInt(POLLOUT), memory)
        return try file.write(from: piece, at: offset, without: .pipe)
      }
    }
  }
}
