// Where a screen was left: what is kept with the entry of the history, and when the way back to it is over.
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { keepScrollPlaceAtLinks, readScrollPlace, restoreScroll } from "#screens/shell/scrollRestoration.ts";

/** Says that the page has grown. */
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

describe("the way back", () => {
  it("is over when window and link are reached", () => {
    restoreScroll({ top: 40, link: { to: "#/a", nth: 1 } });
    grow();
    expect(window.scrollY).toBe(40);
    expect(document.activeElement).toBe(link(1));
    expect(observed).toBe(0);
  });

  it("is over when the window is reached and no link was followed", () => {
    restoreScroll({ top: 40, link: null });
    grow();
    expect(window.scrollY).toBe(40);
    expect(observed).toBe(0);
  });

  it("goes on until the link is there", () => {
    restoreScroll({ top: 0, link: { to: "#/late", nth: 0 } });
    grow();
    expect(observed).toBe(1);
    link(0)?.setAttribute("href", "#/late");
    grow();
    expect(document.activeElement).toBe(link(0));
    expect(observed).toBe(0);
  });

  it.each(["keydown", "pointerdown", "wheel", "click"])("is left at a %s", (sign) => {
    restoreScroll({ top: 0, link: { to: "#/late", nth: 0 } });
    window.dispatchEvent(new Event(sign));
    expect(observed).toBe(0);
  });
});

describe("a link that the browser itself follows", () => {
  beforeAll(() => {
    keepScrollPlaceAtLinks();
    // The page of a test stays where it is.
    window.addEventListener("click", (event) => event.preventDefault());
  });

  it("leaves the place behind", () => {
    window.scrollTo(0, 40);
    link(1)?.focus();
    link(1)?.click();
    expect(readScrollPlace()).toEqual({ top: 40, link: { to: "#/a", nth: 1 } });
  });

  it.each([
    {
      name: "the router has gone there already",
      click: () => {
        link(0)?.addEventListener("click", (event) => event.preventDefault());
        link(0)?.click();
      },
    },
    { name: "it is none of the screen's own", click: () => document.querySelector("a")?.click() },
    { name: "it is no link", click: () => document.querySelector("b")?.click() },
  ])("but not where $name", ({ click }) => {
    click();
    expect(readScrollPlace()).toBeNull();
  });
});
