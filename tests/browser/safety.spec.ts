import packageJson from "../../package.json" with { type: "json" };
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

test("the licences of what the app is built from are served beside it", async ({ page }) => {
  const answer = await page.request.get("./LICENSES.txt");
  expect(answer.status()).toBe(200);
  const text = await answer.text();
  // One that the page carries, one of each worker, and one that comes with another.
  const { react, jspdf, svgpath, "pdfjs-dist": pdfjs } = packageJson.dependencies;
  for (const name of [`react ${react}`, `jspdf ${jspdf}`, `svgpath ${svgpath}`, `pdfjs-dist ${pdfjs}`]) {
    expect(text).toContain(`\n${name}: `);
  }
  expect(text).toContain("\nredux ");
  expect(text).toContain("SIL OPEN FONT LICENSE");
});
