/** The namespace of what is ours in OSCAL: a UUID, for no address is ours for ever. */
export const NAMESPACE = "f2b1c2de-6c0e-4d2a-9d4b-0d1f7f6a9c31";
const NS = `urn:uuid:${NAMESPACE}`;

/** A property of ours. */
export type Prop = {
  readonly name: string;
  readonly ns: string;
  readonly value: string;
  /** The text as it is, where one line cannot hold it; Markdown. */
  readonly remarks?: string;
};

/** One line without space at its ends, as titles and values must be; `instead` where nothing is left. */
export function oneLine(text: string, instead = "–"): string {
  return text.replace(/\s+/g, " ").trim() || instead;
}

/** A title, which is Markdown. */
export function titleOf(text: string): string {
  return escapeMarkdown(oneLine(text));
}

/** A text as Markdown that reads as the text: signs are escaped, line ends are hard breaks. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#+\-!|~&$^\n]/g, "\\$&");
}

/** What `escapeMarkdown` was given. */
export function unescapeMarkdown(text: string): string {
  return text.replace(/\\([\s\S])/g, "$1");
}

/** A property of ours; none where there is no text. */
export function prop(name: string, text: string | number | boolean | null | undefined): readonly Prop[] {
  if (text === null || text === undefined || text === "" || text === false) return [];
  const value = oneLine(String(text));
  return [
    { name, ns: NS, value, ...(value === text || typeof text !== "string" ? {} : { remarks: escapeMarkdown(text) }) },
  ];
}

/** The text of a property of ours, as it was given; null where there is none. */
export function readProp(props: unknown, name: string): string | null {
  if (!Array.isArray(props)) return null;
  const found = props.find((one) => one?.name === name && one?.ns === NS);
  if (typeof found?.value !== "string") return null;
  return typeof found.remarks === "string" ? unescapeMarkdown(found.remarks) : found.value;
}

/** An id as OSCAL's ids are: it begins with a letter; what they cannot hold becomes an underscore. */
export function tokenOf(kind: string, id: string): string {
  return `${kind}-${id.normalize("NFC").replace(/[^\p{L}\p{N}._-]/gu, "_")}`;
}

/** A list as a field; no field where it is empty, which OSCAL refuses. */
export function field<Name extends string, Item>(
  name: Name,
  items: readonly Item[],
): { readonly [Key in Name]?: readonly Item[] } {
  const fields: { [Key in Name]?: readonly Item[] } = {};
  if (items.length > 0) fields[name] = items;
  return fields;
}

/** A moment in UTC, of which every time zone is accepted; `instead` where it is none that OSCAL can hold. */
export function momentOf(iso: string, instead: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) || time < Date.UTC(1900) ? instead : new Date(time).toISOString();
}

/** Only what a browser would open goes into a link; a script does not. */
export function linkOf(text: string): string | null {
  if (!/^https?:\/\//i.test(text.trim()) || !URL.canParse(text.trim())) return null;
  return new URL(text.trim()).href.replace(/[^!-~]|["<>\\^`{|}]/g, encodeURIComponent);
}
