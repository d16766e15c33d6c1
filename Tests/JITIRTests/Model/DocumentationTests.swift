import Foundation
import JITIR
import TestSupport
import Testing

@Suite struct DocumentationTests {
  static let marker = "<!-- Generated from "

  /// `Documentation/IR.md` lists every instruction as its row states it, with an example that is valid.
  @Test func instructionsAreCurrent() throws {
    let path = "Documentation/IR.md"
    let current = try Repository.text(path)
    let marker = try #require(current.range(of: DocumentationTests.marker))
    let endOfMarker = try #require(current[marker.lowerBound...].firstIndex(of: "\n"))
    try Golden.expect(current[...endOfMarker] + (try instructions()), inFile: path)
  }

  /// The texts between triple backquotes that are modules are valid.
  @Test func examplesAreValid() throws {
    let text = try Repository.text("Documentation/IR.md")
    let blocks = text.components(separatedBy: "```").filter { $0.contains("\nfunction @") }
    #expect(!blocks.isEmpty)
    for block in blocks { try Module.parse(block).verify() }
  }

  static let sections: [(first: Opcode, title: String)] = [
    (.add, "Integers"), (.and, "Bits"), (.equal, "Comparison and choice"), (.floatAdd, "Floating point"),
    (.signExtend, "Conversions"), (.load, "Memory"), (.atomicLoad, "Atomics"), (.splat, "Vectors"),
    (.stackSlotAddress, "Addresses and checks"), (.call, "Calls"), (.tailCall, "Terminators"),
  ]

  func instructions() throws -> String {
    var text = ""
    for opcode in Opcode.allCases where !opcode.isDefinition {
      if let section = DocumentationTests.sections.first(where: { $0.first == opcode }) {
        text += "\n### \(section.title)\n"
      }
      let row = opcode.row
      let suffix = row.shapes.members.count > 1 ? ".T" : ""
      text += "\n`\(row.spelling)\(suffix)\(row.form.isEmpty ? "" : " ")\(row.form)`"
      let shapes = row.shapes.members.map(\.description).joined(separator: " ")
      if !shapes.isEmpty { text += " for \(shapes)" }
      text += "; \(names(row.effects)).\n\(row.meaning)\n```\n\(try example(opcode))\n```\n"
    }
    return text
  }

  private func names(_ effects: Effects) -> String {
    let all: [(Effects, String)] = [(.reads, "reads"), (.writes, "writes"), (.traps, "traps"), (.control, "control")]
    let names = all.filter { effects.contains($0.0) }.map(\.1)
    return names.isEmpty ? "pure" : names.joined(separator: ", ")
  }

  /// The text of a valid instruction with this opcode.
  private func example(_ opcode: Opcode) throws -> String {
    var module = Module()
    let callee = module.importFunction("power", Signature([.f64, .i32], [.f64]))
    let table = module.define(DataObject(name: "table", bytes: []))
    var example = ExampleFunction(module)
    example.add(opcode, callee, table)
    try example.finish(into: &module)
    try module.verify()
    let lines = module.text.components(separatedBy: "\n")
    let label = try #require(lines.firstIndex(of: "entry:"))
    return String(lines[label + 1].dropFirst(2))
  }
}

/// A function that begins with one instruction, whose operands have telling names.
private struct ExampleFunction: ~Copyable {
  private var f: FunctionBuilder
  private var unused: [ValueType: [Value]] = [:]

  static let names: [(type: ValueType, names: [String])] = [
    (.i8, ["c", "d"]), (.i16, ["g", "h"]), (.i32, ["i", "j"]), (.i64, ["x", "y", "z"]), (.i128, ["m", "n"]),
    (.f32, ["s", "t"]), (.f64, ["u", "v", "w"]), (.v128, ["a", "b", "mask"]),
  ]

  init(_ module: Module) {
    let types = ExampleFunction.names.flatMap { entry in entry.names.map { _ in entry.type } }
    f = FunctionBuilder(module, "example", Signature(types, [.f64]))
    for (value, name) in zip(f.parameters, ExampleFunction.names.flatMap(\.names)) {
      f.name(value, name)
      unused[f.type(of: value), default: []].append(value)
    }
    f.name(f.currentBlock!, "entry")
  }

  private mutating func value(_ type: ValueType) -> Value {
    let value = unused[type]!.removeFirst()
    unused[type]!.append(value)
    return value
  }

  mutating func add(_ opcode: Opcode, _ callee: FunctionIndex, _ table: DataIndex) {
    let row = opcode.row
    let preferred: [Shape] = [.i32x4, .i64, .i32, .f64, .f64x2]
    let isVector = opcode.rawValue >= Opcode.splat.rawValue
    let shape =
      preferred.first { row.shapes.contains($0) && (isVector || !$0.hasLanes) } ?? row.shapes.members.first ?? .i64
    let (loop, done) = (f.makeBlock([.f64], name: "loop"), f.makeBlock(name: "done"))
    switch opcode {
    case .call: f.name(f.call(callee, value(.f64), value(.i32))[0], "p")
    case .callIndirect:
      f.name(f.callIndirect(value(.i64), Signature([.f64, .i32], [.f64]), [value(.f64), value(.i32)])[0], "p")
    case .tailCall: f.tailCall(callee, [value(.f64), value(.i32)])
    case .tailCallIndirect:
      f.tailCallIndirect(value(.i64), Signature([.f64, .i32], [.f64]), [value(.f64), value(.i32)])
    case .branch: f.branch(to: loop, value(.f64))
    case .branchIf: f.branch(if: value(.i8), then: .to(loop, value(.f64)), else: .to(done))
    case .switch: f.switch(value(.i32), [.to(loop, value(.f64)), .to(done)], default: .to(done))
    case .return: f.return(value(.f64))
    default: addPlain(opcode, row, shape, callee, table)
    }
    if f.currentBlock != nil { f.return(value(.f64)) }
    for block in [loop, done] {
      f.begin(block)
      f.unreachable()
    }
  }

  private mutating func addPlain(
    _ opcode: Opcode, _ row: OpcodeRow, _ shape: Shape, _ callee: FunctionIndex, _ table: DataIndex
  ) {
    var operands: [Value] = []
    var immediate: UInt32 = 0
    var destination: ValueType?
    for field in row.fields {
      switch field {
      case .operand(let pattern): operands.append(value(pattern.literalType(shape: shape)))
      case .memory:
        operands.append(value(.i64))
        immediate = f.immediate(MemoryAccess(offset: 8, trap: opcode == .load ? .outOfBounds : nil))
      case .lane: immediate = 1
      case .mask: immediate = f.immediate(mask: [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23])
      case .trapCode: immediate = TrapCode.outOfBounds.rawValue
      case .stackSlot: immediate = f.stackSlot(size: 64, name: "buffer").rawValue
      case .data: immediate = table.rawValue
      case .function: immediate = callee.rawValue
      case .ordering: immediate = UInt32(MemoryOrdering.release.rawValue)
      case .destination(let rule):
        destination = ([.i64, .i32, .f64] + ValueType.allCases).first { rule.allows($0, from: shape.valueType) }
      default: break
      }
    }
    let first = f.emit(
      opcode, operands.first, operands.count > 1 ? operands[1] : nil, operands.count > 2 ? operands[2] : nil,
      shape: shape, to: destination, immediate: immediate)
    guard !row.results.isEmpty else { return }
    for (value, name) in zip(f.results(first), ["r", "flag"]) { f.name(value, name) }
  }

  consuming func finish(into module: inout Module) throws(BuildError) { try f.finish(into: &module) }
}
