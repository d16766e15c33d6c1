extension X86_64 {
  /// The spellings of the 16 conditions, by number; the first one is printed.
  static let conditionNames: [[String]] = [
    ["o"], ["no"], ["b", "c", "nae"], ["ae", "nc", "nb"], ["e", "z"], ["ne", "nz"], ["be", "na"], ["a", "nbe"],
    ["s"], ["ns"], ["p", "pe"], ["np", "po"], ["l", "nge"], ["ge", "nl"], ["le", "ng"], ["g", "nle"],
  ]

  /// The names of the comparisons that an immediate of SSE's CMPPS stands for, and with all 32 of them AVX's VCMPPS.
  static let comparisonPredicates = [
    "eq", "lt", "le", "unord", "neq", "nlt", "nle", "ord",
    "eq_uq", "nge", "ngt", "false", "neq_oq", "ge", "gt", "true",
    "eq_os", "lt_oq", "le_oq", "unord_s", "neq_us", "nlt_uq", "nle_uq", "ord_s",
    "eq_us", "nge_uq", "ngt_uq", "false_os", "neq_os", "ge_oq", "gt_oq", "true_us",
  ]

  /// The comparisons of XOP's VPCOMB and its relatives.
  static let xopPredicates = ["lt", "le", "gt", "ge", "eq", "neq", "false", "true"]

  /// The comparisons of AVX-512's VPCMPD and its relatives; 3 (false) and 7 (true) have no name.
  static let integerPredicates = ["eq", "lt", "le", "", "neq", "nlt", "nle", ""]
}

extension X86_64 {
  /// The spellings of the conditions of CCMP and CTEST, by number; the first one is printed.
  static let sourceConditionNames: [[String]] = {
    var names = conditionNames
    names[10] = ["t"]
    names[11] = ["f"]
    return names
  }()
}

extension X86_64 {
  /// The name of a comparison in a list of predicates, or nil where it has none.
  static func predicateName(_ list: InstructionRow.Predicates, _ value: Int64) -> String? {
    guard value >= 0 else { return nil }
    switch list {
    case .none: return nil
    case .eight: return value < 8 ? comparisonPredicates[Int(value)] : nil
    case .thirtyTwo: return value < 32 ? comparisonPredicates[Int(value)] : nil
    case .source: return value < 16 ? sourceConditionNames[Int(value)][0] : nil
    case .xop: return value < 8 ? xopPredicates[Int(value)] : nil
    case .integer: return value < 8 && !integerPredicates[Int(value)].isEmpty ? integerPredicates[Int(value)] : nil
    }
  }
}

extension X86_64 {
  /// Other accepted names of comparisons, which say what the short ones imply.
  private static let longPredicates: [(String, Int8)] = [
    ("eq_oq", 0), ("lt_os", 1), ("le_os", 2), ("unord_q", 3), ("neq_uq", 4), ("nlt_us", 5), ("nle_us", 6), ("ord_q", 7),
    ("nge_us", 9), ("ngt_us", 10), ("false_oq", 11), ("ge_os", 13), ("gt_os", 14), ("true_uq", 15),
  ]

  /// All names of the comparisons in a list, with their immediates.
  static func predicateSpellings(_ list: InstructionRow.Predicates) -> [(String, Int8)] {
    switch list {
    case .none: []
    case .eight: comparisonPredicates.prefix(8).enumerated().map { ($1, Int8($0)) }
    case .thirtyTwo: comparisonPredicates.enumerated().map { ($1, Int8($0)) } + longPredicates
    case .source: sourceConditionNames.enumerated().flatMap { number, names in names.map { ($0, Int8(number)) } }
    case .xop: xopPredicates.enumerated().map { ($1, Int8($0)) }
    case .integer: integerPredicates.enumerated().filter { !$1.isEmpty }.map { ($1, Int8($0)) }
    }
  }
}
