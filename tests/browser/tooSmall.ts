import type { Page } from "@playwright/test";

/**
 * Returns the controls that are too small to click: under 24 px, with another control within the circle around them.
 */
export function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const LEAST = 24;
    const selector = "a[href], button, input, select, textarea, summary, [tabindex='0'], [role='slider']";
    const root = document.querySelector("dialog[open]") ?? document.body;
    const boxes = [...root.querySelectorAll(selector)].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: false })) return [];
      // Discs of a chart may overlap; the table next to it has the same links.
      if (element instanceof SVGElement) return [];
      const within = element instanceof HTMLInputElement ? element.closest("label") : null;
      const box = (within ?? element).getBoundingClientRect();
      if (box.width <= 1 || box.height <= 1 || box.bottom < 0 || box.left < -50 || box.top < -50) return [];
      return [{ element, box }];
    });
    const small = boxes.filter(({ box }) => box.width < LEAST - 0.5 || box.height < LEAST - 0.5);
    const inSentence = (element: Element) =>
      getComputedStyle(element).display.startsWith("inline") &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node !== element && node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim().length > 1,
      );
    const distance = (x: number, y: number, box: DOMRect) =>
      Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
    return small.flatMap(({ element, box }) => {
      if (inSentence(element)) return [];
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const near = boxes.find((other) => {
        if (other.element === element || other.element.contains(element) || element.contains(other.element))
          return false;
        const otherSmall = small.some((one) => one.element === other.element);
        const centre = Math.hypot(other.box.left + other.box.width / 2 - x, other.box.top + other.box.height / 2 - y);
        return distance(x, y, other.box) < LEAST / 2 - 0.5 || (otherSmall && centre < LEAST - 0.5);
      });
      const said = (one: Element) => `${one.tagName.toLowerCase()} "${(one.textContent ?? "").trim().slice(0, 40)}"`;
      return near === undefined
        ? []
        : [`${said(element)} ${Math.round(box.width)}×${Math.round(box.height)} beside ${said(near.element)}`];
    });
  });
}
