import { useState } from "react";
import type { ExportFile } from "#exchange/exportFile.ts";
import type { WorkerRequest } from "#exchange/workerRequest.ts";
import { loadPart, type NoAnswer } from "#lib/loadPart.ts";
import { saveAs } from "#store/files.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Part } from "#ui/Part.tsx";
import styles from "./SaveFormats.module.css";
import { PartTrouble } from "./shell/PartTrouble.tsx";
import { useText } from "./useText.ts";

/** A file to save, or why there is none. */
export type MadeFile = { readonly extension: string; readonly content: Blob } | NoAnswer;

type State = { readonly kind: "saved"; readonly name: string } | { readonly kind: "working" } | NoAnswer;

const LABELS = { pdf: "compare.pdf", xlsx: "compare.xlsx", csv: "compare.csv" } as const;

/** Offers to save the content of a screen in several formats, with a button for each. */
export function SaveFormats<Format extends keyof typeof LABELS>(props: {
  readonly title: string;
  readonly formats: readonly Format[];
  readonly make: (format: Format) => Promise<MadeFile>;
  /** Returns the name of the file with an extension. */
  readonly fileOf: (extension: string) => string;
}) {
  const text = useText();
  const [state, setState] = useState<State | null>(null);
  const { title, formats, make, fileOf } = props;
  const save = async (format: Format) => {
    setState({ kind: "working" });
    const made = await make(format);
    if ("kind" in made) return setState(made);
    const name = fileOf(made.extension);
    saveAs(made.content, name);
    return setState({ kind: "saved", name });
  };
  return (
    <Part title={title} className={styles.part}>
      <ul className={styles.formats}>
        {formats.map((format) => (
          <li key={format}>
            <Button onClick={() => save(format)}>{text(LABELS[format])}</Button>
          </li>
        ))}
      </ul>
      <div role="status">
        {state?.kind === "working" && <p className={styles.working}>{text("formats.working")}</p>}
        {state?.kind === "saved" && (
          <Notice inRegion kind="info">
            {text("formats.saved", { name: state.name })}
          </Notice>
        )}
      </div>
      {state?.kind === "failed" && <Notice kind="error">{text("compare.failed")}</Notice>}
      {state?.kind === "missingPart" && <PartTrouble />}
    </Part>
  );
}

/** Asks the exchange worker for a file. */
export async function makeInWorker(request: WorkerRequest): Promise<MadeFile> {
  const part = await loadPart(() => import("#exchange/askWorker.ts"));
  if (!part.ok) return part.error;
  const made = await part.value.askWorker<ExportFile, never>(request);
  if (!made.ok) return made.error;
  const { extension, content, type } = made.value;
  return { extension, content: new Blob([content], { type }) };
}
