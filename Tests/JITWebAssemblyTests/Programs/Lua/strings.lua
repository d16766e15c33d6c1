-- Building strings, patterns, formats.
local text = {}
for i = 1, 2000 do text[#text + 1] = string.format("%05d:%x:%s", i * 7919 % 100003, i, string.rep("ab", i % 5)) end
text = table.concat(text, "\n")
print(#text, text:sub(1, 30):gsub("\n", "|"))

local words = {}
for word in ("the quick brown fox jumps over the lazy dog and the cat"):gmatch("%a+") do
  words[word] = (words[word] or 0) + 1
end
local names = {}
for name in pairs(words) do names[#names + 1] = name end
table.sort(names)
for _, name in ipairs(names) do io.write(name, "=", words[name], " ") end
print()

print(("hello world"):gsub("o", {o = "0"}), ("hello"):gsub("l+", function(s) return #s end))
print(("key = value # note"):match("^(%w+)%s*=%s*(%w+)"))
print(("2026-11-22"):gsub("(%d+)-(%d+)-(%d+)", "%3.%2.%1"))
print(("f(a(b)c)d"):match("%b()"), ("THE (quick) fox"):find("%((%a+)%)"))
print(("one;two;;four"):gsub("%f[%w]%w+", string.upper))
print(select(2, text:gsub("%d%d%d%d%d:", "")), text:find("c8:", 1, true))
print(string.format("%q %5.2f %-8s| %08.3f %i %c %g %g", 'a "quoted"\nline', math.pi, "left", -1.5, 42, 65, 1e20, 0.1))
print(string.format("%a %.14g %s", 0.5, 2 ^ 53, 10 // 3), 7 // 2.0, -7 // 2, -7 % 3, 7 % -3, 5.5 % 2)
print(("abc"):byte(1, -1), string.char(72, 105), ("reverse"):reverse(), ("x"):rep(3, "-"))
print(#utf8.char(228, 8364, 128512), utf8.len("äöü€"), utf8.codepoint("€", 1))
print(string.pack("<i4 >i2 z s1", 100000, -2, "zero", "counted"):byte(1, -1))
print(string.unpack("<d", string.pack("<d", 1 / 3)))
print(tostring(1e15), tostring(1e16), 2 ^ 63, math.maxinteger + 1 == math.mininteger, 1e308 * 10, -(0 / 0) ~= 0 / 0)
print(tonumber("0x1p4"), tonumber("  12  "), tonumber("1e1"), tonumber("z", 36), tonumber("12a"), 10 == "10", "10" + 5)

local hash = 5381
for i = 1, #text do hash = (hash * 33 ~ text:byte(i)) & 0xFFFFFFFF end
print("hash", hash)
print(#string.dump(function() return 1 end) > 0, load("return 6 * 7")(), load("local a, b = ... return b")(1, 2))
