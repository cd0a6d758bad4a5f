import type { Page } from "@playwright/test";

/*
 * Layout laws that hold with any font on any machine: the parts of a screen start at one margin and end at one, and no
 * text overlaps another.
 */

export type Place = { readonly what: string; readonly left: number; readonly right: number };

/** Returns the title, the parts and the tables of a screen with their edges. */
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

/** Returns the pairs of overlapping texts, compared by the boxes of their letters, not of their elements. */
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
      // Letters on the discs of a chart have a separate check, and screen-reader text has no visible place.
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
        // A third of a line, because ascents and descents of different fonts may touch.
        if (across > 2 && down > Math.min(one.box.height, other.box.height) / 3)
          found.push(`${one.text.slice(0, 40)} / ${other.text.slice(0, 40)}`);
      }
    }
    return found;
  });
}

/** Returns the elements inside the page that need horizontal scrolling. */
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

/** Returns by how many pixels the page is wider than the window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Resizes the window and waits until everything measured again has been drawn. */
export async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}
