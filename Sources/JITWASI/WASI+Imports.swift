// The functions of WASI as what modules import, and the start of programs.

public import JITWebAssembly

extension WASI {
  /// What a module of WASI preview 1 imports, under the module name `wasi_snapshot_preview1`.
  ///
  /// The functions act on the memory that the calling instance exports as `memory`, or else its first one. More imports
  /// can be added with ``WebAssemblyImports/merging(_:)``.
  public var imports: WebAssemblyImports { ["wasi_snapshot_preview1": functions] }

  /// Runs a program: calls the function `_start` of a command module, or the one with the empty name, the default
  /// export of some tools. Before, ``initialize(_:)`` does what it does for libraries.
  ///
  /// A module's start function is part of the program, too: if it ends the program, instantiating throws ``WASIExit``.
  ///
  /// - Parameter instance: An instance of a module that was given ``imports``.
  /// - Returns: The status that the program ends with; zero when its function returns. A shell would take the lowest 8
  ///   bits.
  /// - Throws: ``WebAssemblyError`` if there is neither function, or it has parameters or results; what the program's
  ///   traps and the embedder's closures throw.
  public func run(_ instance: WebAssemblyInstance) throws -> Int32 {
    var name = "_start"
    if case .function? = instance[""] { name = "" }
    let start = try instance.function(name, as: (() throws -> Void).self)
    do {
      try initialize(instance)
      try start()
      return 0
    } catch let exit as WASIExit {
      return exit.code
    }
  }

  /// Prepares a library: calls the function `_initialize` of a reactor module, if it exports one. Its other functions
  /// may be called afterwards.
  public func initialize(_ instance: WebAssemblyInstance) throws {
    guard instance["_initialize"] != nil else { return }
    try instance.function("_initialize", as: (() throws -> Void).self)()
  }

  /// Every function of the specification, by its name there.
  private var functions: WebAssemblyImports.Namespace {
    var table = WebAssemblyImports.Namespace()
    table.define("args_get", function(argsGet))
    table.define("args_sizes_get", function(argsSizesGet))
    table.define("environ_get", function(environGet))
    table.define("environ_sizes_get", function(environSizesGet))
    table.define("clock_res_get", function(clockResGet))
    table.define("clock_time_get", function(clockTimeGet))
    table.define("fd_advise", function(fdAdvise))
    table.define("fd_allocate", function(fdAllocate))
    table.define("fd_close", function(fdClose))
    table.define("fd_datasync", function(fdDatasync))
    table.define("fd_fdstat_get", function(fdFdstatGet))
    table.define("fd_fdstat_set_flags", function(fdFdstatSetFlags))
    table.define("fd_fdstat_set_rights", function(fdFdstatSetRights))
    table.define("fd_filestat_get", function(fdFilestatGet))
    table.define("fd_filestat_set_size", function(fdFilestatSetSize))
    table.define("fd_filestat_set_times", function(fdFilestatSetTimes))
    table.define("fd_pread", function(fdPread))
    table.define("fd_prestat_get", function(fdPrestatGet))
    table.define("fd_prestat_dir_name", function(fdPrestatDirName))
    table.define("fd_pwrite", function(fdPwrite))
    table.define("fd_read", function(fdRead))
    table.define("fd_readdir", function(fdReaddir))
    table.define("fd_renumber", function(fdRenumber))
    table.define("fd_seek", function(fdSeek))
    table.define("fd_sync", function(fdSync))
    table.define("fd_tell", function(fdTell))
    table.define("fd_write", function(fdWrite))
    table.define("path_create_directory", function(pathCreateDirectory))
    table.define("path_filestat_get", function(pathFilestatGet))
    table.define("path_filestat_set_times", function(pathFilestatSetTimes))
    table.define("path_link", function(pathLink))
    table.define("path_open", function(pathOpen))
    table.define("path_readlink", function(pathReadlink))
    table.define("path_remove_directory", function(pathRemoveDirectory))
    table.define("path_rename", function(pathRename))
    table.define("path_symlink", function(pathSymlink))
    table.define("path_unlink_file", function(pathUnlinkFile))
    table.define("poll_oneoff", function(pollOneoff))
    table.define("proc_exit") { [self] (_: WebAssemblyCaller, code: UInt32) throws in try procExit(code) }
    table.define("proc_raise", function(procRaise))
    table.define("random_get", function(randomGet))
    table.define("sched_yield", function(schedYield))
    table.define("sock_accept", function(sockAccept))
    table.define("sock_recv", function(sockRecv))
    table.define("sock_send", function(sockSend))
    table.define("sock_shutdown", function(sockShutdown))
    return table
  }

  /// The fuel that each call costs, besides one for 16 bytes of its memory that the guest names: about what a system
  /// call takes, in instructions.
  private static let callPrice: UInt64 = 100

  /// The closure to import for one of our functions: it returns the error number that the function throws.
  private func function<each Argument>(
    _ body: @escaping (GuestMemory, repeat each Argument) throws -> Void
  ) -> (WebAssemblyCaller, repeat each Argument) throws -> UInt32 {
    { (caller: WebAssemblyCaller, arguments: repeat each Argument) in
      let memory = try caller.requireMemory()
      do {
        try caller.spendFuel(WASI.callPrice)
        let (module, account) = (caller.module, caller.fuelAccount)
        try memory.withUnsafeBytes { bytes in
          try body(GuestMemory(bytes: bytes, module: module, fuelAccount: account), repeat each arguments)
        }
        return 0
      } catch {
        guard let number = WASIErrno(thrown: error) else { throw error }
        return UInt32(number.rawValue)
      }
    }
  }
}
