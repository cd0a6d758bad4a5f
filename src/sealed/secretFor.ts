import { MAX_HEADER, type NeededSecret, neededSecret } from "./readHeader.ts";

/** Resolves to the kind of secret that an encrypted file needs; a passphrase if its header is damaged. */
export async function secretFor(file: Blob): Promise<NeededSecret> {
  const text = await file.slice(0, MAX_HEADER).text();
  const [first = "", ...lines] = text.trimStart().split(/\r?\n/);
  if (!first.startsWith("-----")) return neededSecret(text);
  try {
    const body = lines.filter((line) => /^[0-9A-Za-z+/=]+$/.test(line)).join("");
    return neededSecret(atob(body.slice(0, body.length - (body.length % 4))));
  } catch {
    return "passphrase";
  }
}
