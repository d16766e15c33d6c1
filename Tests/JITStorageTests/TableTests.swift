import JITStorage
import Testing

@Suite struct TableTests {
  @Test func behavesLikeAnArray() {
    var table = Table<UInt32>()
    var array: [UInt32] = []
    #expect(table.isEmpty && table.last == nil && table.popLast() == nil)
    for number in UInt32(0)..<1000 {
      table.append(number)
      array.append(number)
      if number % 3 == 0 { #expect(table.popLast() == array.popLast()) }
      if number % 5 == 0 {
        table.append(repeating: number, count: 3)
        array.append(contentsOf: repeatElement(number, count: 3))
      }
      if number % 7 == 0 {
        table[table.count / 2] &+= 1
        array[array.count / 2] &+= 1
      }
      if number % 11 == 0, array.count > 2 {
        table.removeLast(2)
        array.removeLast(2)
      }
    }
    #expect(table.array == array)
    #expect(table.last == array.last)
    #expect(table.span.count == array.count && table.span[17] == array[17])
    table.reverse()
    let turned = Array(array.reversed())
    #expect(table.array == turned)
    var copy = table.clone()
    copy[0] = 77
    copy.append(contentsOf: table, 1..<4)
    copy.append(contentsOf: [1, 2])
    #expect(table.array == turned)
    var expected = turned
    expected[0] = 77
    expected += turned[1..<4]
    expected += [1, 2]
    #expect(copy.array == expected)
    table.refill(5, 2)
    #expect(table.array == [5, 5])
    table.removeAll()
    #expect(table.isEmpty && table.indices.isEmpty)
  }

  @Test func anIndexOutsideStopsTheProgram() async {
    await #expect(processExitsWith: .failure) {
      var table = Table<UInt8>()
      table.append(1)
      table[1] = 2
    }
    await #expect(processExitsWith: .failure) {
      var table = Table<UInt8>()
      table.append(1)
      table.removeLast(2)
    }
  }
}
