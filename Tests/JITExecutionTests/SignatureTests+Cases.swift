// One call for each signature in CJITTestSupport/signatures.c, with the arguments that its `call_` function passes.

extension SignatureTests {
  static let cases: [Case] = [
    Case("mixed_0", as: (@Sendable () throws -> Double).self, call: { try $0() }, host: { 0 }),
    Case(
      "mixed_1", as: (@Sendable (Int8) throws -> Double).self, call: { try $0(-7) }, host: { weighted([Double($0)]) }),
    Case(
      "mixed_2", as: (@Sendable (Int8, Double) throws -> Double).self, call: { try $0(-7, 1.5) },
      host: { weighted([Double($0), $1]) }),
    Case(
      "mixed_3", as: (@Sendable (Int8, Double, UInt16) throws -> Double).self, call: { try $0(-7, 1.5, 60000) },
      host: { weighted([Double($0), $1, Double($2)]) }),
    Case(
      "mixed_4", as: (@Sendable (Int8, Double, UInt16, Float) throws -> Double).self,
      call: { try $0(-7, 1.5, 60000, -2.25) },
      host: { weighted([Double($0), $1, Double($2), Double($3)]) }),
    Case(
      "mixed_5", as: (@Sendable (Int8, Double, UInt16, Float, Int64) throws -> Double).self,
      call: { try $0(-7, 1.5, 60000, -2.25, -5000000000) },
      host: { weighted([Double($0), $1, Double($2), Double($3), Double($4)]) }),
    Case(
      "mixed_6", as: (@Sendable (Int8, Double, UInt16, Float, Int64, UnsafeRawPointer?) throws -> Double).self,
      call: { try $0(-7, 1.5, 60000, -2.25, -5000000000, UnsafeRawPointer(bitPattern: 4096)) },
      host: { weighted([Double($0), $1, Double($2), Double($3), Double($4), Double(UInt(bitPattern: $5))]) }),
    Case(
      "mixed_7", as: (@Sendable (Int8, Double, UInt16, Float, Int64, UnsafeRawPointer?, Int32) throws -> Double).self,
      call: { try $0(-7, 1.5, 60000, -2.25, -5000000000, UnsafeRawPointer(bitPattern: 4096), -70000) },
      host: {
        weighted([Double($0), $1, Double($2), Double($3), Double($4), Double(UInt(bitPattern: $5)), Double($6)])
      }),
    Case(
      "mixed_8",
      as: (@Sendable (Int8, Double, UInt16, Float, Int64, UnsafeRawPointer?, Int32, Bool) throws -> Double).self,
      call: { try $0(-7, 1.5, 60000, -2.25, -5000000000, UnsafeRawPointer(bitPattern: 4096), -70000, true) },
      host: {
        weighted([
          Double($0), $1, Double($2), Double($3), Double($4), Double(UInt(bitPattern: $5)), Double($6), ($7 ? 1 : 0),
        ])
      }),
    Case(
      "mixed_9",
      as: (@Sendable (Int8, Double, UInt16, Float, Int64, UnsafeRawPointer?, Int32, Bool, UInt64) throws -> Double)
        .self,
      call: {
        try $0(
          -7, 1.5, 60000, -2.25, -5000000000, UnsafeRawPointer(bitPattern: 4096), -70000, true, 9000000000000000000)
      },
      host: {
        weighted([
          Double($0), $1, Double($2), Double($3), Double($4), Double(UInt(bitPattern: $5)), Double($6), ($7 ? 1 : 0),
          Double($8),
        ])
      }),
    Case(
      "mixed_10",
      as: (@Sendable (Int8, Double, UInt16, Float, Int64, UnsafeRawPointer?, Int32, Bool, UInt64, Int128) throws ->
        Double).self,
      call: {
        try $0(
          -7, 1.5, 60000, -2.25, -5000000000, UnsafeRawPointer(bitPattern: 4096), -70000, true, 9000000000000000000, -3)
      },
      host: {
        weighted([
          Double($0), $1, Double($2), Double($3), Double($4), Double(UInt(bitPattern: $5)), Double($6), ($7 ? 1 : 0),
          Double($8), Double($9),
        ])
      }),
    Case(
      "mixed_11",
      as: (@Sendable (Int8, Double, UInt16, Float, Int64, UnsafeRawPointer?, Int32, Bool, UInt64, Int128, UInt8) throws
        -> Double)
        .self,
      call: {
        try $0(
          -7, 1.5, 60000, -2.25, -5000000000, UnsafeRawPointer(bitPattern: 4096), -70000, true, 9000000000000000000, -3,
          200)
      },
      host: {
        weighted([
          Double($0), $1, Double($2), Double($3), Double($4), Double(UInt(bitPattern: $5)), Double($6), ($7 ? 1 : 0),
          Double($8), Double($9), Double($10),
        ])
      }),
    Case(
      "mixed_12",
      as: (@Sendable (Int8, Double, UInt16, Float, Int64, UnsafeRawPointer?, Int32, Bool, UInt64, Int128, UInt8, Int16)
        throws
        -> Double).self,
      call: {
        try $0(
          -7, 1.5, 60000, -2.25, -5000000000, UnsafeRawPointer(bitPattern: 4096), -70000, true, 9000000000000000000, -3,
          200, -300)
      },
      host: {
        weighted([
          Double($0), $1, Double($2), Double($3), Double($4), Double(UInt(bitPattern: $5)), Double($6), ($7 ? 1 : 0),
          Double($8), Double($9), Double($10), Double($11),
        ])
      }),
    Case(
      "mixed_13",
      as: (@Sendable (
        Int8, Double, UInt16, Float, Int64, UnsafeRawPointer?, Int32, Bool, UInt64, Int128, UInt8, Int16, UInt32
      )
        throws -> Double).self,
      call: {
        try $0(
          -7, 1.5, 60000, -2.25, -5000000000, UnsafeRawPointer(bitPattern: 4096), -70000, true, 9000000000000000000, -3,
          200, -300, 4000000000)
      },
      host: {
        weighted([
          Double($0), $1, Double($2), Double($3), Double($4), Double(UInt(bitPattern: $5)), Double($6), ($7 ? 1 : 0),
          Double($8), Double($9), Double($10), Double($11), Double($12),
        ])
      }),
    Case(
      "mixed_14",
      as: (@Sendable (
        Int8, Double, UInt16, Float, Int64, UnsafeRawPointer?, Int32, Bool, UInt64, Int128, UInt8, Int16, UInt32, Int8
      ) throws -> Double).self,
      call: {
        try $0(
          -7, 1.5, 60000, -2.25, -5000000000, UnsafeRawPointer(bitPattern: 4096), -70000, true, 9000000000000000000, -3,
          200, -300, 4000000000, -7)
      },
      host: {
        weighted([
          Double($0), $1, Double($2), Double($3), Double($4), Double(UInt(bitPattern: $5)), Double($6), ($7 ? 1 : 0),
          Double($8), Double($9), Double($10), Double($11), Double($12), Double($13),
        ])
      }),
    Case(
      "mixed_15",
      as: (@Sendable (
        Int8, Double, UInt16, Float, Int64, UnsafeRawPointer?, Int32, Bool, UInt64, Int128, UInt8, Int16, UInt32, Int8,
        Double
      ) throws -> Double).self,
      call: {
        try $0(
          -7, 1.5, 60000, -2.25, -5000000000, UnsafeRawPointer(bitPattern: 4096), -70000, true, 9000000000000000000, -3,
          200, -300, 4000000000, -7, 1.5)
      },
      host: {
        weighted([
          Double($0), $1, Double($2), Double($3), Double($4), Double(UInt(bitPattern: $5)), Double($6), ($7 ? 1 : 0),
          Double($8), Double($9), Double($10), Double($11), Double($12), Double($13), $14,
        ])
      }),
    Case(
      "mixed_16",
      as: (@Sendable (
        Int8, Double, UInt16, Float, Int64, UnsafeRawPointer?, Int32, Bool, UInt64, Int128, UInt8, Int16, UInt32, Int8,
        Double, UInt16
      ) throws -> Double).self,
      call: {
        try $0(
          -7, 1.5, 60000, -2.25, -5000000000, UnsafeRawPointer(bitPattern: 4096), -70000, true, 9000000000000000000, -3,
          200, -300, 4000000000, -7, 1.5, 60000)
      },
      host: {
        weighted([
          Double($0), $1, Double($2), Double($3), Double($4), Double(UInt(bitPattern: $5)), Double($6), ($7 ? 1 : 0),
          Double($8), Double($9), Double($10), Double($11), Double($12), Double($13), $14, Double($15),
        ])
      }),
    Case(
      "mixed_17",
      as: (@Sendable (
        Int8, Double, UInt16, Float, Int64, UnsafeRawPointer?, Int32, Bool, UInt64, Int128, UInt8, Int16, UInt32, Int8,
        Double, UInt16, Float
      ) throws -> Double).self,
      call: {
        try $0(
          -7, 1.5, 60000, -2.25, -5000000000, UnsafeRawPointer(bitPattern: 4096), -70000, true, 9000000000000000000, -3,
          200, -300, 4000000000, -7, 1.5, 60000, -2.25)
      },
      host: {
        weighted([
          Double($0), $1, Double($2), Double($3), Double($4), Double(UInt(bitPattern: $5)), Double($6), ($7 ? 1 : 0),
          Double($8), Double($9), Double($10), Double($11), Double($12), Double($13), $14, Double($15), Double($16),
        ])
      }),
    Case(
      "mixed_18",
      as: (@Sendable (
        Int8, Double, UInt16, Float, Int64, UnsafeRawPointer?, Int32, Bool, UInt64, Int128, UInt8, Int16, UInt32, Int8,
        Double, UInt16, Float, Int64
      ) throws -> Double).self,
      call: {
        try $0(
          -7, 1.5, 60000, -2.25, -5000000000, UnsafeRawPointer(bitPattern: 4096), -70000, true, 9000000000000000000, -3,
          200, -300, 4000000000, -7, 1.5, 60000, -2.25, -5000000000)
      },
      host: {
        weighted([
          Double($0), $1, Double($2), Double($3), Double($4), Double(UInt(bitPattern: $5)), Double($6), ($7 ? 1 : 0),
          Double($8), Double($9), Double($10), Double($11), Double($12), Double($13), $14, Double($15), Double($16),
          Double($17),
        ])
      }),
    Case(
      "mixed_19",
      as: (@Sendable (
        Int8, Double, UInt16, Float, Int64, UnsafeRawPointer?, Int32, Bool, UInt64, Int128, UInt8, Int16, UInt32, Int8,
        Double, UInt16, Float, Int64, UnsafeRawPointer?
      ) throws -> Double).self,
      call: {
        try $0(
          -7, 1.5, 60000, -2.25, -5000000000, UnsafeRawPointer(bitPattern: 4096), -70000, true, 9000000000000000000, -3,
          200, -300, 4000000000, -7, 1.5, 60000, -2.25, -5000000000, UnsafeRawPointer(bitPattern: 4096))
      },
      host: {
        weighted([
          Double($0), $1, Double($2), Double($3), Double($4), Double(UInt(bitPattern: $5)), Double($6), ($7 ? 1 : 0),
          Double($8), Double($9), Double($10), Double($11), Double($12), Double($13), $14, Double($15), Double($16),
          Double($17), Double(UInt(bitPattern: $18)),
        ])
      }),
    Case(
      "mixed_20",
      as: (@Sendable (
        Int8, Double, UInt16, Float, Int64, UnsafeRawPointer?, Int32, Bool, UInt64, Int128, UInt8, Int16, UInt32, Int8,
        Double, UInt16, Float, Int64, UnsafeRawPointer?, Int32
      ) throws -> Double).self,
      call: {
        try $0(
          -7, 1.5, 60000, -2.25, -5000000000, UnsafeRawPointer(bitPattern: 4096), -70000, true, 9000000000000000000, -3,
          200, -300, 4000000000, -7, 1.5, 60000, -2.25, -5000000000, UnsafeRawPointer(bitPattern: 4096), -70000)
      },
      host: {
        weighted([
          Double($0), $1, Double($2), Double($3), Double($4), Double(UInt(bitPattern: $5)), Double($6), ($7 ? 1 : 0),
          Double($8), Double($9), Double($10), Double($11), Double($12), Double($13), $14, Double($15), Double($16),
          Double($17), Double(UInt(bitPattern: $18)), Double($19),
        ])
      }),
    Case(
      "wide_1", as: (@Sendable (Int128) throws -> Double).self, call: { try $0(-3) }, host: { weighted([Double($0)]) }),
    Case(
      "wide_2", as: (@Sendable (Int128, Double) throws -> Double).self, call: { try $0(-3, 1.5) },
      host: { weighted([Double($0), $1]) }),
    Case(
      "wide_3", as: (@Sendable (Int128, Double, Int64) throws -> Double).self, call: { try $0(-3, 1.5, -5000000000) },
      host: { weighted([Double($0), $1, Double($2)]) }),
    Case(
      "wide_4", as: (@Sendable (Int128, Double, Int64, Int128) throws -> Double).self,
      call: { try $0(-3, 1.5, -5000000000, -3) },
      host: { weighted([Double($0), $1, Double($2), Double($3)]) }),
    Case(
      "wide_5", as: (@Sendable (Int128, Double, Int64, Int128, Int128) throws -> Double).self,
      call: { try $0(-3, 1.5, -5000000000, -3, -3) },
      host: { weighted([Double($0), $1, Double($2), Double($3), Double($4)]) }),
    Case(
      "wide_6", as: (@Sendable (Int128, Double, Int64, Int128, Int128, Double) throws -> Double).self,
      call: { try $0(-3, 1.5, -5000000000, -3, -3, 1.5) },
      host: { weighted([Double($0), $1, Double($2), Double($3), Double($4), $5]) }),
    Case(
      "wide_7", as: (@Sendable (Int128, Double, Int64, Int128, Int128, Double, Int64) throws -> Double).self,
      call: { try $0(-3, 1.5, -5000000000, -3, -3, 1.5, -5000000000) },
      host: { weighted([Double($0), $1, Double($2), Double($3), Double($4), $5, Double($6)]) }),
    Case(
      "wide_8", as: (@Sendable (Int128, Double, Int64, Int128, Int128, Double, Int64, Int128) throws -> Double).self,
      call: { try $0(-3, 1.5, -5000000000, -3, -3, 1.5, -5000000000, -3) },
      host: { weighted([Double($0), $1, Double($2), Double($3), Double($4), $5, Double($6), Double($7)]) }),
    Case(
      "wide_9",
      as: (@Sendable (Int128, Double, Int64, Int128, Int128, Double, Int64, Int128, Int128) throws -> Double).self,
      call: { try $0(-3, 1.5, -5000000000, -3, -3, 1.5, -5000000000, -3, -3) },
      host: { weighted([Double($0), $1, Double($2), Double($3), Double($4), $5, Double($6), Double($7), Double($8)]) }),
    Case(
      "wide_10",
      as: (@Sendable (Int128, Double, Int64, Int128, Int128, Double, Int64, Int128, Int128, Double) throws -> Double)
        .self,
      call: { try $0(-3, 1.5, -5000000000, -3, -3, 1.5, -5000000000, -3, -3, 1.5) },
      host: {
        weighted([Double($0), $1, Double($2), Double($3), Double($4), $5, Double($6), Double($7), Double($8), $9])
      }),
    Case(
      "wide_11",
      as: (@Sendable (Int128, Double, Int64, Int128, Int128, Double, Int64, Int128, Int128, Double, Int64) throws ->
        Double).self,
      call: { try $0(-3, 1.5, -5000000000, -3, -3, 1.5, -5000000000, -3, -3, 1.5, -5000000000) },
      host: {
        weighted([
          Double($0), $1, Double($2), Double($3), Double($4), $5, Double($6), Double($7), Double($8), $9, Double($10),
        ])
      }),
    Case(
      "wide_12",
      as: (@Sendable (Int128, Double, Int64, Int128, Int128, Double, Int64, Int128, Int128, Double, Int64, Int128)
        throws
        -> Double).self, call: { try $0(-3, 1.5, -5000000000, -3, -3, 1.5, -5000000000, -3, -3, 1.5, -5000000000, -3) },
      host: {
        weighted([
          Double($0), $1, Double($2), Double($3), Double($4), $5, Double($6), Double($7), Double($8), $9, Double($10),
          Double($11),
        ])
      }),
    Case(
      "doubles_5", as: (@Sendable (Double, Double, Double, Double, Double) throws -> Double).self,
      call: { try $0(1.5, 1.5, 1.5, 1.5, 1.5) }, host: { weighted([$0, $1, $2, $3, $4]) }),
    Case(
      "doubles_10",
      as: (@Sendable (Double, Double, Double, Double, Double, Double, Double, Double, Double, Double) throws -> Double)
        .self,
      call: { try $0(1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5) },
      host: { weighted([$0, $1, $2, $3, $4, $5, $6, $7, $8, $9]) }),
    Case(
      "doubles_15",
      as: (@Sendable (
        Double, Double, Double, Double, Double, Double, Double, Double, Double, Double, Double, Double, Double, Double,
        Double
      ) throws -> Double).self,
      call: { try $0(1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5) },
      host: { weighted([$0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14]) }),
    Case(
      "doubles_20",
      as: (@Sendable (
        Double, Double, Double, Double, Double, Double, Double, Double, Double, Double, Double, Double, Double, Double,
        Double, Double, Double, Double, Double, Double
      ) throws -> Double).self,
      call: {
        try $0(1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5)
      }, host: { weighted([$0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19]) }),
    Case(
      "integers_5", as: (@Sendable (Int64, Int64, Int64, Int64, Int64) throws -> Double).self,
      call: { try $0(-5000000000, -5000000000, -5000000000, -5000000000, -5000000000) },
      host: { weighted([Double($0), Double($1), Double($2), Double($3), Double($4)]) }),
    Case(
      "integers_10",
      as: (@Sendable (Int64, Int64, Int64, Int64, Int64, Int64, Int64, Int64, Int64, Int64) throws -> Double).self,
      call: {
        try $0(
          -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000,
          -5000000000, -5000000000)
      },
      host: {
        weighted([
          Double($0), Double($1), Double($2), Double($3), Double($4), Double($5), Double($6), Double($7), Double($8),
          Double($9),
        ])
      }),
    Case(
      "integers_15",
      as: (@Sendable (
        Int64, Int64, Int64, Int64, Int64, Int64, Int64, Int64, Int64, Int64, Int64, Int64, Int64, Int64, Int64
      )
        throws -> Double).self,
      call: {
        try $0(
          -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000,
          -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000)
      },
      host: {
        weighted([
          Double($0), Double($1), Double($2), Double($3), Double($4), Double($5), Double($6), Double($7), Double($8),
          Double($9), Double($10), Double($11), Double($12), Double($13), Double($14),
        ])
      }),
    Case(
      "integers_20",
      as: (@Sendable (
        Int64, Int64, Int64, Int64, Int64, Int64, Int64, Int64, Int64, Int64, Int64, Int64, Int64, Int64, Int64, Int64,
        Int64, Int64, Int64, Int64
      ) throws -> Double).self,
      call: {
        try $0(
          -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000,
          -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000,
          -5000000000, -5000000000, -5000000000, -5000000000)
      },
      host: {
        weighted([
          Double($0), Double($1), Double($2), Double($3), Double($4), Double($5), Double($6), Double($7), Double($8),
          Double($9), Double($10), Double($11), Double($12), Double($13), Double($14), Double($15), Double($16),
          Double($17), Double($18), Double($19),
        ])
      }),
    Case(
      "floats_first_5", as: (@Sendable (Float, Int128, Double, Int8, Float) throws -> Double).self,
      call: { try $0(-2.25, -3, 1.5, -7, -2.25) },
      host: { weighted([Double($0), Double($1), $2, Double($3), Double($4)]) }),
    Case(
      "floats_first_10",
      as: (@Sendable (Float, Int128, Double, Int8, Float, Int128, Double, Int8, Float, Int128) throws -> Double).self,
      call: { try $0(-2.25, -3, 1.5, -7, -2.25, -3, 1.5, -7, -2.25, -3) },
      host: {
        weighted([
          Double($0), Double($1), $2, Double($3), Double($4), Double($5), $6, Double($7), Double($8), Double($9),
        ])
      }),
    Case(
      "floats_first_15",
      as: (@Sendable (
        Float, Int128, Double, Int8, Float, Int128, Double, Int8, Float, Int128, Double, Int8, Float, Int128, Double
      ) throws -> Double).self,
      call: { try $0(-2.25, -3, 1.5, -7, -2.25, -3, 1.5, -7, -2.25, -3, 1.5, -7, -2.25, -3, 1.5) },
      host: {
        weighted([
          Double($0), Double($1), $2, Double($3), Double($4), Double($5), $6, Double($7), Double($8), Double($9), $10,
          Double($11), Double($12), Double($13), $14,
        ])
      }),
    Case(
      "floats_first_20",
      as: (@Sendable (
        Float, Int128, Double, Int8, Float, Int128, Double, Int8, Float, Int128, Double, Int8, Float, Int128, Double,
        Int8, Float, Int128, Double, Int8
      ) throws -> Double).self,
      call: {
        try $0(-2.25, -3, 1.5, -7, -2.25, -3, 1.5, -7, -2.25, -3, 1.5, -7, -2.25, -3, 1.5, -7, -2.25, -3, 1.5, -7)
      },
      host: {
        weighted([
          Double($0), Double($1), $2, Double($3), Double($4), Double($5), $6, Double($7), Double($8), Double($9), $10,
          Double($11), Double($12), Double($13), $14, Double($15), Double($16), Double($17), $18, Double($19),
        ])
      }),
  ]
}
