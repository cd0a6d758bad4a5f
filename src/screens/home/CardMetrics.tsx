import { MiniRadar } from "#charts/MiniRadar.tsx";
import { PracticeLevels } from "#charts/PracticeLevels.tsx";
import type { Card } from "#report/card/card.ts";
import { ExplainedNumbers, ExplainPanel, type PanelProps } from "#screens/explain/Explained.tsx";
import { MetricButton } from "#screens/explain/MetricButton.tsx";
import { useAssessments } from "#screens/services.tsx";
import { useAssessment } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import { LevelChip } from "#ui/LevelChip.tsx";
import { WhenNear } from "#ui/WhenNear.tsx";
import styles from "./AssessmentCards.module.css";
import { useCard } from "./useCard.ts";

/** The radar and the level of an assessment on its card. */
export function CardMetrics({ id }: { readonly id: string }) {
  const text = useText();
  const isUnreadable = useAssessments(({ unreadable }) => unreadable.has(id));
  const isLost = useAssessments(({ lost }) => lost.has(id));
  if (isUnreadable || isLost) {
    return <p className={styles.problem}>{text(isLost ? "home.lost" : "home.unreadable")}</p>;
  }
  return (
    <WhenNear fallback={<div className={styles.metrics} />}>
      <Metrics id={id} />
    </WhenNear>
  );
}

function Metrics({ id }: { readonly id: string }) {
  const text = useText();
  const card = useCard(id);
  if (card === "noQuestionnaire") return <p className={styles.problem}>{text("home.noQuestionnaire")}</p>;
  if (card === null) return <div className={styles.metrics} />;
  return (
    <ExplainedNumbers of={id} panel={(props) => <Panel id={id} {...props} />}>
      <CardNumbers card={card} />
    </ExplainedNumbers>
  );
}

/** Opens the assessment to explain a metric. */
function Panel({ id, ...props }: PanelProps & { readonly id: string }) {
  const opened = useAssessment(id);
  return opened.kind === "ready" ? <ExplainPanel session={opened.session} {...props} /> : null;
}

const OVERALL = "overall";

function CardNumbers({ card }: { readonly card: Card }) {
  const text = useText();
  return (
    <div className={styles.metrics}>
      <MiniRadar radar={card.radar} />
      <dl>
        <dt>{text("home.level")}</dt>
        <dd>
          {card.level === null ? (
            card.levelText
          ) : (
            <MetricButton of={{ kind: "node", id: OVERALL, metric: "level" }}>
              <span>
                <LevelChip level={card.level} max={card.radar.max} small /> {card.levelName}
              </span>
            </MetricButton>
          )}
        </dd>
        <dt>{text("home.value")}</dt>
        <dd>
          <strong>
            <MetricButton of={!card.rated ? null : { kind: "node", id: OVERALL, metric: "value" }}>
              {card.value}
            </MetricButton>
          </strong>
        </dd>
        {card.range !== "" && (
          <>
            <dt>{text("home.range")}</dt>
            <dd>
              <MetricButton of={{ kind: "node", id: OVERALL, metric: "range" }}>{card.range}</MetricButton>
            </dd>
          </>
        )}
        <dt>{text("home.answered")}</dt>
        <dd>
          <MetricButton of={{ kind: "questions", id: OVERALL, which: "answered" }}>
            {text("home.answeredOf", { done: card.answered, all: card.questions })}
          </MetricButton>
        </dd>
        <dt>{text("home.edition")}</dt>
        <dd>{card.edition}</dd>
      </dl>
      <div className={styles.practices}>
        <p>{card.practices}</p>
        <PracticeLevels levels={card.practiceLevels} max={card.radar.max} />
      </div>
    </div>
  );
}
