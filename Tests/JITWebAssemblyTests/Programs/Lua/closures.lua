-- Closures that share variables, recursion, tail calls, variable arguments.
local function counter(start)
  local value = start
  return function(step) value = value + (step or 1) return value end, function() return value end
end
local add, get = counter(10)
for i = 1, 5 do add(i) end
print("counter", get(), add())

local functions = {}
for i = 1, 4 do
  local square = i * i
  functions[#functions + 1] = function() square = square + i return square end
end
for round = 1, 3 do
  local line = {}
  for i, f in ipairs(functions) do line[i] = f() end
  print("round " .. round, table.concat(line, " "))
end

local function fibonacci(n) if n < 2 then return n end return fibonacci(n - 1) + fibonacci(n - 2) end
print("fibonacci", fibonacci(tonumber(arg[1]) or 20))

local function loop(n, sum) if n == 0 then return sum end return loop(n - 1, sum + n) end
print("tail calls", loop(100000, 0))

local function spread(...)
  local count, last = select("#", ...), select(-1, ...)
  return count, last, table.pack(...).n, ...
end
print(spread(1, nil, "three", 4.5))
print((spread(1, 2)), table.unpack({7, 8, 9}, 2))

-- A generator as a closure; an iterator with state.
local function range(from, to)
  return function(_, current) if current < to then return current + 1 end end, nil, from - 1
end
local sum = 0
for i in range(1, 1000) do if i % 3 == 0 then goto continue end sum = sum + i ::continue:: end
print("sum", sum)

do
  local log = {}
  do
    local first <close> = setmetatable({}, {__close = function() log[#log + 1] = "first" end})
    local second <close> = setmetatable({}, {__close = function() log[#log + 1] = "second" end})
    log[#log + 1] = "body"
  end
  print(table.concat(log, " "))
end
