import type { AnswerChange } from "#assessment/answer.ts";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";

/** Asks to confirm an answer taken over from an earlier version or round, and describes what has changed. */
export function ToConfirm(props: {
  readonly session: Session;
  readonly question: string;
  readonly onChange: (change: AnswerChange) => void;
  readonly onConfirmed: () => void;
}) {
  const text = useText();
  const { assessment, questionnaire } = props.session;
  const from = assessment.questionnaire.upgradedFrom ?? "";
  const upgrade = questionnaire.upgrades?.find((one) => one.from === from);
  const reason = upgrade?.questions.find(({ id }) => id === props.question)?.confirm;
  // A version without an upgrade list took over every answer.
  const isOfRound = reason === undefined && (upgrade !== undefined || from === "");
  return (
    <Notice
      kind="info"
      title={isOfRound ? text("assess.toConfirmRound") : text("assess.toConfirm", { from })}
      action={
        <Button
          onClick={() => {
            props.onChange({ confirmed: true });
            props.onConfirmed();
          }}
        >
          {text("assess.confirm")}
        </Button>
      }
    >
      <p>{reason ?? text(isOfRound ? "assess.toConfirmRoundText" : "assess.toConfirmUnknown")}</p>
    </Notice>
  );
}
