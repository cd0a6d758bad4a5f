import { type ComponentProps, Suspense, useState } from "react";
import { screenCatalogue } from "#screens/shell/catalogues.ts";
import { lazyPart } from "#screens/shell/lazyPart.tsx";
import { withCatalogues } from "#screens/shell/withCatalogues.ts";
import { isSealed } from "#sealed/isSealed.ts";
import { FileDrop } from "#ui/FileDrop.tsx";

const UnsealFiles = lazyPart(
  withCatalogues(() => import("./UnsealFiles.tsx"), screenCatalogue),
  "UnsealFiles",
);

type FileSelection = { readonly plain: readonly File[]; readonly sealed: readonly File[] };

/**
 * A drop target and file picker; passes the decrypted content of encrypted files to `onFiles`, and none if the only
 * ones were not decrypted.
 */
export function FileOpener({ onFiles, ...drop }: ComponentProps<typeof FileDrop>) {
  const [chosen, setChosen] = useState<FileSelection | null>(null);
  const give = ([first, ...more]: readonly File[]) => {
    setChosen(null);
    if (first !== undefined) onFiles([first, ...more]);
  };
  const finish = ({ plain, sealed }: FileSelection, opened: readonly (File | null)[]) => {
    const isNothing = plain.length === 0 && opened.every((one) => one === null);
    // Beside other files, a skipped one stays as it is, so that it is reported as not opened.
    give(isNothing ? [] : [...plain, ...sealed.map((file, index) => opened[index] ?? file)]);
  };
  const look = async (files: readonly File[]) => {
    const are = await Promise.all(files.map(isSealed));
    const sealed = files.filter((_, index) => are[index]);
    if (sealed.length === 0) give(files);
    else setChosen({ plain: files.filter((_, index) => !are[index]), sealed });
  };
  return (
    <>
      <FileDrop {...drop} onFiles={look} />
      {chosen !== null && (
        <Suspense fallback={null}>
          <UnsealFiles files={chosen.sealed} onDone={(opened) => finish(chosen, opened)} />
        </Suspense>
      )}
    </>
  );
}
