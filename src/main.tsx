import "#ui/tokens.css";
import "#ui/base.css";
import { fetchAhead } from "#screens/shell/fetchAhead.ts";
import { startLanguage } from "#screens/shell/visitorLanguage.ts";

/*
 * What the page runs first is this alone: the first sentences stand in index.html, and the app is fetched once they are
 * painted, so that nothing is in their way.
 */

/** The first sentences are those of Home; at any other address they would only flash by. */
if (!["", "#/"].includes(window.location.hash)) document.querySelector(".shell > main")?.remove();

/** Longer than a first frame or a face should take; the app comes all the same where they do not. Milliseconds. */
const LONG = 500;

/** Until it is there, and no longer than LONG. */
function soon(what: Promise<unknown>): Promise<unknown> {
  return Promise.race([what, new Promise((resolve) => setTimeout(resolve, LONG))]);
}

function firstPaint(): Promise<unknown> {
  return new Promise((resolve) => {
    new PerformanceObserver(resolve).observe({ type: "paint", buffered: true });
  });
}

async function begin(): Promise<void> {
  // A page in the background paints nothing.
  if (document.visibilityState === "visible") await soon(firstPaint());
  const language = startLanguage();
  const ahead = fetchAhead(location.hash);
  const { start } = await import("./App.tsx");
  // The first sentences stand until the screen can take their place.
  await ahead;
  // In another face the title may have another number of lines, and all below it would move.
  await soon(document.fonts.ready);
  start(await language);
}

// Not awaited: the app imports what stands here, and would wait for it in a circle.
void begin();
