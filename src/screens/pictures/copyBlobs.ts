/**
 * Puts one thing into the clipboard in several types at once. False where the browser cannot, or was not allowed to. What
 * is still being made is handed over as a promise: Safari wants to be asked in the moment of the click.
 */
export async function copyBlobs(types: Readonly<Record<string, Blob | Promise<Blob>>>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem(types)]);
    return true;
  } catch {
    return false;
  }
}
