import { MiniRadar } from "#charts/MiniRadar.tsx";
import { PracticeLevels } from "#charts/PracticeLevels.tsx";
import { LevelChip } from "#ui/LevelChip.tsx";
import { Explained } from "#screens/explain/Explained.tsx";
import { Figure } from "#screens/explain/Figure.tsx";
import { nodeFigure } from "#report/explain/nodeFigure.ts";
import { useAssessment } from "#screens/session.ts";
import type { Session } from "#screens/session.ts";
import { useOverview } from "#screens/useReport.ts";
import { useText } from "#screens/useText.ts";
import styles from "./AssessmentCards.module.css";

/** The shape and the standing of an assessment on its card. */
export function CardFigures({ id }: { readonly id: string }) {
  const text = useText();
  const opened = useAssessment(id);
  if (opened.kind === "unreadable" || opened.kind === "lost") {
    return <p className={styles.figures}>{text(`home.${opened.kind}`)}</p>;
  }
  if (opened.kind !== "ready") return <div className={styles.figures} />;
  return (
    <Explained session={opened.session}>
      <Figures session={opened.session} />
    </Explained>
  );
}

function Figures({ session }: { readonly session: Session }) {
  const text = useText();
  const report = useOverview(session);
  const { overall } = report;
  const max = report.scale.length - 1;
  return (
    <div className={styles.figures}>
      <MiniRadar radar={report.radar} />
      <dl>
        <dt>{text("home.level")}</dt>
        <dd>
          {overall.score.level === null ? (
            overall.text.level
          ) : (
            <Figure of={nodeFigure(overall, "level")}>
              <span>
                <LevelChip level={overall.score.level} max={max} small /> {overall.text.levelName}
              </span>
            </Figure>
          )}
        </dd>
        <dt>{text("home.value")}</dt>
        <dd>
          <strong>
            <Figure of={nodeFigure(overall, "value")}>{overall.text.value}</Figure>
          </strong>
        </dd>
        {overall.score.coverage !== 1 && overall.score.value !== null && (
          <>
            <dt>{text("home.range")}</dt>
            <dd>
              <Figure of={nodeFigure(overall, "range")}>{overall.text.range}</Figure>
            </dd>
          </>
        )}
        <dt>{text("home.answered")}</dt>
        <dd>
          <Figure of={{ kind: "questions", id: overall.id, which: "answered" }}>
            {text("home.answeredOf", {
              done: report.counts.answered,
              all: report.counts.questions - report.counts.notApplicable,
            })}
          </Figure>
        </dd>
        <dt>{text("home.edition")}</dt>
        <dd>{report.edition.title}</dd>
      </dl>
      <div className={styles.practices}>
        <p>{report.terms.heading.practices}</p>
        <PracticeLevels levels={report.areas.map((area) => area.practices.map(({ score }) => score.level))} max={max} />
      </div>
    </div>
  );
}
