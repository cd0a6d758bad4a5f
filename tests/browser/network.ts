import { test as base, expect } from "@playwright/test";

export { expect };

declare global {
  interface Window {
    reportViolation?: (violation: string) => void;
  }
}

/** The errors of Chromium and Firefox for requests aborted by leaving the page. */
const LEFT = ["net::ERR_ABORTED", "NS_BINDING_ABORTED"];

/**
 * A test that fails when the page sends a request to another origin, violates its own security policy, throws, or logs
 * an error to the console. `watch` holds what was seen so far.
 */
export const test = base.extend<{ watch: string[] }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const seen: string[] = [];
      const origin = new URL(baseURL ?? "").origin;
      context.on("request", (request) => {
        const { protocol, origin: to } = new URL(request.url());
        if (!["data:", "blob:", "about:"].includes(protocol) && to !== origin) seen.push(`request: ${request.url()}`);
      });
      context.on("requestfailed", (request) => {
        const reason = request.failure()?.errorText ?? "";
        if (!LEFT.includes(reason)) seen.push(`failed: ${request.url()} ${reason}`);
      });
      context.on("weberror", (error) => seen.push(`thrown: ${error.error().message}`));
      context.on("console", (message) => {
        if (message.type() === "error") seen.push(`console: ${message.text()}`);
      });
      await context.exposeFunction("reportViolation", (violation: string) => seen.push(`policy: ${violation}`));
      await context.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) => {
          window.reportViolation?.(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
        });
      });
      await use(seen);
      expect(seen).toEqual([]);
    },
    { auto: true },
  ],
});
