import type { Assessment } from "#assessment/schema.ts";
import type { Consensus } from "#scoring/index.ts";
import { type Node, own, questionsBelow, sharesOf, sum } from "./tree.ts";

/** The agreement of respondents (scoring.md § 7). */
export function votesByTheBook(root: Node, { respondents = [] }: Assessment, highest: number) {
  const shares = sharesOf(root);
  const scale = Array.from({ length: highest + 1 }, (_, level) => level);
  return Object.fromEntries(
    questionsBelow(root).map(({ id }): [string, Consensus] => {
      const voters = respondents.filter((respondent) => !respondent.leftOut);
      const answers = voters.map((respondent) => own(respondent.answers, id) ?? {});
      const votes = scale.map((k) => answers.filter(({ level }) => level === k).length);
      const notApplicable = answers.filter((answer) => answer.notApplicable !== undefined).length;
      const n = sum(votes);
      if (n === 0) {
        const nothing = { min: null, max: null, mean: null, median: null, consensus: null, attention: null };
        return [id, { votes, notApplicable, ...nothing }];
      }
      const present = scale.filter((k) => (votes[k] ?? 0) > 0);
      const mean = sum(scale.map((k) => k * (votes[k] ?? 0))) / n;
      const agreement =
        1 + sum(present.map((k) => ((votes[k] ?? 0) / n) * Math.log2(1 - Math.abs(k - mean) / highest)));
      const share = shares.get(id);
      return [
        id,
        {
          votes,
          notApplicable,
          min: present.at(0) ?? null,
          max: present.at(-1) ?? null,
          mean,
          // The lowest level that at least half of the votes do not exceed.
          median: scale.find((k) => sum(votes.slice(0, k + 1)) >= n / 2) ?? null,
          consensus: agreement,
          attention: share === undefined ? null : share * (1 - agreement),
        },
      ];
    }),
  );
}
