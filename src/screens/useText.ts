import { useCallback } from "react";
import { useIntl } from "react-intl";
import type en from "./messages/en.json";

/** The ids of the app's messages. */
export type ScreenMessageId = keyof typeof en;
type Values = Readonly<Record<string, string | number | Date>>;

/** The sentence of the catalogue in the visitor's language. */
export function useText(): (id: ScreenMessageId, values?: Values) => string {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
}
