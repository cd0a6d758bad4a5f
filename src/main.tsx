import "#ui/tokens.css";
import "#ui/base.css";
import { loadPart } from "#lib/loadPart.ts";
import { loadServices } from "#screens/shell/loadServices.ts";
import { startLanguage } from "#screens/shell/visitorLanguage.ts";
import { isDeviceEmpty } from "#store/isDeviceEmpty.ts";

/*
 * The first script of the page: the first sentences are in index.html, and the app runs after they are painted, so that
 * nothing delays them. The browser fetches it meanwhile (node/build/vite-preload-app.ts).
 */

const isHome = ["", "#/"].includes(window.location.hash);

/** The first sentences belong to Home and would only flash at any other address. */
if (!isHome) document.querySelector(".shell > main")?.remove();

/** Timeout for the first frame and the headline font; the app starts anyway after it. Milliseconds. */
const FIRST_FRAME_TIMEOUT = 500;

/** Waits for a promise, but not longer than FIRST_FRAME_TIMEOUT. */
function withTimeout(what: Promise<unknown>): Promise<unknown> {
  return Promise.race([what, new Promise((resolve) => setTimeout(resolve, FIRST_FRAME_TIMEOUT))]);
}

function firstPaint(): Promise<unknown> {
  return new Promise((resolve) => {
    new PerformanceObserver(resolve).observe({ type: "paint", buffered: true });
  });
}

async function begin(): Promise<void> {
  // Home is part of the app; the code that loads another screen is small and requested at once.
  const loading = isHome ? undefined : loadPart(() => import("#screens/shell/fetchAhead.ts"));
  // Answered while the first sentences are painted, and before the app occupies the page.
  const isHomeOfNew = isHome ? isDeviceEmpty() : Promise.resolve(false);
  // A background page is never painted.
  if (document.visibilityState === "visible") await withTimeout(firstPaint());
  const language = startLanguage();
  // All others need the stored data at once. App.tsx sees it if this fails.
  void isHomeOfNew.then((isNew) => (isNew ? undefined : loadServices()));
  const ahead = loading?.then((part) => (part.ok ? part.value.fetchAhead(window.location.hash) : undefined));
  const { start } = await import("./App.tsx");
  // The first sentences stay until the screen can replace them.
  await ahead;
  // The title can have another number of lines in another font, which would move everything below it.
  await withTimeout(document.fonts.ready);
  await start(await language, await isHomeOfNew);
}

// Not awaited: the app imports from this module, so a top-level await would deadlock.
void begin();
