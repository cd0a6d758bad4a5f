import type { Answers } from "#assessment/schema.ts";
import { countEvidence, gradesOf } from "#report/countEvidence.ts";
import type { AreaReport, Standing } from "#report/model.ts";
import type { Sources } from "#report/sources.ts";
import { termsOf } from "#report/terms.ts";
import type { Scorecard } from "#scoring/types.ts";
import { isBelow } from "#scoring/tolerance.ts";
import { countGraveRisks } from "./graveRisks.ts";
import type { KeyNumber } from "./model.ts";

/** The numbers beside the radar; how sure they are stands above it in words. Those that cannot be had (no target, no risks) are left out. */
export function listKeyNumbers(
  sources: Sources,
  areas: readonly AreaReport[],
  overall: Standing,
): readonly KeyNumber[] {
  const { questionnaire, scorecard, formatter } = sources;
  const last = sources.last?.scorecard ?? null;
  const both = (name: string, say: (card: Scorecard) => string): KeyNumber => ({
    name,
    today: say(scorecard),
    last: last === null ? "" : say(last),
  });
  const risks = countGraveRisks(sources, scorecard);
  return [
    {
      name: formatter.text("numbers.value", { max: questionnaire.scale.length - 1 }),
      today: overall.text.value,
      last: last === null ? "" : overall.text.last || formatter.value(null),
    },
    both(formatter.text("table.level"), levelOf(sources)),
    ...(overall.score.target === null ? [] : [both(...onTarget(sources, areas))]),
    {
      name: formatter.text("numbers.evidenced"),
      today: evidencedIn(sources, sources.assessment.answers),
      last: sources.last === null ? "" : evidencedIn(sources, sources.last.answers),
    },
    ...(risks === null ? [] : [both(risks.name, (card) => countGraveRisks(sources, card)?.text ?? formatter.level(0))]),
  ];
}

/** "2, Developing" is for today's headline; beside it a numeral is enough. */
function levelOf({ formatter }: Sources): (card: Scorecard) => string {
  return (card) => formatter.level(card.nodes["overall"]?.level ?? null);
}

/** Documented or checked answers, of all answers. */
function evidencedIn(sources: Sources, answers: Answers): string {
  const { questionnaire, assessment, formatter } = sources;
  const { documented, verified, answered } = countEvidence(gradesOf(questionnaire, assessment.edition, answers));
  return answered === 0 ? formatter.value(null) : fraction(sources, documented + verified, answered);
}

function onTarget(sources: Sources, areas: readonly AreaReport[]): [string, (card: Scorecard) => string] {
  const { formatter } = sources;
  const ids = areas.flatMap(({ practices }) => practices.map(({ id }) => id));
  return [
    formatter.text("numbers.onTarget", { terms: termsOf(sources).practices }),
    ({ nodes }) => {
      const aimed = ids
        .flatMap((id) => nodes[id] ?? [])
        .filter(({ applicable, target }) => applicable && target !== null);
      const met = aimed.filter(({ shortfall }) => shortfall !== null && !isBelow(0, shortfall));
      return fraction(sources, met.length, aimed.length);
    },
  ];
}

function fraction({ formatter }: Sources, count: number, of: number): string {
  return of === 0 ? formatter.text("table.none") : formatter.text("numbers.fraction", { count, of });
}
