import { useMemo } from "react";
import { Link } from "wouter";
import { RiskMatrixChart } from "#charts/RiskMatrixChart.tsx";
import type { ReportContext } from "#report/reportContext.ts";
import { numberWorst } from "#report/risks/numberListed.ts";
import type { RiskReport } from "#report/risks/riskReport.ts";
import { assessmentAddress } from "#screens/addresses.ts";
import { LeadRuns } from "#screens/LeadRuns.tsx";
import { ChartMenu } from "#screens/pictures/ChartMenu.tsx";
import { useChartFile } from "#screens/pictures/useChartFile.ts";
import type { Session } from "#screens/session.ts";
import { HeadlineTitle } from "#screens/shell/HeadlineTitle.tsx";
import { Page } from "#screens/shell/Page.tsx";
import { useChartTexts } from "#screens/useChartTexts.ts";
import { useTerms } from "#screens/useTerms.ts";
import { useText } from "#screens/useText.ts";
import { ButtonLink } from "#ui/Button.tsx";
import { useProgressiveRender } from "#ui/useProgressiveRender.ts";
import { BandCounts } from "./BandCounts.tsx";
import { ExposurePanel } from "./ExposurePanel.tsx";
import { RegisterPart } from "./RegisterPart.tsx";
import styles from "./RisksScreen.module.css";
import { RuledOutPart } from "./RuledOutPart.tsx";
import { filterRisks, useRiskFilter } from "./riskFilters.ts";
import { ScenarioPart } from "./ScenarioPart.tsx";
import { SinceRisks } from "./SinceRisks.tsx";
import { useReturningFocus } from "./useReturningFocus.ts";
import { useRatedContext, useRisks } from "./useRisks.ts";

const REGISTER = "risk-register";

/**
 * The Risks screen: the risks, their reduction by controls, and what is missing. `scenario` is the one in the address.
 */
export function RisksScreen(props: { readonly session: Session; readonly scenario: string | undefined }) {
  const context = useRatedContext(props.session);
  // A component of its own, so that the page can handle input between scoring and describing the risks.
  return <ScoredRisks {...props} context={context} />;
}

function ScoredRisks(props: {
  readonly session: Session;
  readonly scenario: string | undefined;
  readonly context: ReportContext;
}) {
  const text = useText();
  const { session } = props;
  const risks = useRisks(props.context, session, props.scenario ?? null);
  // The register is drawn after the matrix is painted, and what is below it at last, so that nothing visible moves.
  const [, hasRegister = false, isWhole = false] = useProgressiveRender(true, 3, false);
  return (
    <Page>
      <HeadlineTitle tab={text("risks.tab")} runs={risks.headline} />
      <LeadRuns sentences={risks.lead} />
      {risks.register.length === 0 ? (
        <Empty session={session} risks={risks} />
      ) : (
        <Register session={session} risks={risks} scenario={props.scenario} isDrawn={hasRegister} />
      )}
      {isWhole && risks.register.length > 0 && risks.ruledOut.length > 0 && (
        <RuledOutPart session={session} ruledOut={risks.ruledOut} />
      )}
      {isWhole && <SinceRisks session={session} />}
      {isWhole && risks.register.length + risks.ruledOut.length > 0 && (
        <p className={styles.ordinal}>{risks.ordinal}</p>
      )}
    </Page>
  );
}

/** Shown if no risk is described, or all are ruled out: what the user can do. */
function Empty({ session, risks }: { readonly session: Session; readonly risks: RiskReport }) {
  const text = useText();
  const topic = useTerms(session).within.exposure;
  if (risks.ruledOut.length === 0) {
    return (
      <div className={styles.empty}>
        <p>{text("risks.noneDescribed")}</p>
        <Link to={assessmentAddress(session.assessment.id, "results")} asChild>
          <ButtonLink>{text("risks.toResults")}</ButtonLink>
        </Link>
      </div>
    );
  }
  return (
    <div className={styles.empty}>
      <p>{text("risks.allRuledOut", { topic })}</p>
      <div className={styles.wide}>
        <ExposurePanel session={session} risks={risks} open />
        <RuledOutPart session={session} ruledOut={risks.ruledOut} />
      </div>
    </div>
  );
}

function Register(props: {
  readonly session: Session;
  readonly risks: RiskReport;
  readonly scenario: string | undefined;
  /** Whether the register, or the open scenario, is drawn, too. */
  readonly isDrawn: boolean;
}) {
  const text = useText();
  const { session, risks, scenario, isDrawn } = props;
  const { id } = session.assessment;
  const [filter, setFilter] = useRiskFilter(id);
  const passing = useMemo(() => filterRisks(risks.register, filter), [risks, filter]);
  const shown = useMemo(() => new Set(passing.map((entry) => entry.id)), [passing]);
  const open = risks.register.find((entry) => entry.id === scenario) ?? null;
  const fileOf = useChartFile(session.assessment);
  useReturningFocus(scenario ?? null, REGISTER);
  const addressOf = (risk?: string) => assessmentAddress(id, "risks", risk);
  return (
    <>
      <BandCounts risks={risks} />
      <div className={styles.two} aria-busy={!isDrawn || undefined}>
        <div className={styles.picture}>
          <RiskMatrixChart
            matrix={risks.matrix}
            texts={{ ...useChartTexts(), hint: text("risks.pictureHint") }}
            hrefOf={(risk) => `#${addressOf(risk)}`}
            current={open?.id ?? null}
            shown={shown}
            actions={
              <ChartMenu id="matrix" name={text("pictures.matrix")} chart={() => numberWorst(risks)} fileOf={fileOf} />
            }
          />
          <ExposurePanel session={session} risks={risks} open={risks.exposure.answered === 0} />
        </div>
        <div className={styles.side}>
          {!isDrawn ? null : scenario === undefined ? (
            <RegisterPart
              name={REGISTER}
              session={session}
              risks={risks}
              passing={passing}
              filter={filter}
              onFilter={setFilter}
              addressOf={addressOf}
            />
          ) : (
            <ScenarioPart
              key={scenario}
              session={session}
              risks={risks}
              entry={open}
              scenario={scenario}
              passing={passing}
            />
          )}
        </div>
      </div>
    </>
  );
}
