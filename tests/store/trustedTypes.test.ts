import { afterEach, describe, expect, it, vi } from "vitest";
import { allowedScript, installTrustedTypes } from "#store/trustedTypes.ts";

const BASE = "https://example.org/tools/tenspan/index.html#/report";

describe("allowedScript", () => {
  it.each([
    ["https://example.org/tools/tenspan/assets/pdf.worker-Ab_1.js", "a worker of the build"],
    ["assets/pdf.worker-Ab_1.js", "the same, relative"],
    ["./sw.js", "the service worker"],
  ])("allows %s: %s", (address) => {
    expect(allowedScript(address, BASE)).toMatch(/^https:\/\/example\.org\/tools\/tenspan\/(assets\/|sw\.js$)/);
  });

  it.each([
    "https://evil.example/tools/tenspan/assets/x.js",
    "https://example.org/assets/x.js",
    "assets/../../evil.js",
    "assets/deeper/x.js",
    "deeper/assets/x.js",
    "data:text/javascript,alert(1)",
    "blob:https://example.org/1234",
    "javascript:alert(1)",
    "other.js",
  ])("rejects %s", (address) => {
    expect(() => allowedScript(address, BASE)).toThrow(TypeError);
  });
});

describe("installTrustedTypes", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("creates the only policy that the page allows, and never for text or markup", () => {
    const createPolicy = vi.fn();
    vi.stubGlobal("trustedTypes", { createPolicy });
    installTrustedTypes(BASE);
    const [name, rules] = createPolicy.mock.calls[0] ?? [];
    expect(name).toBe("default");
    expect(Object.keys(rules)).toEqual(["createScriptURL"]);
  });

  it("does nothing if the browser has no Trusted Types", () => {
    vi.stubGlobal("trustedTypes", undefined);
    expect(() => installTrustedTypes(BASE)).not.toThrow();
  });
});
