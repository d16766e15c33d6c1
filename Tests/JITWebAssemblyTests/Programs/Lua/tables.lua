-- Tables, metatables, sorting, garbage collection.
local count = tonumber(arg[1]) or 5000
local Vector = {}
Vector.__index = Vector
Vector.__add = function(a, b) return Vector.new(a.x + b.x, a.y + b.y) end
Vector.__mul = function(a, b)
  if type(a) == "number" then return Vector.new(a * b.x, a * b.y) end
  return a.x * b.x + a.y * b.y
end
Vector.__eq = function(a, b) return a.x == b.x and a.y == b.y end
Vector.__lt = function(a, b) return a.x < b.x or a.x == b.x and a.y < b.y end
Vector.__le = function(a, b) return not (b < a) end
Vector.__tostring = function(v) return "(" .. v.x .. ", " .. v.y .. ")" end
Vector.__len = function(v) return v.x * v.x + v.y * v.y end
Vector.__call = function(v, scale) return scale * v end
Vector.__concat = function(a, b) return tostring(a) .. tostring(b) end
function Vector.new(x, y) return setmetatable({x = x, y = y}, Vector) end

local v = Vector.new(3, 4) + Vector.new(1, -1)
print(tostring(v), v * v, #v, tostring(2 * v), v == Vector.new(4, 3), v < Vector.new(4, 4), v .. v(0.5))

local Animal = {sound = "..."}
Animal.__index = Animal
local Dog = setmetatable({sound = "woof"}, {__index = Animal})
Dog.__index = Dog
function Animal:speak(times) return self.name .. ": " .. self.sound:rep(times or 1, " ") end
print(setmetatable({name = "Rex"}, Dog):speak(2), setmetatable({name = "It"}, Animal):speak())

local defaults = setmetatable({}, {__index = function(t, key) local value = key .. "!" rawset(t, key, value) return value end})
print(defaults.a, defaults.a, rawget(defaults, "a"), rawget(defaults, "b"))

-- Numbers from a generator of our own, so that they are the same everywhere.
local state = 12345
local function random(bound) state = (state * 1103515245 + 12345) & 0x7FFFFFFF return state // 65536 % bound end
local values = {}
for i = 1, count do values[i] = random(100000) end
table.sort(values)
for i = 2, count do if values[i - 1] > values[i] then print("not sorted", i) end end
print(values[1], values[count // 2], values[count])
local records = {}
for i = 1, count // 5 do records[i] = {key = random(50), name = "r" .. i, order = i} end
table.sort(records, function(a, b) if a.key ~= b.key then return a.key > b.key end return a.order < b.order end)
local line = {}
for i = 1, 12 do line[i] = records[i].key .. records[i].name end
print(table.concat(line, ","))

-- The n queens, and a sieve.
local function queens(n)
  local columns, up, down, found = {}, {}, {}, 0
  local function place(row)
    if row > n then found = found + 1 return end
    for c = 1, n do
      if not (columns[c] or up[row + c] or down[row - c + n]) then
        columns[c], up[row + c], down[row - c + n] = true, true, true
        place(row + 1)
        columns[c], up[row + c], down[row - c + n] = nil, nil, nil
      end
    end
  end
  place(1)
  return found
end
print("queens", queens(count > 1000 and 8 or 5))
local sieve, primes = {}, 0
for i = 2, count do
  if not sieve[i] then
    primes = primes + 1
    for k = i * i, count, i do sieve[k] = true end
  end
end
print("primes", primes)

table.move(values, 1, 5, 3)
table.insert(values, 2, "inserted")
print(table.remove(values, 2), table.remove(values) ~= nil, #values, next({}), #{1, 2, 3, nil, 5} >= 3)

local weak = setmetatable({}, {__mode = "v"})
for i = 1, 100 do weak[i] = {i} end
local kept = weak[50]
collectgarbage()
local alive = 0
for _ in pairs(weak) do alive = alive + 1 end
print("alive", alive, kept[1])
local finalized = 0
for i = 1, 10 do setmetatable({}, {__gc = function() finalized = finalized + 1 end}) end
collectgarbage()
collectgarbage("step")
print("finalized", finalized)

-- Matrices of floats.
local size = count > 1000 and 40 or 8
local function matrix(f)
  local m = {}
  for i = 1, size do m[i] = {} for j = 1, size do m[i][j] = f(i, j) end end
  return m
end
local a, b = matrix(function(i, j) return i / j end), matrix(function(i, j) return math.sin(i + j) end)
local trace = 0
for i = 1, size do
  for j = 1, size do
    local sum = 0.0
    for k = 1, size do sum = sum + a[i][k] * b[k][j] end
    if i == j then trace = trace + sum end
  end
end
print(string.format("trace %.9f", trace))
