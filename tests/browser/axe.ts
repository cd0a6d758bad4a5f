import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import axe from "axe-core";

/**
 * Axe reads the colours of every text and of all that is below it, and there are only a few different ones: to remember
 * what each text of a colour means takes 40 % of its processor time away, and changes no result.
 */
const REMEMBER_COLOURS = `{
  const { Color } = axe.commons.color;
  const read = Color.prototype.parseString;
  const known = new Map();
  Color.prototype.parseString = function (text) {
    if (!known.has(text)) {
      read.call(this, text);
      known.set(text, [this.r, this.g, this.b, this.alpha]);
    }
    [this.r, this.g, this.b, this.alpha] = known.get(text);
    return this;
  };
}`;

/** The builder sends this before each run, but a page needs it once. */
const SOURCE = `if (window.axe === undefined) { ${axe.source} ${REMEMBER_COLOURS} }`;

/** Returns a check of the page by axe. */
export function checkByAxe(page: Page): AxeBuilder {
  // There are no frames, so axe needs no separate page. It does not describe what passes, which takes a third of its time.
  return new AxeBuilder({ page, axeSource: SOURCE }).setLegacyMode().options({ resultTypes: ["violations"] });
}
