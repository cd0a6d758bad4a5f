/** What a browser with Trusted Types offers to make a policy; others have none. */
type PolicyFactory = {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown;
};

function isFactory(value: unknown): value is PolicyFactory {
  return typeof value === "object" && value !== null && "createPolicy" in value;
}

const ONE_FILE = import.meta.env.MODE === "single";

/**
 * Installs the one policy that the page's rules allow. Text never becomes code; of addresses only the scripts that were
 * built with the app start a worker: those in its `assets` folder, and the service worker. In the app of one file the
 * workers are made from texts within it, and the page's rules let nothing else be one.
 * @param base the address of the page
 */
export function installTrustedTypes(base: string): void {
  const factory: unknown = Reflect.get(globalThis, "trustedTypes");
  if (isFactory(factory))
    factory.createPolicy("default", { createScriptURL: (address) => allowedScript(address, base) });
}

/** The address in full when it is one of the app's own scripts; throws otherwise, and the browser then loads nothing. */
export function allowedScript(address: string, base: string): string {
  const folder = new URL("./", base);
  const url = new URL(address, folder);
  const inside = url.origin === folder.origin && url.pathname.startsWith(folder.pathname);
  const name = url.pathname.slice(folder.pathname.length);
  if (url.protocol === "blob:" && ONE_FILE) return url.href;
  if (inside && (name === "sw.js" || /^assets\/[\w.-]+\.js$/.test(name))) return url.href;
  throw new TypeError(`Not a script of this app: ${address}`);
}
