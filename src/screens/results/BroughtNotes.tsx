import type { BringError, BroughtSnapshot } from "#assessment/bringSnapshot.ts";
import type { Assessment } from "#assessment/schema.ts";
import type { Result } from "#lib/result.ts";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import { Notice } from "#ui/Notice.tsx";
import { useSnapshotName } from "./useSnapshotName.ts";

/** Describes what of another assessment can be compared with this one, or why nothing can. */
export function BroughtNotes(props: {
  readonly session: Session;
  readonly other: Assessment;
  readonly brought: Result<BroughtSnapshot, BringError>;
}) {
  const text = useText();
  const nameOf = useSnapshotName();
  const { session, other, brought } = props;
  if (!brought.ok) {
    const { error } = brought;
    return (
      <Notice kind="error">
        {error.kind === "otherQuestionnaire"
          ? text("time.addOther", { title: error.title })
          : error.kind === "alreadyHere"
            ? text("time.addTwin", { label: nameOf(error.snapshot) })
            : text("time.addNothing")}
      </Notice>
    );
  }
  const { compared, gone, otherVersion } = brought.value;
  const [here, there] = [session.assessment, other].map(({ subject }) => subject.organisation.trim());
  return (
    <div>
      <p>
        {text("time.brought", { count: compared })} {gone > 0 && text("time.broughtGone", { count: gone })}
      </p>
      {otherVersion !== null && (
        <p>{text("time.broughtVersion", { other: otherVersion, here: session.questionnaire.version })}</p>
      )}
      {here !== there && (
        <Notice kind="info">{text("time.broughtOrganisation", { other: there ?? "", here: here ?? "" })}</Notice>
      )}
    </div>
  );
}
