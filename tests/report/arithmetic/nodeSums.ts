import { answerValues } from "#questionnaire/maturityScale.ts";
import { findQuestion } from "#questionnaire/outline.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { TopRiskMoves } from "#report/progress/answerChanges.ts";
import type { AreaReport, NodeReport, QuestionReport, Report } from "#report/report.ts";
import { textOf } from "#report/runs.ts";
import { comesTo, type PrintedNumber, type ShownReader } from "./readShown.ts";

/** A node and its direct children. */
type Branch = readonly [NodeReport, readonly (NodeReport | QuestionReport)[]];

/** Returns what does not follow from the numbers printed for the whole, its areas and practices; empty if all does. */
export function standingFaults(report: Report, read: ShownReader, questionnaire: Questionnaire): readonly string[] {
  const { overall, areas } = report;
  const practices = areas.flatMap((area) => area.practices);
  const branches: readonly Branch[] = [
    [overall, areas],
    ...areas.map((area) => [area, area.practices] as const),
    ...practices.map((practice) => [practice, practice.questions] as const),
  ];
  return [
    ...branches.flatMap(([node, below]) => [
      ...nodeFaults(node, read, questionnaire),
      ...levelFaults(node, below, report, read, questionnaire),
    ]),
    ...countFaults(report, read),
    ...belowTargetFaults(report, read, questionnaire),
    ...findingFaults(report, read, questionnaire),
    ...radarFaults(report),
    ...(report.progress === null ? [] : [...moveFaults(report.progress, read), ...changeFaults(report, read)]),
  ];
}

function nodeFaults(node: NodeReport, read: ShownReader, { scoring }: Questionnaire): readonly string[] {
  const { text, score } = node;
  const one = (shown: string) => read.one(shown);
  const [value, target, low, high] = [one(text.value), one(text.target), one(text.low), one(text.high)];
  const difference = (stated: string, from: PrintedNumber | null, less: PrintedNumber | null) => {
    const shown = stated === "" ? null : one(stated);
    if (shown === null || from === null || less === null) return [];
    return comesTo(from.value - less.value, shown) ? [] : [`${from.value} less ${less.value} is not ${stated}`];
  };
  const isByValue = scoring.cumulative === undefined;
  const next = score.level === null || !isByValue ? null : { value: score.level + 1, decimals: 0, isPercent: false };
  return [
    ...difference(text.toTarget, target, value),
    ...difference(text.toNext, next, value),
    ...difference(text.change, value, one(text.last)),
    ...(value !== null && low !== null && high !== null && (low.value > value.value || value.value > high.value)
      ? [`${text.value} is not between ${text.low} and ${text.high}`]
      : []),
    ...(value !== null && target !== null && (text.toTarget === "") !== value.value >= target.value
      ? [`${text.value} of ${text.target}, and missing is “${text.toTarget}”`]
      : []),
    ...decimalFaults(text, read),
  ].map((fault) => `${node.id}: ${fault}`);
}

/** Numbers next to each other have the same number of decimals, one or two. */
function decimalFaults(text: NodeReport["text"], read: ShownReader): readonly string[] {
  const { value, target, low, high, last, toTarget, toNext, changeSize } = text;
  const shown = [value, target, low, high, last, toTarget, toNext, changeSize].flatMap((each) => read.one(each) ?? []);
  const [first] = shown;
  const isEven = shown.every(({ decimals }) => decimals === first?.decimals && (decimals === 1 || decimals === 2));
  return isEven ? [] : [`decimals differ: ${value}, ${target}, ${low}, ${high}, ${last}, ${toTarget}, ${changeSize}`];
}

/** The level follows from the printed values: their whole part, unless a part is printed more than the gate below. */
function levelFaults(
  node: NodeReport,
  below: Branch[1],
  report: Report,
  read: ShownReader,
  questionnaire: Questionnaire,
): readonly string[] {
  const { score, text } = node;
  const value = read.one(text.value);
  if (value === null || score.level === null) return [];
  if (questionnaire.scoring.cumulative !== undefined) return cumulativeFaults(node, report, questionnaire);
  const { gate } = questionnaire.scoring;
  const counts = answerValues(questionnaire);
  const values = below.flatMap((child) =>
    "text" in child
      ? (read.one(child.text.value)?.value ?? [])
      : child.level === null
        ? []
        : (counts[child.level] ?? []),
  );
  const fits = (level: number) => gate === null || values.every((each) => each >= level - gate - 1e-9);
  const levels = report.levels.map(({ level }) => level).filter((level) => level <= value.value && fits(level));
  const level = levels.at(-1) ?? 0;
  return level === score.level ? [] : [`${text.value} and ${values} give level ${level}, not ${text.level}`];
}

/** The level is the greatest up to which every printed answer is the one that is asked for, or better. */
function cumulativeFaults(
  { id, text }: NodeReport,
  { areas }: Report,
  questionnaire: Questionnaire,
): readonly string[] {
  const least = questionnaire.scoring.cumulative?.answer ?? 0;
  const asked = areas
    .flatMap((area) => area.practices.map((practice) => ({ path: ["overall", area.id, practice.id], practice })))
    .filter(({ path }) => path.includes(id))
    .flatMap(({ practice }) => practice.questions)
    .filter(({ state }) => state !== "notApplicable")
    .map((question) => ({ ...question, belongs: findQuestion(questionnaire, question.id)?.maturityLevel ?? 0 }));
  const most = Math.max(0, ...asked.map(({ belongs }) => belongs));
  const below = asked.filter(({ level }) => level === null || level < least).map(({ belongs }) => belongs - 1);
  const level = Math.min(most, ...below);
  return `${level}` === text.level ? [] : [`the answers give level ${level}, not ${text.level}`];
}

/** Each question is counted once, and the sentences state these counts. */
function countFaults({ counts, areas, evidence }: Report, read: ShownReader): readonly string[] {
  const { answered, unknown, open, notApplicable, questions } = counts;
  const listed = areas.flatMap(({ practices }) => practices.flatMap((practice) => practice.questions));
  const grounds = evidence.map(({ text }) => read.all(text).map(({ value }) => value));
  const stated = grounds.reduce((sum, [count = 0]) => sum + count, 0);
  return [
    ...(answered + unknown + open + notApplicable === questions && questions === listed.length
      ? []
      : [`${answered} + ${unknown} + ${open} + ${notApplicable} are not ${questions} questions`]),
    ...(evidence.length === 0 || (stated === answered && grounds.every(([, all]) => all === answered))
      ? []
      : [`evidence ${evidence.map(({ text }) => text).join(", ")} of ${answered}`]),
  ];
}

/** The number of practices stated below target equals the number printed below it. */
function belowTargetFaults(
  { areas, belowTarget, numbers, lead, gaps }: Report,
  read: ShownReader,
  { scoring }: Questionnaire,
): readonly string[] {
  const pairs = areas
    .flatMap(({ practices }) => practices)
    .flatMap(({ text }) => {
      const [value, target] = [read.one(text.value), read.one(text.target)];
      if (value === null || target === null) return [];
      // Under a cumulative rule a practice is below its target where one of its questions is.
      const isBelow = scoring.cumulative === undefined ? value.value < target.value : read.one(text.gap)?.value !== 0;
      return [{ isBelow }];
    });
  const below = pairs.filter(({ isBelow }) => isBelow).length;
  const met = lead.map(textOf).some((sentence) => /every part of it is met/u.test(sentence));
  return [
    ...(belowTarget.below === below && belowTarget.targeted === pairs.length
      ? []
      : [`${belowTarget.below} of ${belowTarget.targeted} are below target; printed are ${below} of ${pairs.length}`]),
    ...(met && below > 0 ? [`every part of the target is met, but for ${below}`] : []),
    ...(below > 0 && gaps.items.length === 0 ? ["nothing falls short, but something is below target"] : []),
    ...numbers.flatMap(({ name, today }) => {
      if (!/on target/u.test(name)) return [];
      const [on, all] = read.all(today);
      // Practices without a value have a target too, and are not on it.
      return on === undefined || all === undefined || on.value === pairs.length - below ? [] : [`${name}: ${today}`];
    }),
  ];
}

/** A strength is no gap, and has the same number as elsewhere. */
function findingFaults(
  { strengths, gaps, areas, overall }: Report,
  read: ShownReader,
  { scoring }: Questionnaire,
): readonly string[] {
  const practices = new Map(areas.flatMap((area: AreaReport) => area.practices).map((each) => [each.id, each]));
  const weak = new Set(gaps.items.map(({ id }) => id));
  const whole = read.one(overall.text.value);
  return [
    ...strengths.items.filter(({ id }) => weak.has(id)).map(({ id }) => `${id} is a strength and a gap`),
    ...strengths.items.flatMap(({ id, value }) => {
      const shown = read.one(value);
      if (shown === null || whole === null) return [];
      // Each is as printed, plus or minus half of its last decimal.
      const half = ({ decimals }: PrintedNumber) => 0.5 * 10 ** -decimals;
      return shown.value + half(shown) < whole.value - half(whole)
        ? [`${id} is a strength at ${value}, below the whole`]
        : [];
    }),
    ...[...strengths.items, ...gaps.items]
      .filter(({ id, value }) => practices.get(id)?.text.value !== value)
      .map(({ id, value }) => `${id} is ${value} here and ${practices.get(id)?.text.value} there`),
    ...gaps.items.flatMap(({ id, value, against }) => {
      const [has, asked] = [read.one(value), read.one(against)];
      return has === null || asked === null || scoring.cumulative !== undefined || has.value < asked.value
        ? []
        : [`${id}: ${value} ${against} falls short`];
    }),
  ];
}

/** The chart shows the numbers of the table. */
function radarFaults({ radar, areas }: Report): readonly string[] {
  return radar.axes.flatMap(({ id, text }) => {
    const area = areas.find((each) => each.id === id)?.text;
    return area === undefined || area.value === text.value
      ? []
      : [`${id} is ${text.value} in the picture, ${area.value} beside it`];
  });
}

/** Rises and falls follow from the values printed for then and today. */
function moveFaults({ rose, fell }: NonNullable<Report["progress"]>, read: ShownReader): readonly string[] {
  return [...rose, ...fell].flatMap(({ id, last, today, change }) => {
    const [then, now, stated] = [read.one(last), read.one(today), read.one(change)];
    if (then === null || now === null || stated === null)
      return [`${id}: ${last}, ${today} or ${change} cannot be read`];
    const isRight =
      comesTo(now.value - then.value, stated) &&
      stated.value !== 0 &&
      stated.value > 0 === rose.some((each) => each.id === id);
    return isRight ? [] : [`${id}: ${last} to ${today} is not ${change}`];
  });
}

/** The kinds of changed answers add up to their number, and top risks that fell, appeared and remain to those of then and now. */
function changeFaults({ progress }: Report, read: ShownReader): readonly string[] {
  if (progress === null) return [];
  const { answers, topRisks } = progress;
  const said = answers.sentences.find((sentence) => /\bchanged: /.test(sentence)) ?? "";
  const [stated = 0, ...kinds] = (said.match(/\d+/g) ?? []).map(Number);
  const sum = kinds.reduce((total, count) => total + count, 0);
  const count = said.startsWith("One ") ? [stated] : kinds;
  const isRight = said.startsWith("One ") ? count[0] === 1 && answers.items.length === 1 : sum === stated;
  const risks = progress.sentences.at(-1) ?? "";
  return [
    ...(said === "" || isRight ? [] : [`“${said}” does not add up`]),
    ...(said !== "" || answers.items.length === 0 ? [] : ["changed answers are not counted"]),
    ...(topRisks === null || !risks.startsWith(topRisks.name) ? [] : topRiskFaults(topRisks, risks, read)),
  ];
}

/** "Risks high or above: 2 then, 3 now": the most of each is what is listed. */
function topRiskFaults(
  { name, appeared, fell, remain }: TopRiskMoves,
  sentence: string,
  read: ShownReader,
): readonly string[] {
  const [then = "", now = ""] = sentence.slice(name.length + 2).split(" then, ");
  const most = (text: string) =>
    read.one(
      text
        .split(" to ")
        .at(-1)
        ?.replace(/ now\.$/, "") ?? "",
    )?.value;
  return most(then) === fell.length + remain.length && most(now) === appeared.length + remain.length
    ? []
    : [`“${sentence}” is not ${appeared.length} appeared, ${fell.length} fell, ${remain.length} remain`];
}
