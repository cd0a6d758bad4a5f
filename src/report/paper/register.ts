import type { Block, Cell } from "#report/document.ts";
import type { Report } from "#report/model.ts";
import type { Control, RiskEntry } from "#report/risks/model.ts";
import type { Words } from "#report/words.ts";
import { cell, column, heading, paragraph, tableOf } from "./blocks.ts";

/** Every risk that applies with the controls that hold it, then those that were ruled out. */
export function registerPages({ risks }: Report, words: Words): readonly Block[] {
  if (risks.register.length === 0 && risks.ruledOut.length === 0) return [];
  return [
    heading(2, words.text("register.title")),
    ...paragraph("body", words.text("register.text"), risks.ordinal),
    ...risks.register.flatMap((entry) => riskBlocks(entry, words)),
    ...ruledOutBlocks(risks, words),
  ];
}

function riskBlocks(entry: RiskEntry, words: Words): readonly Block[] {
  const { number, title, description, before, after, held, controls } = entry;
  const values = { before: before.band.name, inherent: before.text.product, after: after.band.name };
  const groups = groupControls(controls);
  return [
    heading(3, `${number}\u00a0 ${title}`),
    ...paragraph("body", description, words.text("register.moves", { ...values, residual: after.text.product }), held),
    ...driversOf(entry, words),
    ...(groups.length === 0 ? [] : [controlsTable(title, groups, words)]),
  ];
}

/** The controls of one practice that act on the same side of a risk; each of its questions stands among the answers. */
type Group = Pick<Control, "practice" | "on"> & { readonly controls: readonly Control[] };

function groupControls(controls: readonly Control[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const control of controls) {
    const { practice, on } = control;
    const key = `${on} ${practice}`;
    groups.set(key, { practice, on, controls: [...(groups.get(key)?.controls ?? []), control] });
  }
  return [...groups.values()];
}

function controlsTable(title: string, groups: readonly Group[], words: Words): Block {
  return tableOf<Group>(title, groups, [
    column(words.text("register.control"), 6, "start", ({ practice }) => cell(practice)),
    column(words.text("register.lowers"), 2, "start", ({ on }) => cell(words.text(`register.on.${on}`))),
    column(words.text("register.standing"), 6, "start", ({ controls }) => standingsOf(controls, words)),
  ]);
}

/** The level of each control, and how far it holds: "3, Defined: holds". */
function standingsOf(controls: readonly Control[], words: Words): Cell {
  const said = controls.map(({ answer, state, standing }) => {
    // The reason why a question does not apply stands among the answers.
    const short = state === "notApplicable" ? words.text("register.notApplicable") : answer;
    return standing === "leftOut" ? short : words.text(`register.standing.${standing}`, { answer: short });
  });
  return cell(said.join("; "));
}

/** What of the exposure profile makes it worse or better. */
function driversOf({ drivers }: RiskEntry, words: Words): readonly Block[] {
  const chosen = drivers.filter(({ state }) => state === "chosen");
  if (chosen.length === 0) return [];
  const parts = chosen.map(({ label, adds }) => words.text("register.driver", { label, adds }));
  return paragraph("small", words.text("register.drivers", { parts: parts.join("; ") }));
}

function ruledOutBlocks({ ruledOut }: Report["risks"], words: Words): readonly Block[] {
  if (ruledOut.length === 0) return [];
  const title = words.text("register.ruledOut");
  return [
    heading(3, title),
    tableOf(title, ruledOut, [
      column(words.text("risksPage.risk"), 1, "start", (risk) => cell(risk.title)),
      column(words.text("guide.reason"), 1, "start", (risk) => cell(risk.why)),
    ]),
  ];
}
