import { useMemo } from "react";
import { previewUpgrade } from "#assessment/previewUpgrade.ts";
import type { Question } from "#questionnaire/schema.ts";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { Fold } from "#ui/Fold.tsx";
import styles from "./UpgradeDialog.module.css";

type Line = { readonly question: Question; readonly reason?: string };

/** A dialog that previews what a later version of the questionnaire changes. */
export function UpgradeDialog(props: {
  readonly session: Session;
  readonly later: NonNullable<Session["later"]>;
  readonly onMove: () => void;
  readonly onClose: () => void;
}) {
  const text = useText();
  const { session, later } = props;
  const { assessment, questionnaire } = session;
  const preview = useMemo(
    () => previewUpgrade(assessment, questionnaire, later.questionnaire, later.upgrade),
    [assessment, questionnaire, later],
  );
  const { kept, toConfirm, gone, added, resting } = preview;
  const versions = { from: questionnaire.version, to: later.questionnaire.version };
  return (
    <Dialog
      title={text("upgrade.dialog", versions)}
      onClose={props.onClose}
      actions={
        <>
          <Button tone="primary" onClick={props.onMove}>
            {text("upgrade.move", versions)}
          </Button>
          <Button onClick={props.onClose}>{text("upgrade.stay", versions)}</Button>
        </>
      }
    >
      <p>{text("upgrade.kept", { count: kept })}</p>
      <Lines title={text("upgrade.toConfirm", { count: toConfirm.length })} lines={toConfirm} />
      <Lines title={text("upgrade.gone", { count: gone.length })} lines={gone} />
      <Lines title={text("upgrade.added", { count: added.length })} lines={added.map((question) => ({ question }))} />
      {resting > 0 && <p>{text("upgrade.resting", { count: resting })}</p>}
      <p>{text("upgrade.effect", versions)}</p>
    </Dialog>
  );
}

/** A number of questions, which unfolds to a list. */
function Lines({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <Fold title={title}>
      <ul className={styles.lines}>
        {lines.map(({ question, reason }) => (
          <li key={question.id}>
            {question.prompt}
            {reason !== undefined && <span className={styles.reason}>{reason}</span>}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
