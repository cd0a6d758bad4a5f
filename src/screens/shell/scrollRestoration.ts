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
  /** The link that was followed; null when the focus was on none. */
  readonly link: LinkPlace | null;
};

type LinkPlace = {
  readonly to: string;
  /** Which of the links with this address it is, counted from 0. */
  readonly nth: number;
  /** How far below the upper edge of the window it stood, in pixels; null in what an older version has kept. */
  readonly below: number | null;
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
  return placeOf(readEntry(PLACE));
}

/**
 * Goes to the place, and again whenever the page grows or shrinks: much of a screen is drawn after its headline, and
 * what comes late above the place moves it. The link that was followed stands where it stood in the window; without
 * one, the window is scrolled as far as it was. Ends when the visitor does something. Gives back what ends it.
 */
export function restoreScroll({ top, link }: ScrollPlace): () => void {
  let left = window.scrollY;
  const go = () => {
    const target = link === null ? undefined : linksTo(link.to)[link.nth];
    if (target !== undefined && target !== document.activeElement) target.focus({ preventScroll: true });
    const { below } = link ?? { below: null };
    if (target === undefined || below === null) window.scrollTo(0, top);
    else window.scrollBy(0, Math.round(target.getBoundingClientRect().top - below));
    left = window.scrollY;
  };
  const changes = new ResizeObserver(go);
  const end = () => {
    changes.disconnect();
    for (const sign of SIGNS) window.removeEventListener(sign, end);
    window.removeEventListener("scroll", scrolled);
  };
  // Dragging the bar of the window, or a screen reader that goes on, shows in this alone.
  const scrolled = () => {
    if (Math.abs(window.scrollY - left) > 1) end();
  };
  for (const sign of SIGNS) window.addEventListener(sign, end);
  window.addEventListener("scroll", scrolled);
  changes.observe(document.body);
  return end;
}

/** That the visitor does something. */
const SIGNS = ["keydown", "pointerdown", "wheel", "click"] as const;

function focusedLink(): ScrollPlace["link"] {
  const focused = document.activeElement;
  const to = focused?.getAttribute("href") ?? null;
  if (focused === null || to === null) return null;
  const nth = linksTo(to).findIndex((link) => link.isSameNode(focused));
  return nth < 0 ? null : { to, nth, below: Math.round(focused.getBoundingClientRect().top) };
}

function linksTo(to: string): readonly (Element & HTMLOrSVGElement)[] {
  return Array.from(document.querySelectorAll<HTMLAnchorElement | SVGAElement>(`main a[href="${CSS.escape(to)}"]`));
}

/** What was kept; null where it has another shape, as an older version of the app may have left it. */
function placeOf(kept: unknown): ScrollPlace | null {
  if (typeof kept !== "object" || kept === null || !("top" in kept) || !("link" in kept)) return null;
  const { top, link } = kept;
  if (typeof top !== "number") return null;
  if (link === null) return { top, link };
  if (typeof link !== "object" || !("to" in link && "nth" in link)) return null;
  const { to, nth } = link;
  if (typeof to !== "string" || typeof nth !== "number") return null;
  const below = "below" in link && typeof link.below === "number" ? link.below : null;
  return { top, link: { to, nth, below } };
}
