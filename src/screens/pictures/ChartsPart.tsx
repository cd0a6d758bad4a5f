import { useEffect, useMemo, useState } from "react";
import { fileName } from "#assessment/fileName.ts";
import type { Assessment } from "#assessment/schema.ts";
import type { Pictures } from "#exchange/makePictures.ts";
import page from "#screens/page.module.css";
import { today } from "#screens/today.ts";
import { useText } from "#screens/useText.ts";
import { fileAddress, saveAs } from "#store/files.ts";
import { Button } from "#ui/Button.tsx";
import { SelectField } from "#ui/Field.tsx";
import { Part } from "#ui/Part.tsx";
import { copyBlobs } from "./copyBlobs.ts";
import { drawPng, SCALES, type Scale } from "./drawPng.ts";
import styles from "./PicturesScreen.module.css";
import type { SaveOutcome } from "./saveOutcome.ts";
import { svgBlob } from "./svgBlob.ts";

type NamedPicture = Pictures["charts"][number];

/** Renders the charts, with buttons to save as SVG or PNG or copy as PNG. */
export function ChartsPart(props: {
  readonly assessment: Assessment;
  readonly charts: Pictures["charts"];
  readonly onOutcome: (outcome: SaveOutcome) => void;
}) {
  const text = useText();
  const [scale, setScale] = useState<Scale>(2);
  if (props.charts.length === 0) return null;
  return (
    <Part title={text("pictures.charts")}>
      <div className={styles.scale}>
        <SelectField
          label={text("pictures.scale")}
          hint={text("pictures.scaleHint")}
          value={String(scale)}
          onChange={({ target }) => setScale(SCALES.find((one) => String(one) === target.value) ?? scale)}
        >
          {SCALES.map((one) => (
            <option key={one} value={one}>
              {text("pictures.times", { scale: one })}
            </option>
          ))}
        </SelectField>
      </div>
      <ul className={styles.charts}>
        {props.charts.map((chart) => (
          <li key={chart.id}>
            <ChartItem {...props} chart={chart} scale={scale} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function ChartItem(props: {
  readonly assessment: Assessment;
  readonly chart: NamedPicture;
  readonly scale: Scale;
  readonly onOutcome: (outcome: SaveOutcome) => void;
}) {
  const text = useText();
  const { assessment, chart, scale, onOutcome } = props;
  const name = text(`pictures.${chart.name}`, { state: chart.title });
  const fileOf = (ending: string) => fileName(assessment, `${chart.id}.${ending}`, today());
  const save = (content: Blob, file: string) => {
    saveAs(content, file);
    onOutcome({ kind: "info", sentence: text("formats.saved", { name: file }) });
  };
  const savePng = async () => {
    const png = await drawPng(chart.svg, scale).catch(() => null);
    if (png === null) onOutcome({ kind: "error", sentence: text("pictures.failed") });
    else save(png, fileOf("png"));
  };
  const copy = async () => {
    const copied = await copyBlobs({ "image/png": drawPng(chart.svg, scale) });
    onOutcome(
      copied
        ? { kind: "info", sentence: text("pictures.copied", { name }) }
        : { kind: "error", sentence: text("pictures.notCopied") },
    );
  };
  const actions = [
    { label: text("pictures.saveSvg"), act: () => save(svgBlob(chart.svg), fileOf("svg")) },
    { label: text("pictures.savePng"), act: savePng },
    { label: text("pictures.copyPicture"), act: copy },
  ];
  return (
    <>
      <h3 className={styles.name}>{name}</h3>
      <p className={page.note}>{chart.title}</p>
      <Picture {...chart} />
      <div className={page.buttons}>
        {actions.map(({ label, act }) => (
          <Button key={label} aria-label={text("pictures.of", { action: label, name })} onClick={act}>
            {label}
          </Button>
        ))}
      </div>
    </>
  );
}

/** Renders the exported file itself: dark text on white in any theme. */
function Picture({ svg, alt }: Pick<NamedPicture, "svg" | "alt">) {
  const file = useMemo(() => fileAddress(svgBlob(svg)), [svg]);
  useEffect(() => file.revoke, [file]);
  return <img className={styles.picture} src={file.url} alt={alt} />;
}
