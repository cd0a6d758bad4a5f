import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser";

const PLAIN = "AEIOUaeiouyncsz";
const ACCENTED = "ÅÉÎÖÛåéîöûýñçšž";
/** Translations of English are commonly up to 40 % longer. */
const GROWTH = 0.4;

/** Returns a text without arguments in an invented language. */
export function stretch(text: string): string {
  const letters = [...text].filter((letter) => /\p{L}/u.test(letter)).length;
  const accented = [...text].map((letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter).join("");
  // No language has longer words than these.
  const more = "~".repeat(Math.ceil(letters * GROWTH)).replace(/~{14}(?=~)/g, "$& ");
  return accented + more;
}

/** A message as a build stores it: its text, or its syntax tree as JSON if something is to be filled in. */
export type BuiltMessage = string;

/** Like `pseudo`, for a message as a build stores it. */
export function pseudoBuilt(message: BuiltMessage): BuiltMessage {
  return message.startsWith('[{"type":') ? JSON.stringify(pseudo(JSON.parse(message))) : stretch(message);
}

/** Returns a message in an invented language: readable, accented, 40 % longer. */
export function pseudo(message: readonly MessageFormatElement[]): MessageFormatElement[] {
  return message.map((element) => {
    if (element.type === 0) return { ...element, value: stretch(element.value) };
    if (element.type === 8) return { ...element, children: pseudo(element.children) };
    if (element.type === 5 || element.type === 6) {
      const options = Object.entries(element.options).map(([key, option]) => [
        key,
        { ...option, value: pseudo(option.value) },
      ]);
      return { ...element, options: Object.fromEntries(options) };
    }
    return element;
  });
}
