import { expect, type Page } from "@playwright/test";

/*
 * Browsers may break a line before and after a button in a sentence, even next to a full stop. In sentences with
 * buttons, no line may begin with the punctuation after a button or end with the bracket before it.
 */

const WIDTHS = Array.from({ length: 31 }, (_, index) => 320 + 4 * index);

type Joints = {
  /** How many buttons and other boxes in a line have text next to them without a space. */
  readonly count: number;
  /** Those that are on another line than that text. */
  readonly broken: readonly string[];
};

function measure(page: Page): Promise<Joints> {
  return page.evaluate(() => {
    const displayOf = (node: Node | null) => (node instanceof Element ? getComputedStyle(node).display : "inline");
    const inLine = (node: Node) => ["inline", "contents"].includes(displayOf(node));
    /** The text next to an element in the same paragraph, without anything between them. */
    const neighbour = (element: Element, side: "nextSibling" | "previousSibling"): Text | null => {
      let node: Node = element;
      while (node[side] === null) {
        if (node.parentElement === null || !inLine(node.parentElement)) return null;
        node = node.parentElement;
      }
      let beside: Node | null = node[side];
      while (beside !== null && !(beside instanceof Text)) {
        if (!inLine(beside)) return null;
        beside = side === "nextSibling" ? beside.firstChild : beside.lastChild;
      }
      return beside;
    };
    const middleOf = (text: Text, at: number) => {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const { top, bottom } = range.getBoundingClientRect();
      return (top + bottom) / 2;
    };
    const joints = [...document.querySelectorAll("body *")].flatMap((element) => {
      const isBox = displayOf(element).startsWith("inline-") || element instanceof HTMLButtonElement;
      if (!isBox || !element.checkVisibility({ visibilityProperty: true })) return [];
      const { top, bottom } = element.getBoundingClientRect();
      const after = neighbour(element, "nextSibling");
      const before = neighbour(element, "previousSibling");
      return [
        ...(after === null || !/^\S/.test(after.data)
          ? []
          : [
              {
                broken: middleOf(after, 0) > bottom,
                text: `${element.textContent} | ${after.data}`,
              },
            ]),
        ...(before === null || !/\S$/.test(before.data)
          ? []
          : [
              {
                broken: middleOf(before, before.data.length - 1) < top,
                text: `${before.data} | ${element.textContent}`,
              },
            ]),
      ];
    });
    return { count: joints.length, broken: joints.flatMap(({ broken, text }) => (broken ? [text] : [])) };
  });
}

/** Checks the lines of a screen in windows of every width of a phone. */
export async function keepsPunctuation(page: Page, name: string): Promise<void> {
  const broken = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const found = await measure(page);
    broken.push(...found.broken.map((text) => `${width} px: ${text}`));
    if (width === 360) expect.soft(found.count, `${name}: numbers with punctuation beside them`).toBeGreaterThan(0);
  }
  expect.soft(broken, `${name}: punctuation on another line than its number`).toEqual([]);
}
