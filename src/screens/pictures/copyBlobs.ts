/**
 * Copies content to the clipboard in several MIME types. Returns false if unsupported or not permitted. Accepts promises
 * for unfinished content, since Safari requires the call during the click.
 */
export async function copyBlobs(types: Readonly<Record<string, Blob | Promise<Blob>>>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem(types)]);
    return true;
  } catch {
    return false;
  }
}
