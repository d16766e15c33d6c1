import Foundation
import Synchronization

/// Threads that ask for prices without a pause, while the rules change under them.
enum Demonstration {
  private static let better = """
    import function @stock() -> i64

    ; As long as there is plenty, three for the price of two.
    function @price(%count: i64, %cents: i64) -> i64 {
      %whole = multiply %count, %cents
      %stock = call @stock()
      %plenty = greater_signed %stock, 100
      branch_if %plenty, sale, regular
    sale:
      %free = divide_signed %count, 3
      %gift = multiply %free, %cents
      %reduced = subtract %whole, %gift
      return %reduced
    regular:
      return %whole
    }
    """

  private static let misspelt = """
    function @price(%count: i64, %cents: i64) -> i64 {
      %whole = multiply %count, %cent
      return %whole
    }
    """

  private static let mistyped = """
    function @price(%count: i64) -> i64 {
      return %count
    }
    """

  static func run(_ text: String) throws {
    let rules = try Rules(text, stock: { 120 })
    print("9 pieces at 200 cost \(try rules.price(9, 200)), 12 cost \(try rules.price(12, 200)).")

    let customers = (1...4).map { _ in Customer(rules) }
    customers.forEach { $0.waitForMore() }
    print("Four threads are asking for the price of 12.")

    try rules.replace(with: better)
    print("New rules: 12 cost \(try rules.price(12, 200)).")
    customers.forEach { $0.waitForMore() }

    for (what, text) in [("Misspelt", misspelt), ("Mistyped", mistyped)] {
      do {
        try rules.replace(with: text)
        print("\(what) rules were accepted.")
      } catch {
        print("\(what) rules are refused:\n\(error)")
      }
    }
    customers.forEach { $0.waitForMore() }
    print("12 still cost \(try rules.price(12, 200)).")

    // Each has seen the old price, then the new one, and never the old one again.
    for (number, customer) in customers.enumerated() { print("Thread \(number + 1) saw \(customer.leave()).") }
  }
}

/// A thread that asks for the price of 12 pieces again and again.
private final class Customer: Sendable {
  private let calls = Atomic(0)
  private let hasLeft = Atomic(false)
  private let hasEnded = DispatchSemaphore(value: 0)
  /// The prices, without those that are the same as the one before.
  private let prices = Mutex<[String]>([])

  init(_ rules: Rules) {
    Thread.detachNewThread { [self] in
      var prices: [String] = []
      while !hasLeft.load(ordering: .relaxed) {
        let price: String
        do { price = "\(try rules.price(12, 200))" } catch { price = "\(error)" }
        if price != prices.last { prices.append(price) }
        calls.add(1, ordering: .releasing)
      }
      self.prices.withLock { $0 = prices }
      hasEnded.signal()
    }
  }

  /// Returns when a call has ended that began after this.
  func waitForMore() {
    let now = calls.load(ordering: .acquiring)
    while calls.load(ordering: .acquiring) < now + 2 { Thread.sleep(forTimeInterval: 0.001) }
  }

  /// Ends the thread, and tells what it saw.
  func leave() -> String {
    hasLeft.store(true, ordering: .relaxed)
    hasEnded.wait()
    return prices.withLock { $0.joined(separator: ", then ") }
  }
}
