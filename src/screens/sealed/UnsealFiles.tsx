import { useState } from "react";
import { UnsealDialog } from "./UnsealDialog.tsx";

/**
 * Asks for the secrets of encrypted files one after the other; `onDone` receives the decrypted ones in the same order,
 * null for those that were skipped.
 */
export function UnsealFiles(props: {
  readonly files: readonly File[];
  readonly onDone: (opened: readonly (File | null)[]) => void;
}) {
  const { files, onDone } = props;
  const [opened, setOpened] = useState<readonly (File | null)[]>([]);
  const file = files[opened.length];
  if (file === undefined) return null;
  const next = (one: File | null) => {
    const all = [...opened, one];
    if (all.length < files.length) setOpened(all);
    else onDone(all);
  };
  return <UnsealDialog key={opened.length} file={file} onDone={next} />;
}
