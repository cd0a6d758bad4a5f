import "#ui/tokens.css";
import "#ui/base.css";

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

// A page in the background paints nothing.
if (document.visibilityState === "visible") await firstPaint();
const { start } = await import("./App.tsx");
start();
