/** The text that bytes are in UTF-8; null where they are none. */
export function fromUtf8(bytes: Uint8Array): string | null {
  const escaped = [...bytes].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
  try {
    return decodeURIComponent(escaped);
  } catch {
    return null;
  }
}
