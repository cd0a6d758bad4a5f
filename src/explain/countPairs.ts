import { type AreaPair, pairAreas, type Rated } from "#report/priorities/ranking.ts";
import { textsOf } from "#report/standing.ts";
import { termsWithin } from "#report/terms.ts";
import type { Counted } from "./count.ts";
import { metricText } from "./metricText.ts";
import { groupOf } from "./leftOut.ts";
import type { LeftOutGroup } from "./explanation.ts";
import type { CountRef, MetricRef, PairSet } from "#report/metricRef.ts";
import type { Line } from "./part.ts";
import type { PhraseId } from "./say.ts";
import type { Scene } from "./scene.ts";

type PairsRef = Extract<CountRef, { kind: "pairs" }>;

const OTHER = { firm: "loose", loose: "firm" } as const satisfies Readonly<Record<PairSet, PairSet>>;

/** Pairs of areas by whether other weights could reverse their order; null while fewer than two are rated. */
export function countPairs(scene: Scene, { which }: PairsRef): Counted | null {
  const pairs = pairAreas(scene);
  if (pairs.length === 0) return null;
  const { say } = scene;
  const terms = termsWithin(scene);
  const title: PhraseId = `explain.title.pairs.${which}`;
  const sentence: PhraseId = `explain.pairs.${which}`;
  const head: PhraseId = `explain.pairs.over.${which}`;
  return {
    title: say.text(title, terms),
    sentence: say.text(sentence, { ...terms, total: pairs.length }),
    formula: say.text("explain.pairs.formula"),
    rows: rowsByHigher(scene, pairs.filter(inSet(which))),
    caption: say.text("explain.count.list"),
    columns: {
      what: say.text("explain.pairs.higher"),
      value: say.text("explain.figure.sensitivity"),
      contribution: say.text(head),
    },
    leftOut: others(scene, pairs.filter(inSet(OTHER[which])), OTHER[which]),
    notes: [say.text("explain.pairs.weights", terms)],
    related: [
      {
        title: say.text("explain.title.sensitivity", { name: scene.named("overall")?.title ?? "" }),
        value: metricText(scene, "overall", "sensitivity") ?? "",
        of: sensitivityOf("overall"),
      },
    ],
  };
}

function inSet(which: PairSet) {
  return ({ set }: AreaPair) => set === which;
}

/** A line for each area that is the higher one of a pair: the others under its name, and how many they are. */
function rowsByHigher(scene: Scene, pairs: readonly AreaPair[]): readonly Line[] {
  const { say, words } = scene;
  const higher = new Map(pairs.map((pair) => [pair.higher.id, pair.higher]));
  return [...higher.values()].map((area) => {
    const lower = pairs.filter((pair) => pair.higher.id === area.id).map((pair) => pair.lower);
    return {
      title: area.title,
      amount: lower.length,
      detail: words.list(
        lower.map((each) => say.text("explain.pairs.lower", { title: each.title, span: spanOf(scene, each) })),
      ),
      value: spanOf(scene, area),
      of: sensitivityOf(area.id),
    };
  });
}

function others(scene: Scene, pairs: readonly AreaPair[], which: PairSet): readonly LeftOutGroup[] {
  const { say } = scene;
  const items = pairs.map(({ higher, lower }) => ({
    title: say.text("explain.pairs.pair", { higher: higher.title, lower: lower.title }),
    detail: say.text("explain.pairs.spans", { higher: spanOf(scene, higher), lower: spanOf(scene, lower) }),
    of: sensitivityOf(higher.id),
    question: null,
  }));
  return groupOf(scene, `explain.pairs.others.${which}`, items);
}

function spanOf(scene: Scene, { id }: Rated): string {
  const { words } = scene;
  const { least: low, most: high } = textsOf(scene, id);
  return low === high ? low : words.text("value.range", { low, high });
}

function sensitivityOf(id: string): MetricRef {
  return { kind: "node", id, figure: "sensitivity" };
}
