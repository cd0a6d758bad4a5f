/** Characters that XML 1.0 does not allow: most control characters, surrogates, and two noncharacters. */
const FORBIDDEN_CHARACTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Escapes a text for an XML element or attribute; removes characters that XML does not allow. */
export function escapeXml(text: string): string {
  return legalXml(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Removes the characters that XML does not allow. */
export function legalXml(text: string): string {
  return text.replace(FORBIDDEN_CHARACTERS, "");
}
