import type { Formatter } from "#report/formatter.ts";

/** Describes the focus: "maturity alone" … "risk alone". */
export function describeFocus(formatter: Formatter, focus: number): string {
  if (focus < 0.005) return formatter.text("plan.focus.maturity");
  if (focus > 0.995) return formatter.text("plan.focus.risk");
  if (Math.abs(focus - 0.5) < 0.005) return formatter.text("plan.focus.alike");
  return formatter.text(focus < 0.5 ? "plan.focus.moreMaturity" : "plan.focus.moreRisk", {
    share: formatter.share(focus < 0.5 ? 1 - focus : focus),
  });
}
