type Policies = {
  readonly createPolicy: (
    name: "default",
    rules: { readonly createScriptURL: (address: string) => string | null },
  ) => unknown;
};

declare global {
  var trustedTypes: Policies | undefined;
}

/**
 * The page's policy forbids text to become code. The one exception: workers may be started from the app's own built
 * files. Where the browser does not know Trusted Types, the policy's `worker-src 'self'` holds alone.
 */
export function installTrustedTypes(): void {
  const own = new URL("assets/", document.baseURI).href;
  globalThis.trustedTypes?.createPolicy("default", {
    createScriptURL: (address) => (new URL(address, document.baseURI).href.startsWith(own) ? address : null),
  });
}
