import { useEffect, useState } from "react";
import { loadPart } from "#lib/loadPart.ts";
import type { PagePreview, Viewer } from "#pdf/preview/startViewer.ts";

/** The pages of the newest file that could be opened. */
export type Pages = { readonly preview: PagePreview | null; readonly failed: boolean };

/** Opens a PDF for viewing. The previous pages stay until the new ones are ready. */
export function usePages(file: Blob | null): Pages {
  const [preview, setPreview] = useState<PagePreview | null>(null);
  const [failed, setFailed] = useState(false);
  const [viewer] = useState(viewerOnDemand);
  useEffect(() => viewer.close, [viewer]);
  useEffect(() => {
    if (file === null) return;
    let current = true;
    viewer.open(file).then(
      (opened) => {
        if (!current) return opened.close();
        setFailed(false);
        return setPreview(opened);
      },
      () => {
        if (!current) return;
        viewer.close();
        setFailed(true);
      },
    );
    return () => {
      current = false;
    };
  }, [file, viewer]);
  // Closes the previous one after its pages are removed from the screen.
  useEffect(() => () => preview?.close(), [preview]);
  return { preview, failed };
}

/**
 * Returns a viewer that is loaded and started with its first file, and again with the first file after it was closed.
 */
function viewerOnDemand(): Viewer {
  let starting: Promise<Viewer> | null = null;
  const start = async () => {
    const part = await loadPart(() => import("#pdf/preview/startViewer.ts"));
    if (!part.ok) throw new Error("The viewer could not be loaded");
    return part.value.startViewer();
  };
  return {
    open: async (file) => {
      starting ??= start();
      return (await starting).open(file);
    },
    close: () => {
      starting?.then(({ close }) => close()).catch(() => undefined);
      starting = null;
    },
  };
}
