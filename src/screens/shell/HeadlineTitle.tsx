import { RichText } from "#charts/RichText.tsx";
import { type Run, textOf } from "#report/runs.ts";
import styles from "./ScreenTitle.module.css";
import { ScreenTitle } from "./ScreenTitle.tsx";

/**
 * The title of a screen with metrics in it. Screen readers read a heading with buttons in pieces, so the heading is the
 * whole sentence as hidden text; next to it is a visible copy, of which screen readers only see the buttons.
 */
export function HeadlineTitle({ tab, runs }: { readonly tab: string; readonly runs: readonly Run[] }) {
  return (
    <>
      <ScreenTitle tab={tab} hidden>
        {textOf(runs)}
      </ScreenTitle>
      <p className={styles.title}>
        <RichText runs={runs} metricsOnly />
      </p>
    </>
  );
}
