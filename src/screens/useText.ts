import { useCallback } from "react";
import { useIntl } from "react-intl";
import type en from "./words/en.json";

/** The ids of the app's messages. */
export type TextId = keyof typeof en;
type Values = Readonly<Record<string, string | number | Date>>;

/** The sentence of the catalogue in the visitor's language. */
export function useText(): (id: TextId, values?: Values) => string {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
}
