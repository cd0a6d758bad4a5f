import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/**
 * The content security policy of the built page: it loads only its own files. Trusted Types prevent text from becoming
 * code.
 */
const POLICY = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'"],
  "img-src": ["'self'", "data:", "blob:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "manifest-src": ["'self'"],
  "worker-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "require-trusted-types-for": ["'script'"],
  "trusted-types": ["default"],
};

/** Formats the policy, with other sources for some directives. */
export function policyOf(other: Partial<Record<keyof typeof POLICY, readonly string[]>> = {}): string {
  return Object.entries({ ...POLICY, ...other })
    .map(([directive, context]) => [directive, ...context].join(" "))
    .join("; ");
}

/** Returns the script sources: the app's own files, and the inline scripts of the page. */
function scriptsOf(html: string): readonly string[] {
  return ["'self'", ...digests(html, /<script>([\s\S]*?)<\/script>/g)];
}

/** Returns source expressions with the digests of the texts that the pattern finds in the page. */
export function digests(html: string, pattern: RegExp): readonly string[] {
  return [...html.matchAll(pattern)].map(([, text = ""]) => {
    const digest = createHash("sha256").update(text.replace(/\r\n?/g, "\n")).digest("base64");
    return `'sha256-${digest}'`;
  });
}

/** Writes the policy into the built page. The dev server needs inline scripts, so it has no policy. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: "tenspan-content-security-policy",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html) => [
        {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: policyOf({ "script-src": scriptsOf(html) }) },
          injectTo: "head-prepend",
        },
      ],
    },
  };
}
