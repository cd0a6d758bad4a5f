import { useState } from "react";
import type { Chart } from "#document/document.ts";
import type { ChartFiles } from "#exchange/charts/exportChart.ts";
import { PartTrouble } from "#screens/shell/PartTrouble.tsx";
import { useText } from "#screens/useText.ts";
import { saveAs } from "#store/files.ts";
import { Menu } from "#ui/Menu.tsx";
import { Notice } from "#ui/Notice.tsx";
import styles from "./ChartMenu.module.css";
import { copyBlobs } from "./copyBlobs.ts";
import { drawChartFiles } from "./drawChartFiles.ts";
import { drawPng, SCALES, type Scale } from "./drawPng.ts";
import type { SaveOutcome } from "./saveOutcome.ts";
import { svgBlob } from "./svgBlob.ts";
import { tableBlobs, tsvBlob } from "./tableBlobs.ts";

type ShownOutcome = SaveOutcome | { readonly kind: "missingPart" };

type ChartMenuProps = {
  /** Part of the names of its files. */
  readonly id: string;
  readonly name: string;
  /** Returns what to draw. */
  readonly chart: () => Chart;
  /** Returns the name of a file by what it ends in. */
  readonly fileOf: (ending: string) => string;
};

/**
 * A menu that copies or saves a chart as a picture, and its numbers as a table. The chart is drawn as in the report, by
 * a worker that is loaded when it is first needed.
 */
export function ChartMenu(props: ChartMenuProps) {
  const text = useText();
  const { name } = props;
  const { outcome, save, copy } = useChartExport(props);
  const savePng = (scale: Scale) => save("png", ({ svg }) => drawPng(svg, scale));
  const copyPng = (scale: Scale) => copy((drawn) => ({ "image/png": drawn.then(({ svg }) => drawPng(svg, scale)) }));
  const items = [
    { label: text("pictures.saveSvg"), act: () => save("svg", ({ svg }) => svgBlob(svg)) },
    { label: text("pictures.copyTable"), act: () => copy(tableBlobs) },
    { label: text("pictures.saveTableTsv"), act: () => save("tsv", ({ tsv }) => tsvBlob(tsv)) },
    {
      label: text("pictures.saveHtml"),
      act: () => save("html", ({ page }) => new Blob([page], { type: "text/html" })),
    },
  ];
  return (
    <>
      <Menu label={text("pictures.menu")} name={text("pictures.of", { action: text("pictures.menu"), name })}>
        <Sizes label={text("pictures.copyPng")} onChoose={copyPng} />
        <Sizes label={text("pictures.savePng")} onChoose={savePng} />
        {items.map(({ label, act }) => (
          <li key={label}>
            <button type="button" onClick={act}>
              {label}
            </button>
          </li>
        ))}
      </Menu>
      <div className={styles.outcome} role="status">
        {outcome?.kind === "info" && <p>{outcome.sentence}</p>}
      </div>
      {outcome?.kind === "error" && <Notice kind="error">{outcome.sentence}</Notice>}
      {outcome?.kind === "missingPart" && <PartTrouble />}
    </>
  );
}

/** An item with a button for each size of the picture. */
function Sizes({ label, onChoose }: { readonly label: string; readonly onChoose: (scale: Scale) => void }) {
  const text = useText();
  return (
    <li>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as part of a form */}
      <div className={styles.sizes} role="group" aria-label={label}>
        <span aria-hidden="true">{label}</span>
        {SCALES.map((scale) => {
          const size = text("pictures.scaleShort", { scale });
          return (
            <button
              key={scale}
              type="button"
              aria-label={text("pictures.of", { action: label, name: size })}
              onClick={() => onChoose(scale)}
            >
              {size}
            </button>
          );
        })}
      </div>
    </li>
  );
}

/** Returns functions that save and copy what a chart is drawn to, and how the last attempt ended. */
function useChartExport({ id, name, chart, fileOf }: ChartMenuProps) {
  const text = useText();
  const [outcome, setOutcome] = useState<ShownOutcome | null>(null);
  const save = async (ending: string, contentOf: (files: ChartFiles) => Blob | Promise<Blob>) => {
    setOutcome({ kind: "info", sentence: text("pictures.drawing") });
    const drawn = await drawChartFiles(chart());
    if (!drawn.ok && drawn.error.kind === "missingPart") return setOutcome({ kind: "missingPart" });
    const content = drawn.ok ? await Promise.resolve(contentOf(drawn.value)).catch(() => null) : null;
    if (content === null) return setOutcome({ kind: "error", sentence: text("pictures.failed") });
    const file = fileOf(`${id}.${ending}`);
    saveAs(content, file);
    return setOutcome({ kind: "info", sentence: text("formats.saved", { name: file }) });
  };
  // Without a wait before it: Safari allows copying only during the click.
  const copy = async (types: (drawn: Promise<ChartFiles>) => Readonly<Record<string, Promise<Blob>>>) => {
    setOutcome({ kind: "info", sentence: text("pictures.drawing") });
    const copied = await copyBlobs(types(drawnOrThrow(chart())));
    setOutcome(
      copied
        ? { kind: "info", sentence: text("pictures.copied", { name }) }
        : { kind: "error", sentence: text("pictures.notCopied") },
    );
  };
  return { outcome, save, copy };
}

async function drawnOrThrow(chart: Chart): Promise<ChartFiles> {
  const drawn = await drawChartFiles(chart);
  if (!drawn.ok) throw new Error(drawn.error.kind);
  return drawn.value;
}
