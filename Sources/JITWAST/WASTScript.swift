public import JITWebAssembly

/// A script of the specification's test suite, WAST: modules, and what is expected of them.
///
/// The format is described in the specification's repository, `interpreter/README.md`, section "Scripts".
public struct WASTScript: Sendable {
  /// The file's name, for reports.
  public let name: String
  let text: TextTokens
  private(set) var commands: [Located] = []

  /// A command and where it is.
  struct Located: Sendable {
    let location: TextLocation
    let command: WASTCommand
  }

  /// Reads a script. Modules in it that are malformed are found out when it is run.
  ///
  /// - Parameters:
  ///   - name: The file's name, for reports.
  ///   - source: The script; a text that is only the fields of a module is a script with that module.
  /// - Throws: ``WebAssemblyError`` of kind `malformed`, with the line and column.
  public init(name: String, utf8 source: [UInt8]) throws(WebAssemblyError) {
    self.name = name
    do throws(SyntaxError) {
      text = try TextTokens(source)
      let lines = LineTable(source)
      var parser = WASTParser(text: text)
      while let (token, command) = try parser.command() {
        let offset = Int(text[token].start)
        let line = lines.line(of: offset)
        let location = TextLocation(line: line.number, source[line.start..<offset])
        commands.append(Located(location: location, command: command))
      }
    } catch {
      throw WebAssemblyError(error, in: source)
    }
  }

  /// The module in the binary format.
  func binary(_ module: WASTModule) throws(WebAssemblyError) -> [UInt8] {
    switch module.form {
    case .binary(let bytes): return bytes
    case .quoted(let source): return try WebAssemblyText.binary(utf8: source)
    case .text(let range):
      do throws(SyntaxError) {
        return try ModuleParser.parse(text, range)
      } catch {
        throw WebAssemblyError(error, in: text.source)
      }
    }
  }
}

enum WASTCommand: Sendable {
  /// Makes an instance, which is the current one from then on.
  case module(WASTModule)
  /// Gives an instance a name by which modules import from it.
  case register(name: String, instance: String?)
  case action(WASTAction)
  case assertReturn(WASTAction, [WASTPattern])
  case assertTrap(WASTAction, String)
  case assertExhaustion(WASTAction, String)
  /// Instantiation traps.
  case assertModuleTrap(WASTModule, String)
  case assertInvalid(WASTModule, String)
  case assertMalformed(WASTModule, String)
  case assertUnlinkable(WASTModule, String)
}

struct WASTModule: Sendable {
  enum Form: Sendable {
    /// The tokens of the script.
    case text(Range<Int>)
    case binary([UInt8])
    /// The text of a module.
    case quoted([UInt8])
  }

  var name: String?
  var form: Form
}

/// Something done with an export.
struct WASTAction: Sendable {
  /// Nil for the current instance.
  var instance: String?
  var name: String
  /// Nil for a global that is read.
  var arguments: [WASTValue]?
}

/// An argument.
enum WASTValue: Sendable, Hashable {
  /// A number or vector, as its bits.
  case bits(WebAssemblyType, low: UInt64, high: UInt64 = 0)
  case null(WebAssemblyType)
  /// A reference of the host's, that is told from others by a number.
  case external(UInt32)
}

/// What a result should be.
enum WASTPattern: Sendable {
  /// Each lane of a number, which has one, or of a vector.
  case lanes(WebAssemblyType, LaneShape, [Lane])
  /// Nil for any type.
  case null(WebAssemblyType?)
  case anyFunction
  /// Nil for any.
  case external(UInt32?)
  case either([WASTPattern])

  enum Lane: Sendable, Hashable {
    case bits(UInt64)
    /// The fraction is only its highest bit; the sign may be any.
    case canonicalNaN
    /// The fraction's highest bit is set.
    case arithmeticNaN
  }
}
