import { shownText } from "#lib/isBlank.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { highestLevel, levelName } from "#questionnaire/maturityScale.ts";
import type { Formatter } from "#report/formatter.ts";
import { countTopRisks } from "#report/progress/topRisks.ts";
import { createReportContext, type ReportContext } from "#report/reportContext.ts";
import { shareText } from "#report/shareText.ts";
import { shortList } from "#report/shortList.ts";
import { termsOf, termsWithin } from "#report/terms.ts";
import { buildStatesRadar } from "./buildStatesRadar.ts";
import { compareNodes, compareWhole } from "./compareNodes.ts";
import { compareRisks } from "./compareRisks.ts";
import {
  type ComparedNode,
  type ComparedState,
  type Comparison,
  type ComparisonError,
  MAX_STATES,
  MIN_STATES,
  type StateToCompare,
} from "./comparison.ts";
import { isByLevel, type ScoredState } from "./scoredState.ts";
import { writeNotes } from "./writeNotes.ts";

/**
 * Compares two to six states of one questionnaire, in the given order. Each is scored with its own questionnaire,
 * weights and targets; areas, practices and risks of different versions are matched by id.
 */
export function buildComparison(
  states: readonly StateToCompare[],
  formatter: Formatter,
): Result<Comparison, ComparisonError> {
  const trouble = whyNot(states);
  if (trouble !== null) return err(trouble);
  const scored = states.map((state) => ({
    state,
    // Each state's own earlier snapshots are not compared here.
    context: createReportContext(state.questionnaire, { ...state.assessment, snapshots: [] }, formatter),
  }));
  const newest = newestOf(scored);
  const nodes = compareNodes(scored, formatter);
  const { questionnaire } = newest;
  const described = describeStates(scored, formatter);
  const terms = { heading: termsOf(newest), running: termsWithin(newest) };
  const max = highestLevel(questionnaire);
  const finding = writeFinding(newest, nodes, scored);
  return ok({
    title: questionnaire.title,
    organisation: organisationOf(states),
    terms,
    max,
    byLevel: isByLevel(scored),
    states: described,
    notes: writeNotes(scored, formatter),
    nodes,
    finding,
    radar: buildStatesRadar(formatter, described, nodes, { finding, max, area: terms.heading.area }),
    ...compareRisks(scored),
  });
}

function whyNot(states: readonly StateToCompare[]): ComparisonError | null {
  if (states.length < MIN_STATES) return { kind: "tooFew" };
  if (states.length > MAX_STATES) return { kind: "tooMany" };
  const titles = new Map(states.map(({ questionnaire: { id, title } }) => [id, title]));
  return titles.size > 1 ? { kind: "otherQuestionnaires", titles: [...titles.values()] } : null;
}

/** Returns the name of the organisation that all states have; empty if they differ. */
function organisationOf(states: readonly StateToCompare[]): string {
  const [name = "", ...others] = new Set(states.map(({ assessment }) => shownText(assessment.subject.organisation)));
  return others.length === 0 ? name : "";
}

/** Returns the context with the newest questionnaire version, which supplies the names. */
function newestOf(scored: readonly ScoredState[]): ReportContext {
  const { compare } = new Intl.Collator("en", { numeric: true });
  const [first] = scored.toSorted((a, b) => compare(b.context.questionnaire.version, a.context.questionnaire.version));
  if (first === undefined) throw new Error("There is no state");
  return first.context;
}

function describeStates(scored: readonly ScoredState[], formatter: Formatter): readonly ComparedState[] {
  const values = compareWhole(scored, formatter).values;
  return scored.map(({ state, context }, index) => {
    const whole = context.scorecard.nodes["overall"];
    const { level = null, coverage = null } = whole ?? {};
    const name = levelName(context.questionnaire, level);
    return {
      key: state.key,
      label: state.name,
      dateText: formatter.date(state.date),
      value: values[index]?.value ?? null,
      level,
      coverage,
      text: {
        value: values[index]?.text ?? "",
        level: level === null ? formatter.level(null) : formatter.text("answer.level", { level, name }),
        coverage: shareText(formatter, coverage),
        topRisks: countTopRisks(context, context.scorecard)?.text ?? formatter.text("table.none"),
      },
    };
  });
}

function sameText(context: ReportContext, scored: readonly ScoredState[]): string {
  const by = isByLevel(scored) ? "level" : "value";
  return context.formatter.text("comparison.findingSame", { ...termsWithin(context), by });
}

/** Writes a sentence about the area with the greatest spread, or about all of them if several have it. */
function writeFinding(context: ReportContext, nodes: readonly ComparedNode[], scored: readonly ScoredState[]): string {
  const { formatter } = context;
  const areas = nodes.filter(({ kind, spread }) => kind === "area" && spread !== null);
  const most = Math.max(...areas.map(({ spread }) => spread ?? 0));
  const [widest, ...others] = areas.filter(({ spread }) => spread === most);
  if (widest === undefined) return formatter.text("comparison.findingNone");
  if (most === 0) return sameText(context, scored);
  if (others.length > 0) {
    const titles = shortList(
      [widest, ...others].map(({ title }) => title),
      formatter,
    );
    return formatter.text("comparison.findingTied", { titles, spread: widest.spreadText });
  }
  const rated = widest.values.flatMap(({ value, text }, index) => {
    const state = scored[index]?.state;
    return value === null || state === undefined ? [] : [{ value, text, name: state.name }];
  });
  const order = rated.toSorted((a, b) => a.value - b.value);
  const [low = "", high = ""] = [order[0]?.text, order.at(-1)?.text];
  const namesAt = (shown: string) =>
    shortList(
      rated.filter(({ text }) => text === shown).map(({ name }) => name),
      formatter,
    );
  return formatter.text("comparison.finding", {
    title: widest.title,
    spread: widest.spreadText,
    low,
    lowName: namesAt(low),
    high,
    highName: namesAt(high),
  });
}
