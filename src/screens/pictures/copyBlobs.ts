/**
 * Copies content to the clipboard in several MIME types. Returns false if unsupported or not permitted. Accepts
 * promises for unfinished content, since Safari requires the call during the click.
 */
export async function copyBlobs(types: Readonly<Record<string, Blob | Promise<Blob>>>): Promise<boolean> {
  // If the browser refuses at once, nothing else handles content that fails later.
  for (const content of Object.values(types)) Promise.resolve(content).catch(() => {});
  try {
    await navigator.clipboard.write([new ClipboardItem(types)]);
    return true;
  } catch {
    return false;
  }
}
