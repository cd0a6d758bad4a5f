import type { Plugin } from "vite";

/** What the built page may do: load its own files, and nothing else. Trusted Types forbid text to become code. */
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

/** The policy as text, with other sources for some directives. */
export function policyOf(other: Partial<Record<keyof typeof POLICY, readonly string[]>> = {}): string {
  return Object.entries({ ...POLICY, ...other })
    .map(([directive, sources]) => [directive, ...sources].join(" "))
    .join("; ");
}

/** Writes the policy into the built page. The dev server needs inline scripts, so it goes without. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: "tenspan-content-security-policy",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: () => [
        {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: policyOf() },
          injectTo: "head-prepend",
        },
      ],
    },
  };
}
