// The place of a screen: what is stored with the history entry, and when its restoration ends.
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { keepScrollPlaceAtLinks, readScrollPlace, restoreScroll } from "#screens/shell/scrollRestoration.ts";

/** Simulates growth of the page. */
let grow = () => {};
let observed = 0;

class Growth {
  constructor(callback: () => void) {
    grow = callback;
  }
  observe() {
    observed++;
  }
  disconnect() {
    observed--;
    grow = () => {};
  }
}

beforeEach(() => {
  observed = 0;
  vi.stubGlobal("ResizeObserver", Growth);
  document.body.innerHTML = '<a href="#/bar">Bar</a><main><a href="#/a">One</a><a href="#/a">Two</a><b>Text</b></main>';
  window.history.replaceState(null, "");
  window.scrollTo(0, 0);
});
afterEach(() => vi.unstubAllGlobals());

const link = (nth: number) => document.querySelectorAll<HTMLElement>("main a")[nth];

/** Places a link this far below the top of the window. */
function stand(element: Element | undefined, below: number): void {
  if (element !== undefined) element.getBoundingClientRect = () => new DOMRect(0, below - window.scrollY, 10, 10);
}

describe("the restoration", () => {
  beforeEach(() => {
    vi.stubGlobal("scrollTo", (_: number, to: number) => vi.stubGlobal("scrollY", to));
    vi.stubGlobal("scrollBy", (_: number, by: number) => vi.stubGlobal("scrollY", window.scrollY + by));
  });

  it("scrolls to the place of the link in the window, and stays there while more is drawn above", () => {
    stand(link(1), 140);
    const end = restoreScroll({ top: 40, link: { to: "#/a", nth: 1, below: 100 } });
    grow();
    expect(window.scrollY).toBe(40);
    expect(document.activeElement).toBe(link(1));
    stand(link(1), 480);
    grow();
    expect(window.scrollY).toBe(380);
    end();
    expect(observed).toBe(0);
  });

  it.each([
    { name: "no link was followed", link: null },
    { name: "an older version stored no place of the link", link: { to: "#/a", nth: 1, below: null } },
    { name: "the link is not there yet", link: { to: "#/late", nth: 0, below: 30 } },
  ])("scrolls as far down as the window was when $name", ({ link: followed }) => {
    const end = restoreScroll({ top: 40, link: followed });
    grow();
    expect(window.scrollY).toBe(40);
    end();
  });

  it("continues until the link exists", () => {
    const end = restoreScroll({ top: 40, link: { to: "#/late", nth: 0, below: 20 } });
    grow();
    link(0)?.setAttribute("href", "#/late");
    stand(link(0), 90);
    grow();
    expect(document.activeElement).toBe(link(0));
    expect(window.scrollY).toBe(70);
    end();
  });

  it.each(["keydown", "pointerdown", "wheel", "click"])("ends at a %s", (sign) => {
    restoreScroll({ top: 0, link: null });
    window.dispatchEvent(new Event(sign));
    expect(observed).toBe(0);
  });

  it("ends when the window is scrolled otherwise, but not at its own scrolling", () => {
    restoreScroll({ top: 40, link: null });
    grow();
    window.dispatchEvent(new Event("scroll"));
    expect(observed).toBe(1);
    vi.stubGlobal("scrollY", 90);
    window.dispatchEvent(new Event("scroll"));
    expect(observed).toBe(0);
  });
});

describe("the stored place", () => {
  it.each([
    { name: "nothing", kept: undefined, place: null },
    { name: "another shape", kept: { top: "40", link: null }, place: null },
    { name: "a link of another shape", kept: { top: 40, link: { to: 3, nth: 0 } }, place: null },
    { name: "no link", kept: { top: 40, link: null }, place: { top: 40, link: null } },
    {
      name: "a link without its place, as an older version keeps it",
      kept: { top: 40, link: { to: "#/a", nth: 1 } },
      place: { top: 40, link: { to: "#/a", nth: 1, below: null } },
    },
  ])("is read if it is $name", ({ kept, place }) => {
    window.history.replaceState({ place: kept }, "");
    expect(readScrollPlace()).toEqual(place);
  });
});

describe("a link followed by the browser itself", () => {
  beforeAll(() => {
    keepScrollPlaceAtLinks();
    // Keeps the page of the test where it is.
    window.addEventListener("click", (event) => event.preventDefault());
  });

  it("stores the place", () => {
    window.scrollTo(0, 40);
    link(1)?.focus();
    link(1)?.click();
    expect(readScrollPlace()).toEqual({ top: 40, link: { to: "#/a", nth: 1, below: 0 } });
  });

  it.each([
    {
      name: "the router has already navigated",
      click: () => {
        link(0)?.addEventListener("click", (event) => event.preventDefault());
        link(0)?.click();
      },
    },
    { name: "it is outside the screen", click: () => document.querySelector("a")?.click() },
    { name: "it is no link", click: () => document.querySelector("b")?.click() },
  ])("stores no place when $name", ({ click }) => {
    click();
    expect(readScrollPlace()).toBeNull();
  });
});
