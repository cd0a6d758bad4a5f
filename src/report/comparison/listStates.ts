import type { Assessment, Snapshot } from "#assessment/schema.ts";
import { shownText } from "#lib/isBlank.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { clip } from "#report/clip.ts";
import type { Formatter } from "#report/formatter.ts";
import { snapshotLabel } from "#report/reportContext.ts";
import type { StateToCompare } from "./comparison.ts";

/** An assessment at a snapshot, or its current state if null. `name` is the assessment's name. */
export type ChosenState = {
  readonly key: string;
  readonly name: string;
  readonly assessment: Assessment;
  readonly questionnaire: Questionnaire;
  readonly snapshot: Snapshot | null;
};

/** Maximum length of an assessment's name in column headings. */
const MAX_NAME = 60;

/**
 * Converts states for comparison, with unique names: by snapshot if all belong to one assessment, otherwise by
 * assessment. Equal names get the date; if still equal, a number.
 */
export function listStates(chosen: readonly ChosenState[], formatter: Formatter): readonly StateToCompare[] {
  const isOne = new Set(chosen.map(({ assessment }) => assessment)).size === 1;
  const named = chosen.map((one) => ({ one, name: nameOf(one, isOne, formatter), date: formatter.date(dateOf(one)) }));
  const dated = named.map(({ one, name, date }) => ({
    one,
    name: count(named, name) > 1 ? formatter.text("comparison.dated", { name, date }) : name,
  }));
  return dated.map(({ one, name }, index) => {
    const earlier = dated.slice(0, index).filter((other) => other.name === name).length;
    return toState(one, earlier === 0 ? name : `${name} ${earlier + 1}`);
  });
}

function count(named: readonly { readonly name: string }[], name: string): number {
  return named.filter((one) => one.name === name).length;
}

function nameOf({ name, snapshot }: ChosenState, isOne: boolean, formatter: Formatter): string {
  const assessment = clip(shownText(name), MAX_NAME) || formatter.text("document.unnamed");
  if (snapshot === null) return isOne ? formatter.text("radar.today") : assessment;
  const label = snapshotLabel(snapshot) || formatter.date(snapshot.takenAt);
  return isOne ? label : formatter.text("comparison.dated", { name: assessment, date: label });
}

function dateOf({ assessment, snapshot }: ChosenState): string {
  return snapshot?.takenAt ?? assessment.updatedAt;
}

function toState(chosen: ChosenState, name: string): StateToCompare {
  const { key, assessment, questionnaire, snapshot } = chosen;
  const then = snapshot === null ? {} : { answers: snapshot.answers, exposure: snapshot.exposure };
  return {
    key,
    name,
    date: dateOf(chosen),
    questionnaire,
    answered: snapshot?.questionnaire?.version ?? assessment.questionnaire.version,
    assessment: { ...assessment, ...then },
  };
}
