import type { Run } from "#report/runs.ts";
import { Fragment } from "react";
import { Runs } from "#screens/Runs.tsx";
import { ScreenTitle } from "./ScreenTitle.tsx";
import styles from "./ScreenTitle.module.css";

/**
 * The title of a screen with metrics in it. Screen readers read a heading with buttons in pieces, so the heading is the
 * whole sentence as hidden text; next to it is a visible copy, of which screen readers only see the buttons.
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
            {run.metric === undefined ? (
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
