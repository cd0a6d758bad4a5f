import { inEveryEngine } from "./engines.ts";
import { expect, test } from "./network.ts";

test("the built page carries the policy that forbids everything but its own files", async ({ page }) => {
  await page.goto("./");
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  for (const rule of [
    "default-src 'none'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ]) {
    expect(policy?.split("; ")).toContain(rule);
  }
  // Beside its files one script alone, the one that looks whether the app can start, and just as it is.
  expect(policy).toMatch(/(?:^|; )script-src 'self' 'sha256-[\w+/]{43}='(?:;|$)/);
});

test(
  "the policy is in force: no other origin is reached, and text becomes no markup",
  inEveryEngine("policy"),
  async ({ page, browserName, watch }) => {
    await page.goto("./");
    const reached = await page.evaluate(() =>
      fetch("https://example.org/").then(
        () => "reached",
        () => "refused",
      ),
    );
    expect(reached).toBe("refused");
    const written = await page.evaluate(() => {
      try {
        document.body.innerHTML = "<p>";
        return "written";
      } catch {
        return "refused";
      }
    });
    // Firefox knows Trusted Types only from a later version on.
    if (browserName === "chromium") expect(written).toBe("refused");
    expect(watch.some((seen) => seen.startsWith("policy: connect-src"))).toBe(true);
    watch.length = 0;
  },
);
