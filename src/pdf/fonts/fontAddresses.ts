import { assetUrl } from "#lib/assetUrl.ts";
import type { FontAddresses } from "./fetchFonts.ts";
import { type Alphabet, type FaceName, fontPath } from "./fonts.ts";

/** Where the faces lie for a page at this address; a worker has another one. */
export function fontAddresses(page: string): FontAddresses {
  const faces = (alphabet: Alphabet) => {
    const address = (name: FaceName) => assetUrl(fontPath(name, alphabet), page);
    return { serif: address("serif"), sans: address("sans"), strong: address("strong") };
  };
  return { latin: faces("latin"), wide: faces("wide") };
}
