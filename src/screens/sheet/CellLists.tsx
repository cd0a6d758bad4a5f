import type { AnswersPreview, CellProblem } from "#exchange/answers/previewAnswers.ts";
import type { ExchangeFormatter } from "#exchange/exchangeFormatter.ts";
import { useLocale } from "#screens/LanguageProvider.tsx";
import page from "#screens/page.module.css";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { useFirstRows } from "#ui/useFirstRows.ts";
import styles from "./SheetScreen.module.css";

/** Maximum number of cells listed individually in a sentence. */
const MAX_LISTED = 8;

/** Lists the cells that are left out, with reasons, and those whose stored or merged value is used. */
export function CellLists(props: { readonly preview: AnswersPreview; readonly exchangeText: ExchangeFormatter }) {
  const text = useText();
  const locale = useLocale();
  const { problems, formulas, merged } = props.preview;
  const list = (cells: readonly string[]) => {
    const more = cells.length - MAX_LISTED;
    const named = more > 0 ? [...cells.slice(0, MAX_LISTED), text("sheet.moreCells", { count: more })] : cells;
    return { cells: new Intl.ListFormat(locale).format(named), count: cells.length };
  };
  return (
    <>
      {problems.length > 0 && <ProblemList problems={problems} exchangeText={props.exchangeText} />}
      {formulas.length > 0 && <p className={page.note}>{text("sheet.formulas", list(formulas))}</p>}
      {merged.length > 0 && <p className={page.note}>{text("sheet.merged", list(merged))}</p>}
    </>
  );
}

function ProblemList({
  problems,
  exchangeText,
}: {
  readonly problems: readonly CellProblem[];
  readonly exchangeText: ExchangeFormatter;
}) {
  const text = useText();
  const { place, shown, showAll } = useFirstRows<HTMLUListElement, CellProblem>(problems);
  return (
    <Notice kind="info" title={text("sheet.problems", { count: problems.length })}>
      <ul ref={place} className={styles.problems}>
        {shown.map(({ cell, fault }, index) => (
          <li key={index}>
            <strong>{cell}</strong> {sentence(fault, exchangeText)}
          </li>
        ))}
      </ul>
      {showAll !== null && (
        <Button tone="subtle" onClick={showAll}>
          {text("sheet.showAll", { count: problems.length })}
        </Button>
      )}
    </Notice>
  );
}

function sentence({ code, ...values }: CellProblem["fault"], exchangeText: ExchangeFormatter): string {
  return exchangeText(`problem.${code}`, values);
}
