import { test as base, expect } from "@playwright/test";

export { expect };

declare global {
  interface Window {
    reportViolation?: (violation: string) => void;
  }
}

/** How Chromium and Firefox call it when a page is left while it still fetches something. */
const LEFT = ["net::ERR_ABORTED", "NS_BINDING_ABORTED"];

/**
 * Every browser test runs under watch: it fails when the page sends a request to another origin, breaks its own
 * security policy, throws, or writes an error to the console. `watch` is what was seen so far.
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
