import type { Block, Cell } from "#report/document.ts";
import type { Report } from "#report/model.ts";
import type { Control, RiskEntry } from "#report/risks/model.ts";
import type { Words } from "#report/words.ts";
import { cell, column, heading, paragraph, tableOf } from "./blocks.ts";

/** Every risk that applies with all the controls that hold it, then those that were ruled out. */
export function registerPages({ risks }: Report, words: Words): readonly Block[] {
  if (risks.register.length === 0 && risks.ruledOut.length === 0) return [];
  const title = words.text("register.title");
  return [
    heading(2, title),
    ...paragraph("body", words.text("register.text"), risks.ordinal),
    ...risks.register.flatMap((entry) => riskBlocks(entry, words)),
    ...(risks.ruledOut.length === 0
      ? []
      : [
          heading(3, words.text("register.ruledOut")),
          tableOf(words.text("register.ruledOut"), risks.ruledOut, [
            column(words.text("risksPage.risk"), 1, "start", (risk) => cell(risk.title)),
            column(words.text("guide.reason"), 1, "start", (risk) => cell(risk.why)),
          ]),
        ]),
  ];
}

function riskBlocks(entry: RiskEntry, words: Words): readonly Block[] {
  const { number, title, description, rationale, before, after, held, controls } = entry;
  const values = { before: before.band.name, inherent: before.text.product, after: after.band.name };
  return [
    heading(3, `${number}\u00a0 ${title}`),
    ...paragraph("body", description),
    ...paragraph("body", words.text("register.moves", { ...values, residual: after.text.product }), held),
    ...driversOf(entry, words),
    ...paragraph("small", rationale),
    ...(controls.length === 0
      ? []
      : [
          tableOf<Control>(title, controls, [
            column(words.text("register.control"), 8, "start", (control) => controlCell(control)),
            column(words.text("register.lowers"), 3, "start", ({ on }) => cell(words.text(`register.on.${on}`))),
            column(words.text("document.answer"), 4, "start", ({ answer }) => cell(answer)),
            column(words.text("register.standing"), 3, "start", ({ standing }) =>
              cell(words.text(`register.standing.${standing}`), { strong: standing === "missing" }),
            ),
          ]),
        ]),
  ];
}

function controlCell({ prompt, practice }: Control): Cell {
  return { runs: [{ text: prompt }, { text: `\n${practice}`, soft: true }] };
}

/** What of the exposure profile makes it worse or better. */
function driversOf({ drivers }: RiskEntry, words: Words): readonly Block[] {
  const chosen = drivers.filter(({ state }) => state === "chosen");
  if (chosen.length === 0) return [];
  const parts = chosen.map(({ label, adds }) => words.text("register.driver", { label, adds }));
  return paragraph("body", words.text("register.drivers", { parts: parts.join("; ") }));
}
