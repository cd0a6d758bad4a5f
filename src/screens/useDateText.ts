import { useCallback } from "react";
import { useIntl } from "react-intl";

/** An ISO moment as a date and time where the visitor is. */
export function useDateText(): (moment: string) => string {
  const intl = useIntl();
  return useCallback((moment) => intl.formatDate(moment, { dateStyle: "long", timeStyle: "short" }), [intl]);
}
