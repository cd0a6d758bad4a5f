import { type ReactNode, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";

/** How far below the window content is already drawn, in window heights. */
const NEAR = "50%";

/** Renders its expensive children once they come near the window, or when the page is printed. */
export function WhenNear({ fallback, children }: { readonly fallback: ReactNode; readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const { current } = place;
    if (near || current === null) return;
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting === true), {
      rootMargin: `0px 0px ${NEAR} 0px`,
    });
    // The browser captures the page for printing as soon as this handler returns.
    const print = () => flushSync(() => setNear(true));
    observer.observe(current);
    window.addEventListener("beforeprint", print);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", print);
    };
  }, [near]);
  return near ? children : <div ref={place}>{fallback}</div>;
}
