extension X86_64 {
  /// Decides how long each branch is, and where everything ends up.
  ///
  /// In the buffer every branch that was not known to be near is long. Here all of them start short, and those that
  /// turn out not to reach are made long until every short one reaches: the smallest answer, and the one reference
  /// assemblers give. Only ever growing makes it end; a pass costs one step an element. Should it need more passes than
  /// ``passLimit``, which only made-up input does, everything still in doubt becomes long, so the cost stays linear.
  ///
  /// Invariant at the end: offsets are those of the final code, and every short branch reaches its label.
  struct Layout {
    typealias Records = Assembler.Records

    private(set) var elements: [Records.Flexible]
    private let alignments: [Records.Alignment]
    private let labels: [Records.LabelState]
    /// What to add to a buffer offset that has so many elements before it.
    private(set) var shifts: [Int32]

    private static let passLimit = 32

    init(_ records: Records) {
      elements = records.flexible
      alignments = records.alignments
      labels = records.labels
      shifts = [Int32](repeating: 0, count: elements.count + 1)
      guard !elements.isEmpty else { return }
      var pass = 0
      repeat {
        place()
        pass += 1
      } while growBranches(all: pass >= Self.passLimit)
    }

    /// Where a place of the buffer ends up.
    func offset(_ offset: Int, epoch: Int) -> Int { offset + Int(shifts[epoch]) }

    func offset(of label: Records.LabelState) -> Int { offset(label.offset, epoch: label.epoch) }

    /// The final length of an element.
    func length(_ index: Int) -> Int {
      Int(elements[index].bufferLength) + Int(shifts[index + 1]) - Int(shifts[index])
    }

    private mutating func place() {
      var shift: Int32 = 0
      for index in elements.indices {
        shifts[index] = shift
        let element = elements[index]
        if element.kind != .alignment {
          if !element.isLong { shift += 2 - Int32(element.bufferLength) }
        } else {
          let padding = alignments[Int(element.argument)].padding(at: element.offset + Int(shift))
          shift += Int32(padding) - Int32(element.bufferLength)
        }
      }
      shifts[elements.count] = shift
    }

    /// Makes branches long that do not reach. Returns whether any was.
    private mutating func growBranches(all: Bool) -> Bool {
      var grew = false
      for index in elements.indices {
        let element = elements[index]
        guard element.kind == .jump || element.kind == .conditionalJump, !element.isLong else { continue }
        let distance = offset(of: labels[Int(element.argument)]) - (element.offset + Int(shifts[index]) + 2)
        if distance < -128 || distance > 127 {
          elements[index].isLong = true
          grew = true
        }
      }
      guard grew, all else { return grew }
      for index in elements.indices where elements[index].kind != .near { elements[index].isLong = true }
      place()
      return false
    }
  }
}
