import { useMemo } from "react";
import { Link } from "wouter";
import { listTopRiskMoves } from "#report/progress/listTopRiskMoves.ts";
import { assessmentAddress } from "#screens/addresses.ts";
import type { Session } from "#screens/session.ts";
import { useReportContext } from "#screens/useReportContext.ts";
import { useText } from "#screens/useText.ts";
import { Part } from "#ui/Part.tsx";
import styles from "./RisksScreen.module.css";
import { TopRisksSince } from "./TopRisksSince.tsx";

/** The changes of the top risks since the last snapshot; renders nothing without one. */
export function SinceRisks({ session }: { readonly session: Session }) {
  const text = useText();
  const context = useReportContext(session);
  const since = useMemo(() => {
    const moves = listTopRiskMoves(context);
    return context.last === null || moves === null ? null : { label: context.last.label, moves };
  }, [context]);
  if (since === null) return null;
  const { appeared, fell, remain } = since.moves;
  if (appeared.length + fell.length + remain.length === 0) return null;
  return (
    <div className={styles.since}>
      <Part title={text("time.topRisksSince", { name: since.moves.name, label: since.label })}>
        <TopRisksSince moves={since.moves} />
        <Link to={assessmentAddress(session.assessment.id, "results", "time")}>{text("time.allSince")}</Link>
      </Part>
    </div>
  );
}
