import type { Run } from "#report/runs.ts";
import { Fragment } from "react";
import { Runs } from "#screens/Runs.tsx";
import { ScreenTitle } from "./ScreenTitle.tsx";
import styles from "./ScreenTitle.module.css";

/**
 * The title of a screen with numbers in it. A heading with buttons inside is read out in pieces, so the heading is the
 * whole sentence as text, and beside it stands the same for the eye: of that a screen reader hears the numbers alone.
 */
export function HeadlineTitle({ tab, runs }: { readonly tab: string; readonly runs: readonly Run[] }) {
  return (
    <>
      <ScreenTitle tab={tab} hidden>
        {runs.map(({ text }) => text).join("")}
      </ScreenTitle>
      <p className={styles.title}>
        {runs.map((run, index) => (
          <Fragment key={index}>
            {run.figure === undefined ? (
              <span aria-hidden="true">
                <Runs runs={[run]} />
              </span>
            ) : (
              <Runs runs={[run]} />
            )}
          </Fragment>
        ))}
      </p>
    </>
  );
}
