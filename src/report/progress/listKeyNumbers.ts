import type { Answers } from "#assessment/schema.ts";
import { highestLevel } from "#questionnaire/maturityScale.ts";
import { countEvidence, gradesOf } from "#report/countEvidence.ts";
import { practicesIn } from "#report/questionsIn.ts";
import type { AreaReport, NodeReport } from "#report/report.ts";
import type { ReportContext } from "#report/reportContext.ts";
import { termsOf } from "#report/terms.ts";
import { isBelow } from "#scoring/tolerance.ts";
import type { Scorecard } from "#scoring/types.ts";
import type { KeyNumber } from "./progressReport.ts";
import { countTopRisks } from "./topRisks.ts";

/**
 * Lists the key numbers next to the radar, whose certainty the text above describes. Leaves out those that do not exist
 * (no target, no risks).
 */
export function listKeyNumbers(
  context: ReportContext,
  areas: readonly AreaReport[],
  overall: NodeReport,
): readonly KeyNumber[] {
  const { questionnaire, scorecard, formatter } = context;
  const last = context.last?.scorecard ?? null;
  const both = (name: string, say: (card: Scorecard) => string): KeyNumber => ({
    name,
    today: say(scorecard),
    last: last === null ? "" : say(last),
  });
  const risks = countTopRisks(context, scorecard);
  return [
    {
      name: formatter.text("numbers.value", { max: highestLevel(questionnaire) }),
      today: overall.text.value,
      last: last === null ? "" : overall.text.last || formatter.value(null),
    },
    both(formatter.text("table.level"), levelOf(context)),
    ...(overall.score.target === null ? [] : [both(...onTarget(context, areas))]),
    {
      name: formatter.text("numbers.evidenced"),
      today: evidencedIn(context, context.assessment.answers),
      last: context.last === null ? "" : evidencedIn(context, context.last.answers),
    },
    ...(risks === null ? [] : [both(risks.name, (card) => countTopRisks(context, card)?.text ?? formatter.level(0))]),
  ];
}

/** Returns the level as a numeral; only today's headline also names it. */
function levelOf({ formatter }: ReportContext): (card: Scorecard) => string {
  return (card) => formatter.level(card.nodes["overall"]?.level ?? null);
}

/** Returns the number of documented and verified answers, of all answers. */
function evidencedIn(context: ReportContext, answers: Answers): string {
  const { questionnaire, assessment, formatter } = context;
  const { documented, verified, answered } = countEvidence(gradesOf(questionnaire, assessment.edition, answers));
  return answered === 0 ? formatter.value(null) : fraction(context, documented + verified, answered);
}

function onTarget(context: ReportContext, areas: readonly AreaReport[]): [string, (card: Scorecard) => string] {
  const { formatter } = context;
  const ids = practicesIn(areas).map(({ id }) => id);
  return [
    formatter.text("numbers.onTarget", { terms: termsOf(context).practices }),
    ({ nodes }) => {
      const targeted = ids
        .flatMap((id) => nodes[id] ?? [])
        .filter(({ applicable, target }) => applicable && target !== null);
      const met = targeted.filter(({ gap }) => gap !== null && !isBelow(0, gap));
      return fraction(context, met.length, targeted.length);
    },
  ];
}

function fraction({ formatter }: ReportContext, count: number, of: number): string {
  return of === 0 ? formatter.text("table.none") : formatter.text("numbers.fraction", { count, of });
}
