import { Suspense, useEffect, useRef, useState } from "react";
import { answerTo } from "#assessment/answer.ts";
import type { Assessment } from "#assessment/schema.ts";
import { withUpgrade } from "#assessment/upgrade.ts";
import { editionQuestions } from "#questionnaire/outline.ts";
import page from "#screens/page.module.css";
import type { Session } from "#screens/session.ts";
import { lazyPart } from "#screens/shell/lazyPart.tsx";
import { useText } from "#screens/useText.ts";
import { postpone, postponed } from "#store/postponed.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";

const UpgradeDialog = lazyPart(() => import("./UpgradeDialog.tsx"), "UpgradeDialog");

/**
 * An assessment before it was moved to another version, and the moment of the move, after which nothing else was
 * changed.
 */
export type MovedAssessment = { readonly before: Assessment; readonly after: string };

/**
 * Offers a later version of the questionnaire: nothing changes before the user has seen a preview and agreed, and it
 * can be undone until something else is changed. `here` tells whether the offer is shown on this screen.
 */
export function QuestionnaireUpgrade(props: {
  readonly session: Session;
  readonly here: boolean;
  /** The assessment was already moved before its screens could be opened. */
  readonly moved?: MovedAssessment | null;
}) {
  const { session, here } = props;
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  // Which version the user put off, per assessment.
  const putOff = `version.${session.assessment.id}`;
  const [refused, setRefused] = useState(() => postponed(putOff));
  const [moved, setMoved] = useState<MovedAssessment | null>(props.moved ?? null);
  const { assessment, later, apply } = session;
  if (moved !== null && assessment.updatedAt === moved.after) {
    const undo = () => {
      apply((_, now) => ({ ...moved.before, updatedAt: now }));
      setMoved(null);
    };
    return <Done session={session} onUndo={undo} />;
  }
  if (later === undefined || !here || refused === later.questionnaire.version) return null;
  const versions = { from: assessment.questionnaire.version, to: later.questionnaire.version };
  const refuse = () => {
    postpone(putOff, versions.to);
    setRefused(versions.to);
  };
  const move = () => {
    setOpen(false);
    apply((before, now) => {
      setMoved({ before, after: now });
      return withUpgrade(before, later.questionnaire, later.upgrade, now);
    });
  };
  return (
    <>
      <Notice
        kind="info"
        title={text("upgrade.title", versions)}
        action={
          <div className={page.buttons}>
            <Button onClick={() => setOpen(true)}>{text("upgrade.look")}</Button>
            <Button tone="subtle" onClick={refuse}>
              {text("upgrade.notNow")}
            </Button>
          </div>
        }
      >
        <p>{text("upgrade.offer", versions)}</p>
      </Notice>
      {isOpen && (
        <Suspense fallback={null}>
          <UpgradeDialog session={session} later={later} onMove={move} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

function Done({ session, onUndo }: { readonly session: Session; readonly onUndo: () => void }) {
  const text = useText();
  const undo = useRef<HTMLButtonElement>(null);
  // The focused button disappeared with the dialog.
  useEffect(() => {
    if (document.activeElement === document.body) undo.current?.focus();
  }, []);
  const { assessment, questionnaire } = session;
  return (
    <Notice
      kind="info"
      title={text("upgrade.done", { to: questionnaire.version })}
      action={
        <Button ref={undo} onClick={onUndo}>
          {text("upgrade.undo")}
        </Button>
      }
    >
      <p>
        {text("upgrade.doneText", {
          count: countToConfirm(session),
          from: assessment.questionnaire.upgradedFrom ?? "",
        })}
      </p>
    </Notice>
  );
}

/** Counts the answers of the edition that were taken over from an earlier version and must be confirmed. */
function countToConfirm({ assessment, questionnaire }: Pick<Session, "assessment" | "questionnaire">): number {
  return editionQuestions(questionnaire, assessment.edition).filter(
    ({ id }) => answerTo(assessment.answers, id)?.toConfirm === true,
  ).length;
}
