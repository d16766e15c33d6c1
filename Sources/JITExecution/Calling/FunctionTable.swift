@_spi(Reflection) import Swift

// Structures whose fields are closures. A field of a structure that is not generic keeps the convention of its own
// type, where `function(as:)` returns a closure that Swift wraps into one more call.

extension PublishedCode {
  /// A structure of closures, each of which runs the code at the symbol with the name of its field.
  ///
  /// This is the fastest way to call compiled code from Swift: a call without trap handling costs little more than one
  /// through a C function pointer, where a closure from ``function(as:at:traps:retaining:)`` costs about twice that.
  ///
  /// ```swift
  /// struct Arithmetic {
  ///   let add: (Int64, Int64) -> Int64
  ///   let divide: (Int64, Int64) throws -> Int64
  /// }
  /// let arithmetic = try code.functions(as: Arithmetic.self)
  /// let sum = arithmetic.add(2, 40)
  /// ```
  ///
  /// - Parameters:
  ///   - type: A structure that is not generic and has only stored properties of function types, which take and return
  ///     scalars of up to 64 bits or nothing. For others, use ``function(as:at:traps:retaining:)``.
  ///   - traps: What happens when the code traps.
  ///   - objects: What the code refers to and the closures have to keep alive, such as ``HostFunction``s.
  /// - Throws: ``FunctionTableError`` if the structure has other fields or the code no symbol for one,
  ///   ``FunctionTypeError`` for function types that cannot be made, ``MemoryError`` if there is no memory for thunks.
  public func functions<Table>(
    as type: Table.Type, traps: TrapHandling = .thrown, retaining objects: [any AnyObject & Sendable] = []
  ) throws -> Table {
    try makeTable(type, traps) { name, _ in
      guard let offset = offset(of: name) else { throw FunctionTableError(type, .noSymbol(field: name)) }
      return CompiledFunction(target: address + offset, owner: self, retaining: objects)
    }
  }
}

/// A structure of closures, each of which runs the code that `find` gives for the name and signature of its field.
package func makeFunctionTable<Table>(
  _ type: Table.Type, traps: TrapHandling, stackLimit: Int?, retaining objects: [any AnyObject & Sendable],
  _ find: (String, ScalarSignature) throws -> (code: PublishedCode, offset: Int)?
) throws -> Table {
  try makeTable(type, stackLimit == nil ? traps : .thrown, limitsStack: stackLimit != nil) { name, signature in
    guard let (code, offset) = try find(name, signature) else {
      throw FunctionTableError(type, .noSymbol(field: name))
    }
    return CompiledFunction(
      target: code.address + offset, owner: code, stackLimit: stackLimit, retaining: objects)
  }
}

extension ExecutableMemory {
  /// A structure of closures, each of which runs the code at the offset given for its field.
  ///
  /// - Parameters:
  ///   - type: A structure as for ``PublishedCode/functions(as:traps:retaining:)``.
  ///   - offsets: For the name of each field, where its code starts, in `0..<count`.
  ///   - traps: What happens when the code traps.
  ///   - objects: What the code refers to and the closures have to keep alive.
  /// - Throws: ``FunctionTableError``, ``FunctionTypeError`` or ``MemoryError``.
  public func functions<Table>(
    as type: Table.Type, at offsets: [String: Int], traps: TrapHandling = .thrown,
    retaining objects: [any AnyObject & Sendable] = []
  ) throws -> Table {
    try makeTable(type, traps) { name, _ in
      guard let offset = offsets[name] else { throw FunctionTableError(type, .noSymbol(field: name)) }
      guard (0..<count).contains(offset) else { throw MemoryError(.outOfBounds(end: offset), size: 0) }
      return CompiledFunction(target: UnsafeRawPointer(pages.start) + offset, owner: pages, retaining: objects)
    }
  }
}

private func makeTable<Table>(
  _ type: Table.Type, _ traps: TrapHandling, limitsStack: Bool = false,
  _ find: (String, ScalarSignature) throws -> CompiledFunction
) throws -> Table {
  var fields: [(offset: Int, thunk: UnsafeRawPointer, function: CompiledFunction)] = []
  for (name, offset, fieldType) in try functionFields(of: type) {
    let function = try FunctionType(of: fieldType)
    guard function.signature.isConcretelyCallable else {
      throw FunctionTableError(type, .unsupportedSignature(field: name, function.signature))
    }
    let types = FunctionType.parameterTypes(of: fieldType) + [FunctionType.resultType(of: fieldType)]
    if let own = types.first(where: { !isPassedAsScalar($0) }) {
      throw FunctionTableError(type, .ownType(field: name, type: String(reflecting: own)))
    }
    try ThunkCache.requirePlatform(fieldType)
    let thunk = EntryThunk(
      caller: .concrete(function.signature), isThrowing: function.isThrowing, traps: traps, limitsStack: limitsStack)
    fields.append((offset, try ThunkCache.entry(for: thunk), try find(name, function.signature)))
  }
  let table = UnsafeMutablePointer<Table>.allocate(capacity: 1)
  defer { table.deallocate() }
  let memory = UnsafeMutableRawPointer(table)
  for field in fields {
    // A function value is a code pointer and a context object, which the table owns.
    memory.storeBytes(of: field.thunk, toByteOffset: field.offset, as: UnsafeRawPointer.self)
    memory.storeBytes(
      of: Unmanaged.passRetained(field.function).toOpaque(), toByteOffset: field.offset + 8,
      as: UnsafeMutableRawPointer.self)
  }
  return table.move()
}

/// The fields of a structure that has nothing but function values, each of which is two words.
private func functionFields(of type: Any.Type) throws(FunctionTableError) -> [(String, Int, Any.Type)] {
  guard FunctionType.isStructure(type) else { throw FunctionTableError(type, .notAStructureOfFunctions) }
  var fields: [(String, Int, Any.Type)] = []
  _ = _forEachField(of: type, options: []) { name, offset, fieldType, _ in
    fields.append((String(cString: name), offset, fieldType))
    return true
  }
  guard !fields.isEmpty else { throw FunctionTableError(type, .notAStructureOfFunctions) }
  for (name, _, fieldType) in fields where !FunctionType.isFunction(fieldType) {
    throw FunctionTableError(type, .notAFunction(field: name))
  }
  return fields
}

/// Whether Swift passes values of a type where it passes the scalar that the type is: a type of the program's own has
/// to be a structure of nothing but such a scalar.
private func isPassedAsScalar(_ type: Any.Type) -> Bool {
  guard type is any ScalarRepresentable.Type else { return true }
  guard FunctionType.isStructure(type) else { return false }
  var fields: [Any.Type] = []
  _ = _forEachField(of: type, options: []) { _, _, fieldType, _ in
    fields.append(fieldType)
    return true
  }
  return fields.count == 1 && ScalarType(fields[0]) == ScalarType(type) && isPassedAsScalar(fields[0])
}

extension ScalarSignature {
  /// Whether Swift passes the parameters and the result of such a function where C does.
  fileprivate var isConcretelyCallable: Bool {
    results.count <= 1 && (parameters + results).allSatisfy { $0.size <= 8 }
  }
}
