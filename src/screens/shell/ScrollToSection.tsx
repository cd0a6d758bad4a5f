import { readScrollPlace } from "./scrollRestoration.ts";
import { useEffect, useState } from "react";

/** Stands behind the last part of a screen: once it is there, the page jumps to the part that the address names. */
export function ScrollToSection({ at }: { readonly at: string | undefined }) {
  // Only on arrival: later the address follows what is chosen on the page, and who comes back is led to where one was.
  const [place] = useState(at);
  useEffect(() => {
    if (readScrollPlace() === null) scrollToSection(place);
  }, [place]);
  return null;
}

/** To the title of a part, which takes the focus; nowhere when there is none of that name. */
export function scrollToSection(name: string | undefined) {
  const title = name === undefined ? null : document.getElementById(name);
  title?.focus({ preventScroll: true });
  title?.scrollIntoView({ block: "start" });
}
