import packageJson from "../../package.json" with { type: "json" };
import { inEveryEngine } from "./engines.ts";
import { expect, test } from "./network.ts";

test("carries the policy in the built page that allows only the app's own files", async ({ page }) => {
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
  // Apart from its files the policy allows one inline script, by its hash: the check whether the app can start.
  expect(policy).toMatch(/(?:^|; )script-src 'self' 'sha256-[\w+/]{43}='(?:;|$)/);
});

test(
  "enforces the policy: reaches no other origin, and turns no text into markup",
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
    // Only later versions of Firefox support Trusted Types.
    if (browserName === "chromium") expect(written).toBe("refused");
    expect(watch.some((seen) => seen.startsWith("policy: connect-src"))).toBe(true);
    watch.length = 0;
  },
);

test("serves the licences of the bundled packages", async ({ page }) => {
  const answer = await page.request.get("./LICENSES.txt");
  expect(answer.status()).toBe(200);
  const text = await answer.text();
  // One package of the page, one of each worker, and one bundled within another.
  const { react, jspdf, svgpath, "pdfjs-dist": pdfjs } = packageJson.dependencies;
  for (const name of [`react ${react}`, `jspdf ${jspdf}`, `svgpath ${svgpath}`, `pdfjs-dist ${pdfjs}`]) {
    expect(text).toContain(`\n${name}: `);
  }
  expect(text).toContain("\nredux ");
  expect(text).toContain("SIL OPEN FONT LICENSE");
});
