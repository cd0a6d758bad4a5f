import { buildFrameworks } from "#report/frameworks/buildFrameworks.ts";
import type { Counted } from "./count.ts";
import type { CountRef } from "#report/metricRef.ts";
import type { Line } from "./part.ts";
import type { PhraseId } from "./say.ts";
import type { Scene } from "./scene.ts";

type ItemsRef = Extract<CountRef, { kind: "items" }>;

/** Items of a framework by where they stand; null where no question that applies relates to the framework. */
export function countItems(scene: Scene, { framework: id, which }: ItemsRef): Counted | null {
  const { say, words, questionnaire } = scene;
  const report = buildFrameworks(scene).list.find((framework) => framework.id === id);
  const all = questionnaire.frameworks.find((framework) => framework.id === id)?.items ?? [];
  if (report === undefined) return null;
  const cited = new Set(report.items.map((item) => item.id));
  const rows =
    which === "uncited"
      ? all.filter((item) => !cited.has(item.id)).map((item) => ({ title: nameOf(item), amount: 1 }))
      : report.items
          .filter(({ status }) => which === "cited" || status === which)
          .map(
            (item): Line => ({
              title: nameOf(item),
              amount: 1,
              detail: item.text.status,
              value: say.text("explain.count.against", { value: item.text.value, target: item.text.target }),
              of: { kind: "item", framework: id, item: item.id, figure: "value" },
            }),
          );
  const title: PhraseId = `explain.title.items.${which}`;
  const sentence: PhraseId = `explain.items.${which}`;
  return {
    title: say.text(title, { framework: report.title }),
    sentence: say.text(sentence, { total: which === "uncited" ? all.length : report.items.length }),
    rows,
    caption: say.text("explain.count.list"),
    columns: {
      what: say.text("explain.column.item"),
      value: which === "uncited" ? "" : say.text("explain.count.valueTarget"),
      contribution: say.text("explain.column.counts"),
    },
    notes: [words.text("framework.statement")],
  };
}

function nameOf({ id, title }: { readonly id: string; readonly title: string }): string {
  return `${id} ${title}`;
}
