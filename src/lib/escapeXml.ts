/** What XML 1.0 cannot hold: most control characters, halves of surrogate pairs, and two noncharacters. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A text as it stands in an element or an attribute of XML; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return legalXml(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** A text without what XML cannot hold. */
export function legalXml(text: string): string {
  return text.replace(FORBIDDEN, "");
}
