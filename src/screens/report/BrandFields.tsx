import { useId, useRef, useState } from "react";
import { readableAccent } from "#document/brand/accent.ts";
import type { LogoError } from "#document/brand/logo.ts";
import type { Choices } from "#document/choices.ts";
import { loadPart } from "#lib/loadPart.ts";
import { useReportFormatter } from "#screens/useReportFormatter.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Field } from "#ui/Field.tsx";
import { useNotRestored } from "#ui/Form.tsx";
import { focusAfter } from "#ui/focusAfter.ts";
import styles from "./ReportScreen.module.css";

/** The app's own accent, as in reports. */
const OWN_ACCENT = "#0b5a66";

type Change = (change: Pick<Partial<Choices>, "accent" | "logo">) => void;

/** The fields for the client's logo and colour. */
export function BrandFields(props: Pick<Choices, "accent" | "logo"> & { readonly onChange: Change }) {
  return (
    <>
      <LogoField logo={props.logo} onChange={props.onChange} />
      <AccentField accent={props.accent} onChange={props.onChange} />
    </>
  );
}

function LogoField({ logo, onChange }: { readonly logo: Choices["logo"]; readonly onChange: Change }) {
  const text = useText();
  const formatter = useReportFormatter();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  const { refused, read } = useLogoFile(onChange);
  return (
    <fieldset className={styles.field} aria-describedby={`${id}-hint`}>
      <legend className={styles.label}>{text("report.logo")}</legend>
      <p id={`${id}-hint`} className={styles.hint}>
        {text("report.logoHint")}
      </p>
      {logo !== null && (
        <p>
          {text(logo.kind === "shapes" ? "report.logo.shapes" : "report.logo.pixels", {
            kind: logo.kind.toUpperCase(),
            width: Math.round(logo.width),
            height: Math.round(logo.height),
          })}
        </p>
      )}
      <p role="alert" className={styles.wrong}>
        {refused !== null &&
          `${refused.name}: ${refused.error === "missingPart" ? text("failure.partHint") : formatter.text(`logo.${refused.error}`)}`}
      </p>
      <input
        ref={input}
        hidden
        type="file"
        data-logo
        accept=".png,.jpg,.jpeg,.svg,.svgz,image/png,image/jpeg,image/svg+xml"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = "";
          if (file !== undefined) void read(file);
        }}
      />
      <div className={styles.row}>
        <Button ref={choose} onClick={() => input.current?.click()}>
          {text(logo === null ? "report.logo.choose" : "report.logo.other")}
        </Button>
        {logo !== null && (
          <Button
            tone="subtle"
            onClick={() =>
              focusAfter(
                () => onChange({ logo: null }),
                () => choose.current,
              )
            }
          >
            {text("report.logo.remove")}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

/** Returns a function that reads a chosen logo, and why the last one was refused. */
function useLogoFile(onChange: Change) {
  const [refused, setRefused] = useState<{ readonly name: string; readonly error: LogoError | "missingPart" } | null>(
    null,
  );
  const take = async (file: File) => {
    const part = await loadPart(() => import("#pdf/logo/readLogoInWorker.ts"));
    if (!part.ok) return setRefused({ name: file.name, error: "missingPart" });
    const taken = await part.value.readLogoInWorker(new Uint8Array(await file.arrayBuffer()));
    setRefused(taken.ok ? null : { name: file.name, error: taken.error });
    return taken.ok ? onChange({ logo: taken.value }) : undefined;
  };
  const read = (file: File) => take(file).catch(() => setRefused({ name: file.name, error: "damaged" }));
  return { refused, read };
}

function AccentField({ accent, onChange }: { readonly accent: string | null; readonly onChange: Change }) {
  const text = useText();
  const notRestored = useNotRestored();
  const shown = readableAccent(accent ?? OWN_ACCENT);
  return (
    <Field
      label={text("report.accent")}
      hint={text(shown.darkened ? "report.accent.darkened" : "report.accentHint", { colour: shown.colour })}
    >
      {(wiring) => (
        <div className={styles.row}>
          <input
            {...notRestored}
            type="color"
            className={styles.colour}
            value={accent ?? OWN_ACCENT}
            onChange={(event) => onChange({ accent: event.currentTarget.value })}
            {...wiring}
          />
          {shown.darkened && (
            <span aria-hidden="true" className={styles.swatch} style={{ backgroundColor: shown.colour }} />
          )}
          {accent !== null && (
            <Button tone="subtle" onClick={() => onChange({ accent: null })}>
              {text("report.accent.reset")}
            </Button>
          )}
        </div>
      )}
    </Field>
  );
}
