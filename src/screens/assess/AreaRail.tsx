import { memo, useEffect, useMemo, useRef } from "react";
import { Link } from "wouter";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { questionsIn } from "#report/questionsIn.ts";
import type { AreaReport } from "#report/report.ts";
import { useText } from "#screens/useText.ts";
import { Meter } from "#ui/Meter.tsx";
import { rovingFocus } from "#ui/rovingFocus.ts";
import styles from "./AreaRail.module.css";
import { everyPlace, FILTERS, type Filter, isMissing, isPassing } from "./filters.ts";
import { RoleChoice } from "./RoleChoice.tsx";

/** The areas and practices are one tab stop, the filters another. */
const ONE_STOP = { items: "li > a, li > button", groups: "[data-one-stop]" };

/** The position in the questionnaire: the areas with their progress, the practices of the open one, and the filters. */
export const AreaRail = memo(function AreaRail(props: {
  /** The term for areas. */
  readonly name: string;
  readonly areas: readonly AreaReport[];
  readonly area: string;
  readonly practice: string;
  readonly roles: Questionnaire["roles"];
  readonly filter: Filter;
  /** The address of the printable questions by role. */
  readonly sheets: string;
  readonly addressOf: (question: string) => string;
  readonly onFilter: (filter: Filter) => void;
  readonly onSearch: () => void;
}) {
  const text = useText();
  const rail = useRef<HTMLElement>(null);
  useEffect(() => (rail.current === null ? undefined : rovingFocus(rail.current, ONE_STOP)), []);
  return (
    <nav ref={rail} className={styles.rail} aria-label={props.name}>
      <button type="button" className={styles.search} onClick={props.onSearch}>
        <span>{text("assess.search")}</span>
        <kbd>/</kbd>
      </button>
      <ol className={styles.areas} data-one-stop="">
        {props.areas.map((area) => (
          <AreaEntry key={area.id} {...props} entry={area} />
        ))}
      </ol>
      <Filters {...props} />
      <RoleChoice {...props} className={styles.role} compact />
    </nav>
  );
});

function AreaEntry(props: {
  readonly entry: AreaReport;
  readonly area: string;
  readonly practice: string;
  readonly addressOf: (question: string) => string;
}) {
  const text = useText();
  const { entry: area } = props;
  const open = area.id === props.area;
  const questions = questionsIn([area]);
  const settled = countSettled(questions);
  return (
    <li className={open ? styles.open : undefined}>
      <Link
        className={styles.area}
        to={props.addressOf(firstToAnswer(questions))}
        replace
        aria-current={open ? "step" : undefined}
        title={area.title}
      >
        <span className={styles.number}>{area.number}</span>
        <span className={styles.name}>{area.short}</span>
        <span className={styles.count}>{text("assess.progress", { done: settled, all: questions.length })}</span>
        <span className={styles.meter}>
          <Meter part={settled / questions.length} />
        </span>
      </Link>
      {open && (
        <ol className={styles.practices}>
          {area.practices.map((practice) => (
            <li key={practice.id}>
              <Link
                to={props.addressOf(firstToAnswer(practice.questions))}
                replace
                aria-current={practice.id === props.practice ? "step" : undefined}
              >
                <span title={practice.title}>{practice.title}</span>
                <span>
                  {text("assess.progress", {
                    done: countSettled(practice.questions),
                    all: practice.questions.length,
                  })}
                </span>
              </Link>
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}

function Filters(props: {
  /** The term for areas. */
  readonly name: string;
  readonly areas: readonly AreaReport[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}) {
  const text = useText();
  const { areas } = props;
  // Not affected by moving to another question.
  const counted = useMemo(() => {
    const places = everyPlace(areas);
    return FILTERS.map((filter) => ({ filter, count: places.filter((place) => isPassing(place, filter)).length }));
  }, [areas]);
  // Most assessments are never upgraded, and some have no target, so these filters are usually empty.
  const isUsual = (filter: Filter) =>
    filter !== "toConfirm" && (filter !== "belowTarget" || areas.some(({ score }) => score.target !== null));
  const shown = counted.filter(({ filter, count }) => isUsual(filter) || count > 0 || filter === props.filter);
  return (
    <ul className={styles.filters} data-one-stop="" aria-label={text("assess.filters")}>
      {shown.map(({ filter, count }) => (
        <li key={filter} className={filter === "unknown" ? styles.part : undefined}>
          <button type="button" aria-pressed={filter === props.filter} onClick={() => props.onFilter(filter)}>
            <span>{text(`assess.filter.${filter}`)}</span>
            <span>{count}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

type Questions = AreaReport["practices"][number]["questions"];

/** Counts the questions that are not "unanswered", as in the filters. */
function countSettled(questions: Questions): number {
  return questions.filter((question) => !isMissing(question)).length;
}

function firstToAnswer(questions: Questions): string {
  const open = questions.find((question) => question.state === "open");
  return (open ?? questions.find(isMissing) ?? questions[0])?.id ?? "";
}
