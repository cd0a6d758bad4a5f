import { readPlace } from "./place.ts";
import { useEffect, useState } from "react";

/** Stands behind the last part of a screen: once it is there, the page jumps to the part that the address names. */
export function Arrival({ at }: { readonly at: string | undefined }) {
  // Only on arrival: later the address follows what is chosen on the page, and who comes back is led to where one was.
  const [place] = useState(at);
  useEffect(() => {
    if (readPlace() === null) jumpTo(place);
  }, [place]);
  return null;
}

/** To the title of a part, which takes the focus; nowhere when there is none of that name. */
export function jumpTo(name: string | undefined) {
  const title = name === undefined ? null : document.getElementById(name);
  title?.focus({ preventScroll: true });
  title?.scrollIntoView({ block: "start" });
}
