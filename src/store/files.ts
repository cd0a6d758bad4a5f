import { err, ok, type Result } from "#lib/result.ts";

/** Safari reads the data only some time after the click. */
const REVOKE_DELAY = 60_000;

/** Saves a file through the browser's download. */
export function saveAs(content: Blob | string, name: string): void {
  const blob = typeof content === "string" ? new Blob([content], { type: "application/json" }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_DELAY);
}

/** Returns an address for showing a file on this page, until it is revoked. */
export function fileAddress(file: Blob): { readonly url: string; readonly revoke: () => void } {
  const url = URL.createObjectURL(file);
  return { url, revoke: () => URL.revokeObjectURL(url) };
}

/** Reads the bytes of a file that the user chose, at most `maxBytes`; checks the size before reading. */
export async function readBytes(
  file: Blob,
  maxBytes: number,
): Promise<Result<Uint8Array<ArrayBuffer>, { readonly kind: "tooBig" | "unreadable" }>> {
  if (file.size > maxBytes) return err({ kind: "tooBig" });
  try {
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return err({ kind: "unreadable" });
  }
}
