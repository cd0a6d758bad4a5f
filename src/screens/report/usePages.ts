import { useEffect, useState } from "react";
import { loadPart } from "#lib/loadPart.ts";
import type { Preview } from "#pdf/preview/openPreview.ts";

/** The pages of the newest file that could be opened. */
export type Pages = { readonly preview: Preview | null; readonly failed: boolean };

/** Opens a PDF for viewing. The previous pages stay until the new ones are ready. */
export function usePages(file: Blob | null): Pages {
  const [preview, setPreview] = useState<Preview | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (file === null) return;
    let current = true;
    loadPart(() => import("#pdf/preview/openPreview.ts"))
      .then((part) => (part.ok ? part.value.openPreview(file) : Promise.reject(part.error)))
      .then(
        (opened) => {
          if (!current) return opened.close();
          setFailed(false);
          return setPreview(opened);
        },
        () => current && setFailed(true),
      );
    return () => {
      current = false;
    };
  }, [file]);
  // Closes the previous one after its pages are removed from the screen.
  useEffect(() => () => preview?.close(), [preview]);
  return { preview, failed };
}
