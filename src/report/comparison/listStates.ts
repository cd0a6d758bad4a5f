import type { Assessment, Snapshot } from "#assessment/schema.ts";
import { shownText } from "#lib/isBlank.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { clip } from "#report/clip.ts";
import type { Formatter } from "#report/formatter.ts";
import { snapshotLabel } from "#report/reportContext.ts";
import type { StateToCompare } from "./comparison.ts";

/** An assessment as it is (null), or as it was at one of its snapshots. `name` is what the assessment is called. */
export type ChosenState = {
  readonly key: string;
  readonly name: string;
  readonly assessment: Assessment;
  readonly questionnaire: Questionnaire;
  readonly snapshot: Snapshot | null;
};

/** Letters of the name of an assessment: it heads columns. */
const NAME = 60;

/**
 * States as they can be compared, each with a name unlike the others: of one assessment by their snapshots, of several by
 * their assessments; the date tells apart those of one name, and a number those of one day.
 */
export function listStates(chosen: readonly ChosenState[], formatter: Formatter): readonly StateToCompare[] {
  const isOne = new Set(chosen.map(({ assessment }) => assessment)).size === 1;
  const named = chosen.map((one) => ({ one, name: nameOf(one, isOne, formatter), date: formatter.date(dateOf(one)) }));
  const dated = named.map(({ one, name, date }) => ({
    one,
    name: count(named, name) > 1 ? formatter.text("compare.dated", { name, date }) : name,
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
  const assessment = clip(shownText(name), NAME) || formatter.text("document.unnamed");
  if (snapshot === null) return isOne ? formatter.text("radar.today") : assessment;
  const label = snapshotLabel(snapshot) || formatter.date(snapshot.takenAt);
  return isOne ? label : formatter.text("compare.dated", { name: assessment, date: label });
}

function dateOf({ assessment, snapshot }: ChosenState): string {
  return snapshot?.takenAt ?? assessment.updatedAt;
}

function toState(chosen: ChosenState, name: string): StateToCompare {
  const { key, assessment, questionnaire, snapshot } = chosen;
  const then = snapshot === null ? {} : { answers: snapshot.answers, exposure: snapshot.exposure };
  return {
    ...{ key, name, date: dateOf(chosen), questionnaire },
    answered: snapshot?.questionnaire?.version ?? assessment.questionnaire.version,
    assessment: { ...assessment, ...then },
  };
}
