import { useState } from "react";
import type { Refusal } from "#assessment/workshop/receive.ts";
import type { ResponsePreview } from "#assessment/workshop/respondents.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { TextArea } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import { Notice } from "#ui/Notice.tsx";
import { useFirstRows } from "#ui/useFirstRows.ts";
import styles from "./PrepareScreen.module.css";
import { ScanCodes } from "./ScanCodes.tsx";
import type { ResponseImport } from "./useCollect.ts";

/** Imports responses from any number of files and codes, with a preview before the import. */
export function Collect(props: { readonly collect: ResponseImport; readonly onPick: () => void }) {
  const text = useText();
  const { collect } = props;
  const [pasted, setPasted] = useState("");
  const [isMissing, setMissing] = useState(false);
  const [isScanning, setScanning] = useState(false);
  const find = () => {
    const found = collect.paste(pasted);
    setMissing(found === 0);
    if (found > 0) setPasted("");
  };
  return (
    <>
      <p className={styles.note}>{text("workshop.collectNote")}</p>
      <div className={styles.actions}>
        <Button onClick={props.onPick}>{text("workshop.chooseFiles")}</Button>
        <Button aria-expanded={isScanning} onClick={() => setScanning(!isScanning)}>
          {text(isScanning ? "workshop.scanStop" : "workshop.scan")}
        </Button>
      </div>
      {isScanning && <ScanCodes paste={collect.paste} />}
      <Form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          find();
        }}
      >
        <TextArea
          label={text("workshop.codes")}
          hint={text("workshop.codesHint")}
          error={isMissing ? text("workshop.codesNone") : undefined}
          rows={2}
          spellCheck={false}
          value={pasted}
          onChange={(event) => {
            setPasted(event.currentTarget.value);
            setMissing(false);
          }}
        />
        <div>
          <Button type="submit" disabled={pasted.trim() === ""}>
            {text("workshop.codesFind")}
          </Button>
        </div>
      </Form>
      {collect.isReading && <Notice kind="info">{text("open.reading")}</Notice>}
      {collect.preview.length > 0 && <Preview collect={collect} />}
    </>
  );
}

/** Renders the beginning of what was received, refused items first, and how many there are. */
function Preview({ collect }: { readonly collect: ResponseImport }) {
  const text = useText();
  const { preview, count } = collect;
  const rows = preview.toSorted((a, b) => Number(b.status === "refused") - Number(a.status === "refused"));
  const { place, shown, showAll } = useFirstRows<HTMLUListElement, ResponsePreview>(rows);
  return (
    <section aria-label={text("workshop.preview")}>
      <p role="status" className={styles.note}>
        {text("workshop.previewCount", { count, other: preview.length - count })}
      </p>
      <ul ref={place} className={styles.list}>
        {shown.map((one, index) => (
          <PreviewItem key={index} one={one} />
        ))}
      </ul>
      {showAll !== null && (
        <Button tone="subtle" onClick={showAll}>
          {text("portfolio.showAll", { count: rows.length })}
        </Button>
      )}
      <div className={styles.actions}>
        {count > 0 && (
          <Button tone="primary" onClick={collect.apply}>
            {text("workshop.take", { count })}
          </Button>
        )}
        <Button tone="subtle" onClick={collect.discard}>
          {text(count > 0 ? "workshop.discard" : "common.close")}
        </Button>
      </div>
    </section>
  );
}

function PreviewItem({ one }: { readonly one: ResponsePreview }) {
  const text = useText();
  const source = one.source === "" ? text("workshop.aCode") : one.source;
  if (one.status === "refused") {
    return (
      <li className={styles.item}>
        <bdi>{source}</bdi>
        <span className={styles.refused}>{refusalText(one.refusal)}</span>
      </li>
    );
  }
  return (
    <li className={styles.item}>
      <bdi>
        {one.name === "" ? source : one.name}
        {one.role !== "" && `, ${one.role}`}
      </bdi>
      <span className={styles.soft}>{text("workshop.answers", { count: Object.keys(one.answers).length })}</span>
      <span>{statusText()}</span>
      {one.invitation === null && <span className={styles.soft}>{text("workshop.otherInvitation")}</span>}
    </li>
  );

  function statusText(): string {
    if (one.status !== "replaces")
      return text(one.status === "new" ? "workshop.status.new" : "workshop.status.repeated");
    return text(one.isSame ? "workshop.status.same" : "workshop.status.replaces", { name: one.replaced });
  }

  function refusalText(refusal: Refusal): string {
    const name = "name" in refusal ? refusal.name : "";
    return text(`workshop.refusal.${refusal.kind}`, { name });
  }
}
