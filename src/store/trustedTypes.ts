/** The Trusted Types factory, which not all browsers have. */
type PolicyFactory = {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown;
};

function isFactory(value: unknown): value is PolicyFactory {
  return typeof value === "object" && value !== null && "createPolicy" in value;
}

const ONE_FILE = import.meta.env.MODE === "single";

/**
 * Installs the only policy that the content security policy allows. Text never becomes code; only scripts built with
 * the app can start a worker: those in its `assets` folder, and the service worker. In the single-file app, workers are
 * made from embedded texts, and the content security policy allows no others.
 * @param base the address of the page
 */
export function installTrustedTypes(base: string): void {
  const factory: unknown = Reflect.get(globalThis, "trustedTypes");
  if (isFactory(factory))
    factory.createPolicy("default", { createScriptURL: (address) => allowedScript(address, base) });
}

/**
 * Returns the full address if it is one of the app's own scripts; throws otherwise, so that the browser loads nothing.
 */
export function allowedScript(address: string, base: string): string {
  const folder = new URL("./", base);
  const url = new URL(address, folder);
  const inside = url.origin === folder.origin && url.pathname.startsWith(folder.pathname);
  const name = url.pathname.slice(folder.pathname.length);
  if (url.protocol === "blob:" && ONE_FILE) return url.href;
  if (inside && (name === "sw.js" || /^assets\/[\w.-]+\.js$/.test(name))) return url.href;
  throw new TypeError(`Not a script of this app: ${address}`);
}
