import JITIR
import JITMachineCode
import JITStorage

/// What instructions of a function have done to its frame: unwinding has to be exact at every one of them.
struct FrameChange {
  /// Behind the instruction, in offsets of the long code.
  var offset: UInt32
  var kind: Kind

  enum Kind: UInt8 {
    /// LEAVE or POP RBP: the registers have the caller's values, and rsp points to the return address.
    case left
    /// RET or JMP has ended this way out: as it was behind the prologue.
    case resumed
    /// The preserved registers have the caller's values, and may be destroyed where they were saved.
    case restored
    /// r11 is the frame pointer; rbp is no longer.
    case movedToScratch
    /// rbp is the frame pointer again.
    case movedBack
  }
}

/// What is noted for unwinding while code is written.
struct UnwindNotes: ~Copyable {
  /// Where PUSH RBP is.
  var frameStart = 0
  /// Where the prologue has pushed each saved register.
  var pushOffsets = Table<Int>()
  var frameChanges = Table<FrameChange>()

  /// Prepares for a function, keeping memory.
  mutating func removeAll() {
    pushOffsets.removeAll()
    frameChanges.removeAll()
  }
}

extension X86_64Target {
  mutating func beginEmission() { unwinding.removeAll() }

  /// System V ABI, figure 3.36: xmm0 is 17.
  static func debugNumber(of register: PhysicalRegister) -> UInt8 {
    register.registerClass == .integer
      ? X86_64.CallFrames.Register(encoding: register.number).number : UInt8(17 + register.number)
  }

  /// Notes what the instruction that was emitted last has done to the lowering.frame.
  mutating func noteFrame(_ kind: FrameChange.Kind) {
    guard options.makesUnwindInformation else { return }
    unwinding.frameChanges.append(FrameChange(offset: buffer.offset, kind: kind))
  }

  /// The unwind information of a function that is finished: `.eh_frame` with a zero address.
  func unwindInformation(codeSize: Int) -> [UInt8] {
    var frames = X86_64.CallFrames()
    // push rbp has one byte, mov rbp, rsp three.
    frames.advance(to: unwinding.frameStart + 1)
    frames.defineAddress(.rsp, plus: 16)
    frames.save(.rbp, below: 16)
    frames.advance(to: unwinding.frameStart + 4)
    frames.defineAddress(.rbp, plus: 16)
    for position in state.saved.indices {
      frames.advance(to: unwinding.pushOffsets[position])
      frames.save(unwindRegister(position), below: 24 + 8 * position)
    }
    var isLeaving = false
    for index in unwinding.frameChanges.indices {
      let change = unwinding.frameChanges[index]
      let offset = Int(buffer.finalOffset(of: change.offset))
      // Nothing may follow the last way out.
      guard offset < codeSize else { break }
      frames.advance(to: offset)
      if !isLeaving, change.kind != .resumed { frames.remember() }
      switch change.kind {
      case .left:
        frames.defineAddress(.rsp, plus: 8)
        frames.restore(.rbp)
        if !isLeaving { restoreSaved(&frames) }
      case .restored: restoreSaved(&frames)
      case .movedToScratch:
        frames.defineAddress(.init(encoding: Int(X86_64Target.integerScratch.code)), plus: 16)
      case .movedBack: frames.defineAddress(.rbp, plus: 16)
      case .resumed: frames.resume()
      }
      isLeaving = change.kind != .resumed
    }
    return frames.information(codeSize: codeSize, isRelative: options.reachesSymbols)
  }

  private func restoreSaved(_ frames: inout X86_64.CallFrames) {
    for position in state.saved.indices { frames.restore(unwindRegister(position)) }
  }

  private func unwindRegister(_ position: Int) -> X86_64.CallFrames.Register {
    X86_64.CallFrames.Register(encoding: state.saved[position].number)
  }
}
