import { RichText } from "#charts/RichText.tsx";
import { Track } from "#charts/Track.tsx";
import type { FacetReport, LensReport } from "#report/lenses/lensReport.ts";
import { MetricButton } from "#screens/explain/MetricButton.tsx";
import { useText } from "#screens/useText.ts";
import { FoldingPart } from "#ui/Part.tsx";
import { StackCell, StackRow, StackTable } from "#ui/StackTable.tsx";
import styles from "./LensesPart.module.css";
import { useFoldTexts } from "./useFoldTexts.ts";

/** The same answers by lens instead of by area: core values, parts of the rationale. */
export function LensesPart({ lenses, max }: { readonly lenses: readonly LensReport[]; readonly max: number }) {
  const text = useText();
  return (
    <FoldingPart
      title={text("results.lenses")}
      name="lenses"
      texts={useFoldTexts(text("results.lenses"))}
      className={styles.part}
    >
      <p className={styles.note}>{text(lenses.length === 0 ? "results.lensesNone" : "results.lensesNote")}</p>
      <div className={styles.lenses}>
        {lenses.map((lens) => (
          <Lens key={lens.id} lens={lens} max={max} />
        ))}
      </div>
    </FoldingPart>
  );
}

function Lens({ lens, max }: { readonly lens: LensReport; readonly max: number }) {
  const text = useText();
  const columns = [
    { label: text("results.part") },
    { label: text("results.value"), number: true },
    { label: text("results.track", { max }) },
    { label: text("results.range"), number: true },
    { label: text("results.answered") },
  ];
  return (
    <section className={styles.lens}>
      <h3>{lens.title}</h3>
      <p className={styles.sentence}>
        <RichText runs={lens.sentence} />
      </p>
      <StackTable caption={lens.title} columns={columns}>
        {lens.facets.map((facet) => (
          <Facet key={facet.id} lens={lens.id} facet={facet} max={max} />
        ))}
      </StackTable>
    </section>
  );
}

function Facet({ lens, facet, max }: { readonly lens: string; readonly facet: FacetReport; readonly max: number }) {
  const text = useText();
  const head = (
    <>
      <span className={styles.title}>{facet.title}</span>
      <span className={styles.summary}>{facet.summary}</span>
    </>
  );
  return (
    <StackRow head={head}>
      <StackCell label={text("results.value")} number first>
        <strong>
          <MetricButton of={{ kind: "facet", lens, facet: facet.id, metric: "value" }}>{facet.text.value}</MetricButton>
        </strong>
      </StackCell>
      <StackCell label={text("results.track", { max })} className={styles.track} wide empty={facet.value === null}>
        <Track
          {...facet}
          target={null}
          max={max}
          width={220}
          label={text("results.trackLabel", { value: facet.text.value, range: facet.text.range })}
        />
      </StackCell>
      <StackCell label={text("results.range")} number>
        <MetricButton of={facet.low === null ? null : { kind: "facet", lens, facet: facet.id, metric: "range" }}>
          {facet.text.range}
        </MetricButton>
      </StackCell>
      <StackCell label={text("results.answered")} className={styles.answered}>
        <MetricButton
          inline
          of={facet.coverage === null ? null : { kind: "facet", lens, facet: facet.id, metric: "coverage" }}
        >
          {facet.text.questions}
        </MetricButton>
      </StackCell>
    </StackRow>
  );
}
