import type { Respondent } from "#assessment/schema.ts";
import { countedRespondents, roleOf, rolesOf } from "#assessment/workshop/respondents.ts";
import { getOwn } from "#lib/getOwn.ts";
import { practicesIn, questionsIn } from "#report/questionsIn.ts";
import type { AreaReport } from "#report/report.ts";
import type { ReportContext } from "#report/reportContext.ts";
import { consensus } from "#scoring/index.ts";
import type { Consensus } from "#scoring/types.ts";
import type { Agreement, AreaAgreement, Difference, MinorityView } from "./agreement.ts";

/** Minimum number of votes for a consensus. */
const MIN_VOTES = 2;
/** Votes that differ by at most one level count as close. */
const MAX_CLOSE_SPREAD = 1;

type Spread = Consensus & { readonly min: number; readonly max: number };

/**
 * Describes the agreement of the respondents (scoring.md § 7); null unless at least two of them chose a level for the
 * same question.
 */
export function buildAgreement(context: ReportContext, areas: readonly AreaReport[]): Agreement | null {
  const { questionnaire, assessment, formatter } = context;
  const respondents = countedRespondents(assessment);
  if (respondents.length < MIN_VOTES) return null;
  const all = consensus(questionnaire, assessment);
  const voted = Object.values(all).filter(isSpread);
  if (voted.length === 0) return null;
  const near = voted.filter(({ min, max }) => max - min <= MAX_CLOSE_SPREAD).length;
  return {
    sentences: [
      formatter.text("agreement.respondents", { count: respondents.length }),
      formatter.text("agreement.near", { near, count: voted.length }),
    ],
    roles: rolesText(context, respondents),
    areas: listAreaAgreements(context, areas, all),
    minorityViews: listMinorityViews(context, areas),
    differences: listDifferences(context, areas, all),
  };
}

function rolesText({ formatter }: ReportContext, respondents: readonly Respondent[]): string {
  const roles = rolesOf(respondents);
  if (roles.length === 0) return "";
  const counted = roles.map((role) => {
    const count = respondents.filter((one) => roleOf(one) === role).length;
    return count === 1 ? role : formatter.text("agreement.role", { role, count });
  });
  return formatter.text("agreement.roles", { roles: formatter.list(counted) });
}

function listAreaAgreements(
  { formatter }: ReportContext,
  areas: readonly AreaReport[],
  all: Readonly<Record<string, Consensus>>,
): readonly AreaAgreement[] {
  return areas.flatMap((area) => {
    const values = questionsIn([area]).flatMap(({ id }) => {
      const spread = getOwn(all, id);
      return spread !== undefined && isSpread(spread) ? (spread.consensus ?? []) : [];
    });
    if (values.length === 0) return [];
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return [
      {
        id: area.id,
        number: area.number,
        title: area.title,
        questions: values.length,
        consensus: formatter.fine(mean),
      },
    ];
  });
}

function listMinorityViews({ assessment }: ReportContext, areas: readonly AreaReport[]): readonly MinorityView[] {
  return questionsIn(areas).flatMap(({ id, prompt, answer }) => {
    const dissent = (getOwn(assessment.discussions ?? {}, id)?.dissent ?? "").trim();
    return dissent === "" ? [] : [{ id, prompt, agreed: answer, dissent }];
  });
}

function isSpread(of: Consensus): of is Spread {
  const votes = of.votes.reduce((sum, count) => sum + count, 0);
  return votes >= MIN_VOTES && of.min !== null && of.max !== null;
}

function listDifferences(
  { formatter }: ReportContext,
  areas: readonly AreaReport[],
  all: Readonly<Record<string, Consensus>>,
): readonly Difference[] {
  return practicesIn(areas)
    .flatMap((practice) =>
      practice.questions.flatMap((question) => {
        const spread = all[question.id];
        if (spread === undefined || !isSpread(spread) || spread.min === spread.max) return [];
        const range = formatter.range(formatter.level(spread.min), formatter.level(spread.max));
        const { id, prompt, answer } = question;
        const facts = { id, prompt, practice: practice.title, range, proposal: formatter.level(spread.median) };
        const consensus = formatter.fine(spread.consensus ?? 0);
        return [{ attention: spread.attention ?? 0, difference: { ...facts, consensus, agreed: answer } }];
      }),
    )
    .toSorted((a, b) => b.attention - a.attention)
    .map(({ difference }) => difference);
}
