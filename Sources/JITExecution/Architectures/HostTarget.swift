import JITMachineCode

/// What this module wants of the machine that its code runs on.
///
/// Everything that names a register or an instruction is in a folder of its architecture, beside this file. An
/// architecture that is added conforms to this protocol, and becomes ``HostTarget`` where the module is built for it.
protocol ExecutionTarget {
  /// Whether closures can be made from code on this platform.
  static var isSupported: Bool { get }

  /// Addresses that programs may use, and where the system puts nothing by itself; nil where there is no such place.
  static var remoteAddresses: Range<UInt>? { get }

  // MARK: Thunks

  /// The code between a Swift closure and compiled code.
  static func code(of thunk: EntryThunk) -> CodeObject

  /// The code between compiled code and a Swift closure.
  static func code(of thunk: HostThunk) -> CodeObject

  /// Where the thunk of a host function keeps its barrier (see `CJIT/traps.c`), from its frame pointer.
  static var barrierOffset: Int { get }

  // MARK: Stubs

  /// Bytes from one host stub to the next, a power of two.
  static var hostStubStride: Int { get }

  /// The code of each host stub, which passes what one word holds on, and goes where another says.
  ///
  /// - Parameters:
  ///   - box: Where the word to pass on lies, in bytes from the start of the stub.
  ///   - thunk: Where the word with the address to go to lies.
  static func hostStub(box: Int, thunk: Int) -> [UInt8]

  /// The unwind information of code that leaves the stack alone.
  static func framelessUnwindInformation(codeSize: Int) -> [UInt8]

  /// The code of functions' stubs.
  ///
  /// - Parameters:
  ///   - cells: The address of each function's ``FunctionStubs/Cell``; nil for functions without a stub.
  ///   - resolver: A C function that is given the number of a function and returns where to go on.
  static func functionStubs(cells: [UInt?], resolver: UInt) -> FunctionStubs.Code

  // MARK: Veneers

  /// Whether a relocation is the displacement of a direct branch.
  static func isBranch(_ relocation: CodeObject.Relocation, in object: CodeObject) -> Bool

  /// How far direct branches reach, in bytes, forwards or back.
  static var branchReach: Int { get }

  /// Makes a direct branch lead to another place of the same object.
  static func redirect(_ branch: CodeObject.Relocation, to offset: Int, in object: inout CodeObject)

  /// Appends code that goes to an address, however far; returns where it begins.
  static func appendVeneer(to target: UInt, _ object: inout CodeObject) -> Int
}

#if arch(x86_64)
  /// The machine that code is made for and called on.
  typealias HostTarget = X86_64
#else
  /// A machine without a folder here: no code is made for it, and ``ThunkCache/requirePlatform(_:)`` says so before
  /// anything else is asked.
  enum HostTarget: ExecutionTarget {
    static let isSupported = false
    static let remoteAddresses: Range<UInt>? = nil
    static let barrierOffset = 0
    static let hostStubStride = 32
    static let branchReach = Int(Int32.max)

    static func code(of thunk: EntryThunk) -> CodeObject { unsupported() }
    static func code(of thunk: HostThunk) -> CodeObject { unsupported() }
    static func hostStub(box: Int, thunk: Int) -> [UInt8] { unsupported() }
    static func framelessUnwindInformation(codeSize: Int) -> [UInt8] { unsupported() }
    static func functionStubs(cells: [UInt?], resolver: UInt) -> FunctionStubs.Code { unsupported() }
    static func isBranch(_ relocation: CodeObject.Relocation, in object: CodeObject) -> Bool { false }
    static func redirect(_ branch: CodeObject.Relocation, to offset: Int, in object: inout CodeObject) { unsupported() }
    static func appendVeneer(to target: UInt, _ object: inout CodeObject) -> Int { unsupported() }

    private static func unsupported() -> Never { fatalError("code for this machine cannot be made") }
  }
#endif
