/** The namespace of Tenspan's OSCAL properties: a UUID, because no web address is permanent. */
export const NAMESPACE = "f2b1c2de-6c0e-4d2a-9d4b-0d1f7f6a9c31";
const NS = `urn:uuid:${NAMESPACE}`;

/** A property in Tenspan's namespace. */
export type Prop = {
  readonly name: string;
  readonly ns: string;
  readonly value: string;
  /** The original text as Markdown, if `value` cannot hold it in one line. */
  readonly remarks?: string;
};

/** Returns one trimmed line, as titles and values require; `instead` if it is empty. */
export function oneLine(text: string, instead = "–"): string {
  return text.replace(/\s+/g, " ").trim() || instead;
}

/** Returns a title as Markdown. */
export function titleOf(text: string): string {
  return escapeMarkdown(oneLine(text));
}

/** Escapes a text for Markdown; line ends become hard breaks. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#+\-!|~&$^\n]/g, "\\$&");
}

/** Reverses `escapeMarkdown`. */
export function unescapeMarkdown(text: string): string {
  return text.replace(/\\([\s\S])/g, "$1");
}

/** Returns a property in Tenspan's namespace; empty without a text. */
export function prop(name: string, text: string | number | boolean | null | undefined): readonly Prop[] {
  if (text === null || text === undefined || text === "" || text === false) return [];
  const value = oneLine(String(text));
  return [
    { name, ns: NS, value, ...(value === text || typeof text !== "string" ? {} : { remarks: escapeMarkdown(text) }) },
  ];
}

/** Returns the original text of such a property; null without one. */
export function readProp(props: unknown, name: string): string | null {
  if (!Array.isArray(props)) return null;
  const found = props.find((one) => one?.name === name && one?.ns === NS);
  if (typeof found?.value !== "string") return null;
  return typeof found.remarks === "string" ? unescapeMarkdown(found.remarks) : found.value;
}

/** Converts an id to an OSCAL token: it begins with a letter, and disallowed characters become underscores. */
export function tokenOf(kind: string, id: string): string {
  return `${kind}-${id.normalize("NFC").replace(/[^\p{L}\p{N}._-]/gu, "_")}`;
}

/** Returns a list as a field; none for an empty list, which OSCAL rejects. */
export function field<Name extends string, Item>(
  name: Name,
  items: readonly Item[],
): { readonly [Key in Name]?: readonly Item[] } {
  const fields: { [Key in Name]?: readonly Item[] } = {};
  if (items.length > 0) fields[name] = items;
  return fields;
}

/** Returns a moment in UTC, from any time zone; `instead` if OSCAL cannot represent it. */
export function momentOf(iso: string, instead: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) || time < Date.UTC(1900) ? instead : new Date(time).toISOString();
}

/** Returns an HTTP address for a link; null for anything else, such as a script. */
export function linkOf(text: string): string | null {
  const address = text.trim();
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  return new URL(address).href.replace(/[^!-~]|["<>\\^`{|}]/g, encodeURIComponent);
}
