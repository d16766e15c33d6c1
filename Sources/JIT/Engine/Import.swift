/// What the host provides for a symbol that a module imports.
public enum Import: Sendable {
  /// A Swift closure, called on the threads that the compiled code runs on. It may capture and throw; an error arrives
  /// at the Swift caller of the compiled code.
  case closure(AnyClosure)
  /// A value that cannot be imported, with the reason: an error when the module is loaded.
  case invalid(FunctionTypeError)
  /// A function or data object of a loaded module, whose code and data then live on.
  case exported(from: LoadedModule, name: String)
  /// A C function or variable of this process, found by its name (`dlsym`). Its type is not checked. A function with
  /// variable arguments, as `printf`, is imported with the types of one call, under as many names as there are such.
  case processSymbol(String)
  /// An address of code or data, valid as long as the module. Its type is not checked.
  case address(UInt)

  /// A Swift closure of any type that `HostFunction` takes: it must be `@Sendable`.
  public static func function<F: Sendable>(_ closure: F) -> Import {
    do throws(FunctionTypeError) {
      return .closure(try AnyClosure(closure))
    } catch {
      return .invalid(error)
    }
  }
}
