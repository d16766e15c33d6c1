import JITIR
import TestSupport

/// Stack slots of every size class, which only have to be what they were when something else has been done.
extension FunctionGenerator {
  /// Sizes round those at which frames are made differently: offsets of one byte, a page, several pages.
  private static let sizes = [64, 64, 64, 80, 120, 128, 136, 200, 1000, 4032, 4096, 4104, 8192, 20_000, 70_000]

  /// Makes stack slots, and writes the parts of them that are in use.
  mutating func makeSlots() {
    for _ in 0..<random.pick([1, 1, 1, 2, 3]) {
      let size = random.pick(FunctionGenerator.sizes)
      let alignment = random.pick([1, 8, 16, 16, 16, 16, 32, 64, 4096])
      let start = f.address(of: f.stackSlot(size: size, alignment: alignment))
      // At one end or the other, where neighbours are.
      let offset = random.chance(50) ? 0 : size - FunctionGenerator.dataSize
      let address = offset == 0 ? start : f.add(start, offset)
      f.emit(.memoryFill, address, f.constant(.i8, random.below(256)), f.constant(.i64, FunctionGenerator.dataSize))
      windows.append(Window(address: address, isAligned: alignment >= 16 && offset % 16 == 0))
      count(3)
      // The interpreter clears frames.
      cost += size / 64
    }
  }

  /// Makes the function's results depend on what is in its slots.
  mutating func observeSlots() {
    for window in windows {
      var sum = f.load(.i64, at: window.address)
      for word in 1..<Int64(FunctionGenerator.dataSize / 8) {
        sum = f.add(f.rotateLeft(sum, 7), f.load(.i64, at: window.address, MemoryAccess(offset: word * 8)))
      }
      define(sum)
      count(3 * FunctionGenerator.dataSize / 8)
    }
  }
}
