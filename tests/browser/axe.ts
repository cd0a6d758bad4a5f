import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import axe from "axe-core";

/**
 * Axe parses the colour of every text, and of everything below it, again and again, although a page has only a few
 * colours. Keeping the parsed ones saves 40 % of its processor time and changes no result.
 */
const KEEP_PARSED_COLOURS = `{
  const { Color } = axe.commons.color;
  const parse = Color.prototype.parseString;
  const parsed = new Map();
  Color.prototype.parseString = function (text) {
    if (!parsed.has(text)) {
      parse.call(this, text);
      parsed.set(text, [this.r, this.g, this.b, this.alpha]);
    }
    [this.r, this.g, this.b, this.alpha] = parsed.get(text);
    return this;
  };
}`;

/** The source of axe. The builder sends it before each run, but a page needs it only once. */
const SOURCE = `if (window.axe === undefined) { ${axe.source} ${KEEP_PARSED_COLOURS} }`;

/** Returns a check of the page by axe. */
export function checkByAxe(page: Page): AxeBuilder {
  // There are no frames, so axe needs no separate page. It does not describe what passes, which takes a third of its time.
  return new AxeBuilder({ page, axeSource: SOURCE }).setLegacyMode().options({ resultTypes: ["violations"] });
}
