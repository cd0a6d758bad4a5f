const SEPARATORS = [";", "\t", ","] as const;
/** Lines that are looked at. */
const LINES = 20;

/**
 * What parts the cells of a CSV text: the sign that stands most often outside of quotation marks in its first lines and
 * in most of them. A comma where there is none, which leaves one column.
 */
export function separatorOf(text: string): string {
  const lines = unquoted(text)
    .split(/\r?\n/, LINES)
    .filter((line) => line.trim() !== "");
  // In lines of one language a comma may be a decimal sign: a sign that parts all lines alike is the better one.
  const counts = SEPARATORS.map((sign) => ({ sign, least: Math.min(...lines.map((line) => count(line, sign))) }));
  const steady = counts.filter(({ least }) => least > 0).toSorted((a, b) => b.least - a.least)[0];
  const all = SEPARATORS.map((sign) => ({ sign, total: count(lines.join("\n"), sign) }));
  const most = all.toSorted((a, b) => b.total - a.total)[0];
  return steady?.sign ?? (most !== undefined && most.total > 0 ? most.sign : ",");
}

/** Without what stands between quotation marks; enough of it for the first lines. */
function unquoted(text: string): string {
  return text.slice(0, 200_000).replace(/"(?:[^"]|"")*"/g, "");
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
