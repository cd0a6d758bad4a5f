import type { Questionnaire } from "#questionnaire/schema.ts";
import type { Card, Document } from "./document.ts";

/** The texts of voting cards that do not come from the questionnaire. */
export type CardTexts = {
  readonly title: string;
  readonly about: string;
  /** `{page}` and `{pages}` as in a document. */
  readonly page: string;
  readonly notApplicable: Card;
  readonly unknown: Card;
};

/**
 * Composes the voting cards of a questionnaire: a card for each level of its scale, for "not applicable", and for
 * "don't know". One set is for one person.
 */
export function composeCards(
  { scale, locale }: Pick<Questionnaire, "scale" | "locale">,
  texts: CardTexts,
  { paper, date }: { readonly paper: Document["paper"]; readonly date: string },
): Document {
  const levels = scale.map(({ name, summary }, value): Card => {
    return { sign: String(value), level: { value, max: scale.length - 1 }, name, text: summary };
  });
  const { title, about, page, notApplicable, unknown } = texts;
  return {
    meta: { title, subject: about, author: "", language: locale, date, fingerprint: "" },
    running: { left: title, right: "", marking: "", footer: about, page },
    paper,
    brand: { accent: null, logo: null },
    attachments: [],
    blocks: [{ kind: "cards", cards: [...levels, notApplicable, unknown] }],
    shorter: null,
  };
}
