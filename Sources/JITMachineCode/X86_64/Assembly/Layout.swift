extension X86_64 {
  /// Decides how long each branch is, and where everything ends up.
  ///
  /// In the buffer every branch that was not known to be near is long. Here all of them start short, and those that turn out
  /// not to reach are made long until every short one reaches: the smallest answer, and the one reference assemblers give.
  /// Only ever growing makes it end; a pass costs one step an element. Should it need more passes than ``passLimit``, which
  /// only made-up input does, everything still in doubt becomes long, so the cost stays linear.
  ///
  /// Invariant at the end: offsets are those of the final code, and every short branch reaches its label.
  struct Layout {
    typealias Records = Assembler.Records

    private let flexible: [Records.Flexible]
    private let labels: [Records.LabelState]
    private(set) var isLong: [Bool]
    /// The final length of each element, and what to add to a buffer offset that has so many elements before it.
    private(set) var lengths: [Int]
    private(set) var shifts: [Int]

    private static let passLimit = 32

    init(_ records: Records) {
      flexible = records.flexible
      labels = records.labels
      isLong = [Bool](repeating: false, count: flexible.count)
      lengths = [Int](repeating: 0, count: flexible.count)
      shifts = [Int](repeating: 0, count: flexible.count + 1)
      var pass = 0
      repeat {
        place()
        pass += 1
      } while growBranches(all: pass >= Self.passLimit)
    }

    /// Where a place of the buffer ends up.
    func offset(_ offset: Int, epoch: Int) -> Int { offset + shifts[epoch] }

    func offset(of label: Records.LabelState) -> Int { offset(label.offset, epoch: label.epoch) }

    private mutating func place() {
      var shift = 0
      for index in flexible.indices {
        shifts[index] = shift
        let element = flexible[index]
        switch element.kind {
        case .jump, .conditionalJump: lengths[index] = isLong[index] ? element.length : 2
        case .alignment:
          let needed = -(element.offset + shift) & (element.argument - 1)
          lengths[index] = needed > element.maximum ? 0 : needed
        }
        shift += lengths[index] - element.length
      }
      shifts[flexible.count] = shift
    }

    /// Makes branches long that do not reach. Returns whether any was.
    private mutating func growBranches(all: Bool) -> Bool {
      var grew = false
      for index in flexible.indices where flexible[index].kind != .alignment && !isLong[index] {
        let element = flexible[index]
        guard labels.indices.contains(element.argument), labels[element.argument].offset >= 0 else { continue }
        let distance = offset(of: labels[element.argument]) - (offset(element.offset, epoch: index) + 2)
        if distance < -128 || distance > 127 {
          isLong[index] = true
          grew = true
        }
      }
      if grew, all {
        for index in flexible.indices { isLong[index] = true }
        place()
        return false
      }
      return grew
    }
  }
}
