import { PartTrouble } from "#screens/shell/PartTrouble.tsx";
import { useText } from "#screens/useText.ts";
import { Progress } from "#ui/Progress.tsx";

/** How many assessments are scored, while some are missing; or that they could not be. */
export function ScoringProgress(props: { readonly all: number; readonly left: number; readonly hasFailed: boolean }) {
  const text = useText();
  const { all, left, hasFailed } = props;
  if (hasFailed) return <PartTrouble />;
  if (left === 0) return null;
  return (
    <div className="late">
      <Progress part={1 - left / all} label={text("portfolio.reading", { done: all - left, all })} />
    </div>
  );
}
