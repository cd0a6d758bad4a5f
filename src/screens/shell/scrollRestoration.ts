/*
 * The scroll position and the focused link of a screen, kept in the browser's history entry, so that going back
 * restores them.
 */
import type { AroundNavHandler } from "wouter";
import { keepInEntry, readEntry } from "./historyEntry.ts";

const PLACE = "place";

/** The links of the screen itself, not of the navigation around it. */
const LINKS = "main a[href^='#/']";

/** The place in a page that going back restores. */
export type ScrollPlace = {
  /** The scroll position of the window, in pixels. */
  readonly top: number;
  /** The link that was followed; null if no link had the focus. */
  readonly link: LinkPlace | null;
};

type LinkPlace = {
  readonly to: string;
  /** Its index among the links with this address, from 0. */
  readonly nth: number;
  /** Its distance from the upper edge of the window, in pixels; null in data of older versions. */
  readonly below: number | null;
};

/** A navigation handler for the router that keeps the scroll position of the current screen. */
export const keepScrollPlace: AroundNavHandler = (navigate, to, options) => {
  if (options?.replace !== true) keepPlace();
  navigate(to, options);
};

/**
 * Keeps the scroll position for links outside the router, such as those in a chart, which the browser follows itself.
 */
export function keepScrollPlaceAtLinks(): void {
  window.addEventListener("click", ({ target, defaultPrevented }) => {
    if (!defaultPrevented && target instanceof Element && target.closest(LINKS) !== null) keepPlace();
  });
}

/** Keeps the scroll position in the current history entry. */
function keepPlace(): void {
  keepInEntry(PLACE, { top: Math.round(window.scrollY), link: focusedLink() } satisfies ScrollPlace);
}

/** Returns the scroll position kept in the current history entry; null at the first visit. */
export function readScrollPlace(): ScrollPlace | null {
  return placeOf(readEntry(PLACE));
}

/**
 * Restores a scroll position, again whenever the page changes its size, because much of a screen is drawn later. The
 * followed link returns to its position in the window; without one, the window scrolls to its old offset. Stops at the
 * first user action. Returns a function that stops it.
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
  // Only a scroll event reveals dragging of the scroll bar, or a screen reader that moves on.
  const scrolled = () => {
    if (Math.abs(window.scrollY - left) > 1) end();
  };
  for (const sign of SIGNS) window.addEventListener(sign, end);
  window.addEventListener("scroll", scrolled);
  changes.observe(document.body);
  return end;
}

/** Events of a user action. */
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

/** Validates a kept position, because an older version of the app may have written another format. */
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
