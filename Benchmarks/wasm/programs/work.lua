-- A workload for an interpreter in WebAssembly: calls, tables, strings, closures and floating point.

local function fibonacci(n) return n < 2 and n or fibonacci(n - 1) + fibonacci(n - 2) end
print(fibonacci(27))

local primes, isComposite = {}, {}
for i = 1, 50000 do isComposite[i] = false end
for i = 2, 50000 do
  if not isComposite[i] then
    primes[#primes + 1] = i
    for k = 2 * i, 50000, i do isComposite[k] = true end
  end
end
print(#primes, primes[#primes])

local words = {}
for i = 1, 20000 do words[i] = string.format("%05d", i * 7919 % 100003) .. "x" end
table.sort(words)
print(words[1], words[#words], #table.concat(words, " "))

local count = 0
for word in table.concat(words, " "):gmatch("%d+") do count = count + tonumber(word) % 7 end
print(count)

local Point = {}
Point.__index = Point
Point.__add = function(a, b) return setmetatable({ x = a.x + b.x, y = a.y + b.y }, Point) end
local sum = setmetatable({ x = 0, y = 0 }, Point)
for i = 1, 200000 do sum = sum + setmetatable({ x = i % 3, y = i % 5 }, Point) end
print(sum.x, sum.y)

local inside = 0
for row = 0, 99 do
  for column = 0, 99 do
    local cx, cy, x, y, steps = 3 * column / 100 - 2, 2 * row / 100 - 1, 0, 0, 0
    while steps < 50 and x * x + y * y <= 4 do
      x, y, steps = x * x - y * y + cx, 2 * x * y + cy, steps + 1
    end
    if steps == 50 then inside = inside + 1 end
  end
end
print(inside)
