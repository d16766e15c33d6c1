import Foundation
import TestSupport
import Testing

/// `jit explore`, looked at as text and in a browser.
struct ExploreCommandTests {
  private static let gcd = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Examples/gcd.ir").path

  private func page(_ arguments: [String], input: String = "") throws -> String {
    let result = try Subprocess.run(Programs.built("jit"), ["explore"] + arguments, input: input)
    try #require(result.status == 0, "\(result.errorOutput)")
    return result.output
  }

  @Test func columnsAndLinks() throws {
    let page = try page([Self.gcd])
    for title in ["Source", "IR", "Optimised", "Machine code"] { #expect(page.contains("<h3>\(title)</h3>")) }
    #expect(page.contains("<h2>gcd</h2>"))
    #expect(page.matches(of: #/<svg /#).count >= 2)
    // The division is a line of the source, of the IR, and an instruction.
    let line = try #require(page.firstMatch(of: /data-line="([0-9]+)">[^<]*remainder_unsigned/)).1
    let linked = page.matches(of: try Regex("data-line=\"\(line)\">([^<]*)<")).map {
      String($0.output[1].substring ?? "")
    }
    #expect(linked.contains { $0.contains("div") && $0.contains("f7") })
    #expect(linked.count >= 4)
    // Nothing is fetched from elsewhere.
    #expect(
      !page.contains("http://") || page.replacing("http://www.w3.org/2000/svg", with: "").contains("http://") == false)
  }

  @Test func textIsEscaped() throws {
    let page = try page(["-"], input: "function @\"<b>&\"() {\n  return\n}\n")
    #expect(!page.contains("<b>"))
    #expect(page.contains("&lt;b&gt;&amp;"))
  }

  @Test func wrongUse() throws {
    let result = try Subprocess.run(Programs.built("jit"), ["explore", Self.gcd, "lcm"])
    #expect(result.status == 64)
    #expect(result.errorOutput.contains("the program has no function 'lcm'"))
  }

  /// A browser lays it out: the columns are there, and pointing at a line lights what belongs to it.
  @Test(.enabled(if: Programs.areExpected("chromium", "google-chrome"), "no browser is installed"))
  func inABrowser() throws {
    let browser = try Programs.installed("chromium", "google-chrome")
    let directory = FileManager.default.temporaryDirectory.appending(path: "swift-jit-explore-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    // What the pointer would do, and then what a test wants to know.
    let probe = """
      <script>
      const first = [...document.querySelectorAll('[data-line]')].find(e => e.textContent.includes('remainder_unsigned'));
      first.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
      const widths = [...document.querySelectorAll('.column')].map(e => e.getBoundingClientRect().width > 50);
      document.title = `lit ${document.querySelectorAll('.lit').length} columns ${widths.filter(w => w).length}`;
      </script>
      """
    let file = directory.appending(path: "page.html")
    try page([Self.gcd]).replacing("</body>", with: probe + "</body>").write(
      to: file, atomically: true, encoding: .utf8)
    let common = ["--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(directory.path)/profile"]
    let dom = try Subprocess.run(browser, common + ["--dump-dom", "file://\(file.path)"])
    let title = try #require(
      dom.output.firstMatch(of: /<title>lit ([0-9]+) columns ([0-9]+)<\/title>/), "\(dom.errorOutput)")
    #expect(Int(title.1)! >= 4)
    #expect(Int(title.2) == 4)
    let picture = directory.appending(path: "page.png")
    _ = try Subprocess.run(
      browser, common + ["--window-size=1600,900", "--screenshot=\(picture.path)", "file://\(file.path)"])
    let bytes = try Data(contentsOf: picture)
    #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(bytes.count > 10_000)
  }
}
