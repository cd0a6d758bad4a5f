import { roomOf } from "#pdf/page/paper.ts";
import type { Sheet } from "#pdf/page/sheets.ts";

/** By how many points the text of a page ends higher, by page number. */
type Shortened = ReadonlyMap<number, number>;

/** The minimum fill of a page, and of the last one, as a share of its height, if the page before can provide it. */
const MIN_FILL = 0.5;
const MIN_FILL_OF_LAST = 0.27;
/** The number of attempts to shorten the page before the last, and by how many more points each time. */
const MAX_TRIES = 5;
const TRY_STEP = 48;
/** The maximum number of attempts for all other pages together. */
const OTHER_TRIES = 6;

/**
 * Fills pages, and ends a page earlier if the page that continues it would be half empty, or if the last page would
 * have only a line or two. The first page must stay whole: it holds what the board is asked to decide.
 */
export function balancePages<Pages extends { readonly sheets: readonly Sheet[] }>(
  place: (short: Shortened) => Pages,
): Pages {
  let short: Shortened = new Map();
  let pages = place(short);
  let left = OTHER_TRIES;
  for (let page = 3; page <= pages.sheets.length; page++) {
    const missing = missingOn(pages.sheets, page);
    if (missing <= 0 || pages.sheets[page - 1]?.isContinued !== true) continue;
    const isLast = page === pages.sheets.length;
    for (let attempt = 0; attempt < MAX_TRIES && (isLast || left > 0); attempt++) {
      if (!isLast) left -= 1;
      const tried: Shortened = new Map([...short, [page - 1, missing + attempt * TRY_STEP]]);
      const candidate = place(tried);
      if (candidate.sheets.length !== pages.sheets.length) continue;
      if (missingOn(candidate.sheets, page) > 0 || missingOn(candidate.sheets, page - 1) > 0) continue;
      [short, pages] = [tried, candidate];
      break;
    }
  }
  return pages;
}

/** Returns how many points of content a page lacks. */
function missingOn(sheets: readonly Sheet[], page: number): number {
  const sheet = sheets[page - 1];
  if (sheet === undefined) return 0;
  const { paper, end } = sheet;
  // The paper of a shortened page has less room, but the reader sees the whole page.
  const room = roomOf(paper) + (paper.short?.get(page) ?? 0);
  return (page === sheets.length ? MIN_FILL_OF_LAST : MIN_FILL) * room - (end - paper.top);
}
