import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { IntlMessageFormat } from "intl-messageformat";

/** The differences between a translation and its original, by id. */
export type TextFaults = {
  /** Not translated yet. */
  readonly missing: readonly string[];
  /** Translated, but missing in the original. */
  readonly unknown: readonly string[];
  /** With different values or tags. */
  readonly changed: readonly string[];
};

type Texts = Readonly<Record<string, string>>;

/** Compares the ICU messages of a catalogue in two languages. Throws for an invalid message. */
export function compareTexts(english: Texts, translated: Texts): TextFaults {
  return {
    missing: Object.keys(english).filter((id) => !Object.hasOwn(translated, id)),
    unknown: Object.keys(translated).filter((id) => !Object.hasOwn(english, id)),
    changed: Object.entries(translated)
      .filter(([id, text]) => Object.hasOwn(english, id) && namesIn(text) !== namesIn(english[id] ?? ""))
      .map(([id]) => id),
  };
}

/** Returns the names of the values and tags of a message. */
function namesIn(message: string): string {
  return [...new Set(new IntlMessageFormat(message).getAst().flatMap(elementNames))].toSorted().join(" ");
}

function elementNames(element: MessageFormatElement): readonly string[] {
  switch (element.type) {
    case 0:
    case 7:
      return [];
    case 5:
    case 6:
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => value.flatMap(elementNames))];
    case 8:
      return [element.value, ...element.children.flatMap(elementNames)];
    default:
      return [element.value];
  }
}
