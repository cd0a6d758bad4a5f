const SEPARATORS = [";", "\t", ","] as const;
/** Number of lines examined. */
const EXAMINED_LINES = 20;

/**
 * Detects the delimiter of a CSV text, outside quotes in its first lines: the one with the highest minimum count per
 * line; if none is in every line, the most frequent; if there is none, or no text, a comma.
 */
export function separatorOf(text: string): string {
  const lines = unquoted(text)
    .split(/\r?\n/, EXAMINED_LINES)
    .filter((line) => line.trim() !== "");
  if (lines.length === 0) return ",";
  // A comma may be a decimal separator, so a delimiter found in every line takes precedence.
  const counts = SEPARATORS.map((sign) => ({ sign, least: Math.min(...lines.map((line) => count(line, sign))) }));
  const steady = counts.filter(({ least }) => least > 0).toSorted((a, b) => b.least - a.least)[0];
  const all = SEPARATORS.map((sign) => ({ sign, total: count(lines.join("\n"), sign) }));
  const most = all.toSorted((a, b) => b.total - a.total)[0];
  return steady?.sign ?? (most !== undefined && most.total > 0 ? most.sign : ",");
}

/** Returns the first 200,000 characters, enough for the first lines, without quoted parts. */
function unquoted(text: string): string {
  return text.slice(0, 200_000).replace(/"(?:[^"]|"")*"/g, "");
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
