import "#ui/tokens.css";
import "#ui/base.css";
import { fetchAhead } from "#screens/fetchAhead.ts";

/*
 * What the page runs first is this alone: the first sentences stand in index.html, and the app is fetched once they are
 * painted, so that nothing is in their way.
 */

/** The first sentences are those of Home; at any other address they would only flash by. */
if (!["", "#/"].includes(window.location.hash)) document.querySelector(".shell > main")?.remove();

/** Longer than any first frame takes; where nothing is painted, the app comes all the same. Milliseconds. */
const LONG = 500;

function firstPaint(): Promise<unknown> {
  const seen = new Promise((resolve) => {
    new PerformanceObserver(resolve).observe({ type: "paint", buffered: true });
  });
  return Promise.race([seen, new Promise((resolve) => setTimeout(resolve, LONG))]);
}

async function begin(): Promise<void> {
  // A page in the background paints nothing.
  if (document.visibilityState === "visible") await firstPaint();
  const ahead = fetchAhead(location.hash);
  const { start } = await import("./App.tsx");
  // The first sentences stand until the screen can take their place.
  await ahead;
  start();
}

// Not awaited: the app imports what stands here, and would wait for it in a circle.
void begin();
