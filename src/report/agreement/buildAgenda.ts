import { answerState, answerTo } from "#assessment/answer.ts";
import type { Answer, Respondent } from "#assessment/schema.ts";
import { discussionState } from "#assessment/workshop/discussions.ts";
import { countedRespondents, roleOf, rolesOf } from "#assessment/workshop/respondents.ts";
import { getOwn } from "#lib/getOwn.ts";
import { outlineOf } from "#questionnaire/outline.ts";
import { listAreas } from "#report/areas.ts";
import type { AreaReport, PracticeReport, QuestionReport } from "#report/report.ts";
import type { ReportContext } from "#report/reportContext.ts";
import { consensus } from "#scoring/consensus.ts";
import type { Consensus } from "#scoring/types.ts";
import type { AgendaItem, RoleVotes } from "./agenda.ts";

type Place = { readonly area: AreaReport; readonly practice: PracticeReport; readonly question: QuestionReport };

/** Returns all questions of the edition with the votes that count, in questionnaire order. */
export function buildAgenda(context: ReportContext): readonly AgendaItem[] {
  const all = consensus(context.questionnaire, context.assessment);
  const respondents = countedRespondents(context.assessment);
  return listAreas(context).flatMap((area) =>
    area.practices.flatMap((practice) =>
      practice.questions.flatMap((question) => {
        const votes = getOwn(all, question.id);
        return votes === undefined ? [] : [describeItem(context, { area, practice, question }, votes, respondents)];
      }),
    ),
  );
}

function describeItem(
  { questionnaire, assessment, formatter }: ReportContext,
  { area, practice, question }: Place,
  votes: Consensus,
  respondents: readonly Respondent[],
): AgendaItem {
  const { id, prompt } = question;
  const { min, max } = votes;
  const given = respondents.flatMap(({ answers }): readonly Answer[] => {
    const answer = answerTo(answers, id);
    return answer === undefined ? [] : [answer];
  });
  const voters = votes.votes.reduce((sum, count) => sum + count, 0);
  const statements = outlineOf(questionnaire).places.get(id)?.question.levels ?? [];
  return {
    id,
    prompt,
    area: { id: area.id, number: area.number, short: area.short },
    practice: practice.title,
    levels: statements.map(({ statement }, level) => ({
      level,
      statement,
      name: questionnaire.scale[level]?.name ?? "",
      voters: votes.votes[level] ?? 0,
    })),
    notApplicable: votes.notApplicable,
    unknown: given.filter((answer) => answerState(answer) === "unknown").length,
    voters,
    proposal: votes.median,
    isUnanimous: min !== null && min === max,
    range: min === null || max === null ? "" : formatter.range(formatter.level(min), formatter.level(max)),
    consensus: voters < 2 || votes.consensus === null ? "" : formatter.fine(votes.consensus),
    roles: listRoles(formatter, respondents, id),
    comments: given.flatMap(({ note = "" }) => (note.trim() === "" ? [] : [note.trim()])),
    flagged: question.flagged || given.some(({ flagged }) => flagged === true),
    attention: votes.attention,
    state: discussionState(assessment, id),
    answer: { state: question.state, level: question.level, answer: question.answer },
    dissent: (getOwn(assessment.discussions ?? {}, id)?.dissent ?? "").trim(),
  };
}

/** Lists the votes per role in ascending order; roles are in order of first appearance. */
function listRoles(
  formatter: ReportContext["formatter"],
  respondents: readonly Respondent[],
  question: string,
): readonly RoleVotes[] {
  const roles = rolesOf(respondents);
  return roles.map((role) => {
    const people = respondents.filter((one) => roleOf(one) === role);
    const levels = people.flatMap(({ answers }) => answerTo(answers, question)?.level ?? []);
    const votes = levels.toSorted((a, b) => a - b).map((level) => formatter.level(level));
    return { role, people: people.length, votes: formatter.list(votes) };
  });
}
