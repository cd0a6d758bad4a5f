import type { Page } from "@playwright/test";

/*
 * The grid as laws, which hold with any font on any machine: what a screen is made of begins at one margin and ends at
 * one, and no text lies upon another.
 */

export type Place = { readonly what: string; readonly left: number; readonly right: number };

/** The title, the parts and the tables of a screen, with their edges. */
export function places(page: Page): Promise<readonly Place[]> {
  return page.evaluate(() => {
    const shown = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().width > 1;
    return [...document.querySelectorAll("main h1, main h1 + p, #screen > div > p, main section:not(section section)")]
      .filter(shown)
      .map((element) => {
        const { left, right } = element.getBoundingClientRect();
        return { what: `${element.tagName.toLowerCase()} ${(element.textContent ?? "").slice(0, 30)}`, left, right };
      });
  });
}

/** Pairs of texts that lie upon each other: each is a box of letters, not of its element. */
export function collisions(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
    const texts: { readonly node: Node; readonly text: string; readonly box: DOMRect; readonly stuck: boolean }[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = (node.textContent ?? "").trim();
      if (
        text === "" ||
        parent === null ||
        !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      )
        continue;
      // Letters on the discs of a chart have their own law, and what is for the ear alone has no place.
      if (parent.closest(".visually-hidden, svg, select, option, [aria-hidden='true']") !== null) continue;
      let stuck = false;
      let clipped = false;
      for (let up: Element | null = parent; up !== null; up = up.parentElement) {
        const { position, clipPath } = getComputedStyle(up);
        if (clipPath !== "none") clipped = true;
        if (position === "sticky" || position === "fixed") stuck = true;
      }
      if (clipped) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects())
        if (box.width > 1 && box.height > 1) texts.push({ node, text, box, stuck });
    }
    const found: string[] = [];
    for (const [index, one] of texts.entries()) {
      if (one.stuck) continue;
      for (const other of texts.slice(index + 1)) {
        if (other.stuck || other.node === one.node) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // A third of a line: ascents and descents of different faces may meet.
        if (across > 2 && down > Math.min(one.box.height, other.box.height) / 3)
          found.push(`${one.text.slice(0, 40)} / ${other.text.slice(0, 40)}`);
      }
    }
    return found;
  });
}

/** What within the page has to be scrolled sideways to be read. */
export function sideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main *, dialog *")]
      .filter((part) => {
        const { overflowX } = getComputedStyle(part);
        return (overflowX === "auto" || overflowX === "scroll") && part.scrollWidth > part.clientWidth + 1;
      })
      .map((part) => `${part.tagName} ${part.className} ${part.textContent.slice(0, 60)}`),
  );
}

/** By how many pixels the page is wider than the window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Makes the window so large, and waits until what is measured anew in it has been drawn. */
export async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}
