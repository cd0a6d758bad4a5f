/*
 * Where somebody left a screen: kept with the entry of the browser's history, so that going back finds the window and
 * the focus where they were.
 */
import type { AroundNavHandler } from "wouter";
import { keepInEntry, readEntry } from "./historyEntry.ts";

const PLACE = "place";

/** The links of the screen itself, not of the bar around it. */
const LINKS = "main a[href^='#/']";

export type ScrollPlace = {
  /** How far the window was scrolled down, in pixels. */
  readonly top: number;
  /** The link that was followed, as its address and which of the links with this address it is, counted from 0. */
  readonly link: { readonly to: string; readonly nth: number } | null;
};

/** How the router goes on: the place that is left is kept. */
export const keepScrollPlace: AroundNavHandler = (navigate, to, options) => {
  if (options?.replace !== true) keepPlace();
  navigate(to, options);
};

/** Links that the router has not drawn, those in a chart, are followed by the browser itself; the place is kept there, too. */
export function keepScrollPlaceAtLinks(): void {
  window.addEventListener("click", ({ target, defaultPrevented }) => {
    if (!defaultPrevented && target instanceof Element && target.closest(LINKS) !== null) keepPlace();
  });
}

/** Keeps where one stands in the entry that is about to be left. */
function keepPlace(): void {
  keepInEntry(PLACE, { top: Math.round(window.scrollY), link: focusedLink() } satisfies ScrollPlace);
}

/** Where the entry that is shown was left; null when one comes to it for the first time. */
export function readScrollPlace(): ScrollPlace | null {
  const kept = readEntry(PLACE);
  return isPlace(kept) ? kept : null;
}

/**
 * Goes to the place, again while the page grows until it is reached: much of a screen is drawn after its headline. Ends
 * when the visitor does something. Gives back what ends it.
 */
export function restoreScroll({ top, link }: ScrollPlace): () => void {
  const go = () => {
    window.scrollTo(0, top);
    const target = link === null ? null : linksTo(link.to)[link.nth];
    target?.focus({ preventScroll: true });
    if (Math.abs(window.scrollY - top) <= 1 && target !== undefined) end();
  };
  const growth = new ResizeObserver(go);
  const end = () => {
    growth.disconnect();
    for (const sign of SIGNS) window.removeEventListener(sign, end);
  };
  for (const sign of SIGNS) window.addEventListener(sign, end);
  growth.observe(document.body);
  return end;
}

/** That the visitor does something. */
const SIGNS = ["keydown", "pointerdown", "wheel", "click"] as const;

function focusedLink(): ScrollPlace["link"] {
  const focused = document.activeElement;
  const to = focused?.getAttribute("href") ?? null;
  if (focused === null || to === null) return null;
  const nth = linksTo(to).findIndex((link) => link.isSameNode(focused));
  return nth < 0 ? null : { to, nth };
}

function linksTo(to: string): readonly (Element & HTMLOrSVGElement)[] {
  return Array.from(document.querySelectorAll<HTMLAnchorElement | SVGAElement>(`main a[href="${CSS.escape(to)}"]`));
}

/** An older version of the app may have kept another shape. */
function isPlace(kept: unknown): kept is ScrollPlace {
  if (typeof kept !== "object" || kept === null || !("top" in kept) || !("link" in kept)) return false;
  const { top, link } = kept;
  if (typeof top !== "number") return false;
  return link === null || (typeof link === "object" && "to" in link && "nth" in link);
}
