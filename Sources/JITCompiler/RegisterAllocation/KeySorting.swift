import JITIR
import JITStorage

extension Table<UInt64> {
  /// Sorts words by their upper halves, stably. Linear time: few are inserted one by one, many are distributed by one
  /// byte after the other, the lowest first.
  mutating func sortByUpperHalf(_ scratch: inout Table<UInt64>) {
    var isSorted = true
    var highest: UInt64 = 0
    for index in indices {
      if self[index] >> 32 < highest { isSorted = false }
      highest = Swift.max(highest, self[index] >> 32)
    }
    if isSorted { return }
    if count <= 24 { return insertOneByOne() }
    var shift: UInt64 = 32
    while shift < 64, highest &>> (shift &- 32) != 0 {
      distribute(by: shift, Int(Swift.min(highest &>> (shift &- 32), 255)), &scratch)
      shift += 8
    }
  }

  private mutating func insertOneByOne() {
    for index in indices {
      let word = self[index]
      var place = index
      while place > 0, self[place - 1] >> 32 > word >> 32 {
        self[place] = self[place - 1]
        place -= 1
      }
      self[place] = word
    }
  }

  /// Puts the words in order of their bytes at `shift`, none of which is above `last`, stably: a counting sort.
  private mutating func distribute(by shift: UInt64, _ last: Int, _ scratch: inout Table<UInt64>) {
    var starts = Table<UInt32>()
    starts.refill(0, last + 2)
    for index in indices { starts[Int(self[index] &>> shift & 255) + 1] &+= 1 }
    for byte in 0..<last { starts[byte + 1] &+= starts[byte] }
    scratch.refill(0, count)
    for index in indices {
      let byte = Int(self[index] &>> shift & 255)
      scratch[Int(starts[byte])] = self[index]
      starts[byte] &+= 1
    }
    swap(&self, &scratch)
  }
}
