import type { AreaReport, PracticeReport } from "#report/model.ts";
import type { Sources } from "#report/sources.ts";
import { termsWithin } from "#report/terms.ts";
import { countGraveRisks } from "./graveRisks.ts";
import type { Move, Progress } from "./model.ts";

/** Smaller changes are not seen at one decimal, and are none. */
const LEAST = 0.05 - 1e-9;

type Moved = { readonly practice: PracticeReport; readonly change: number };

/** What has changed since the newest snapshot; null when there is none. */
export function buildProgress(sources: Sources, areas: readonly AreaReport[], date: string): Progress | null {
  const { last, words } = sources;
  if (last === null) return null;
  const moved = areas.flatMap(({ practices }) => practices.flatMap(changeOf));
  const rose = moved.filter(({ change }) => change >= LEAST).toSorted((a, b) => b.change - a.change);
  const fell = moved.filter(({ change }) => change <= -LEAST).toSorted((a, b) => a.change - b.change);
  return {
    label: last.label,
    sinceText: last.date.slice(0, 7) === date.slice(0, 7) ? words.date(last.date) : words.month(last.date),
    sentences: writeProgress(sources, last, rose.length, fell.length, moved.length),
    rose: rose.map((entry) => toMove(sources, entry)),
    fell: fell.map((entry) => toMove(sources, entry)),
  };
}

function changeOf(practice: PracticeReport): Moved[] {
  const { score, last } = practice;
  return score.value === null || last === null ? [] : [{ practice, change: score.value - last }];
}

function toMove({ words }: Sources, { practice, change }: Moved): Move {
  return {
    id: practice.id,
    number: practice.number,
    title: practice.title,
    last: words.value(practice.last),
    today: practice.text.value,
    change: words.change(change),
  };
}

type Last = NonNullable<Sources["last"]>;

function writeProgress(sources: Sources, last: Last, rose: number, fell: number, compared: number): readonly string[] {
  const { scorecard, words } = sources;
  const [now, then] = [scorecard.nodes["overall"], last.scorecard.nodes["overall"]];
  const [value, before] = [now?.value ?? null, then?.value ?? null];
  const date = words.date(last.date);
  if (before === null) return [words.text("progress.nothingThen", { date })];
  if (value === null) return [words.text("progress.nothingNow", { date, last: words.value(before) })];
  const change = value - before;
  const values = { date, last: words.value(before), value: words.value(value), change: words.value(Math.abs(change)) };
  const turn = change >= LEAST ? "rose" : change <= -LEAST ? "fell" : "same";
  const { practice, practices } = termsWithin(sources);
  return [
    words.text(`progress.${turn}`, values),
    writeLevel(sources, then?.level ?? null, now?.level ?? null),
    ...(compared === 0
      ? []
      : [
          words.text("progress.practices", {
            rose,
            fell,
            same: compared - rose - fell,
            one: practice,
            many: practices,
          }),
        ]),
    ...writeRisks(sources, last),
  ];
}

function writeLevel({ words }: Sources, then: number | null, now: number | null): string {
  const values = { last: words.level(then), level: words.level(now) };
  return words.text(then === now ? "progress.levelSame" : "progress.level", values);
}

function writeRisks(sources: Sources, last: Last): readonly string[] {
  const now = countGraveRisks(sources, sources.scorecard);
  const then = countGraveRisks(sources, last.scorecard);
  if (now === null || then === null) return [];
  return [sources.words.text("progress.risks", { name: now.name, last: then.count, count: now.count })];
}
