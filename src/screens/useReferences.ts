import { useCallback } from "react";
import type { Questionnaire, Reference } from "#questionnaire/schema.ts";
import { dutyText } from "#report/frameworks/dutyText.ts";
import { useReportFormatter } from "./useReportFormatter.ts";
import { useText } from "./useText.ts";

/** The text of a reference: the framework, the item, and whom it binds since when; empty if it binds nobody. */
export type ReferenceText = { readonly framework: string; readonly title: string; readonly duty: string };

/**
 * Returns a function that describes references of a questionnaire in the user's language; unknown ids stand for
 * themselves.
 */
export function useReferences({ frameworks }: Questionnaire): (reference: Reference) => ReferenceText {
  const formatter = useReportFormatter();
  const text = useText();
  return useCallback(
    (reference) => {
      const framework = frameworks.find(({ id }) => id === reference.framework);
      const item = framework?.items.find(({ id }) => id === reference.item);
      const title = framework?.title ?? reference.framework;
      return {
        framework: framework?.status === undefined ? title : text("questionnaire.draft", { title }),
        title: item?.title ?? reference.item,
        duty: framework === undefined || item === undefined ? "" : dutyText(formatter, framework, item),
      };
    },
    [frameworks, formatter, text],
  );
}
