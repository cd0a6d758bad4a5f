import { useEffect, useState } from "react";
import { readScrollPlace } from "./scrollRestoration.ts";

/** Placed after the last section of a screen: once rendered, it scrolls to the section in the address. */
export function ScrollToSection({ at }: { readonly at: string | undefined }) {
  // Only on arrival: later the address follows choices on the page, and going back restores the scroll position.
  const [place] = useState(at);
  useEffect(() => {
    if (readScrollPlace() === null) scrollToSection(place);
  }, [place]);
  return null;
}

/** Scrolls to the title of a section and focuses it; does nothing for an unknown name. */
export function scrollToSection(name: string | undefined) {
  const title = name === undefined ? null : document.getElementById(name);
  title?.focus({ preventScroll: true });
  title?.scrollIntoView({ block: "start" });
}
