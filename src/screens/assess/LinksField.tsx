import { MAX_LINKS, MAX_TEXT } from "#assessment/limits.ts";
import { tooLongText } from "#screens/forms/tooLongText.ts";
import { useDraft } from "#screens/forms/useDraft.ts";
import { useText } from "#screens/useText.ts";
import { TextArea } from "#ui/Field.tsx";

/** The field for the links of an answer, one per line. */
export function LinksField(props: {
  readonly links: readonly string[];
  readonly onChange: (links: readonly string[]) => void;
}) {
  const text = useText();
  const draft = useDraft({
    value: props.links,
    onChange: props.onChange,
    format: (links) => links.join("\n"),
    parse: (typed) => linesOf(typed).slice(0, MAX_LINKS),
  });
  const error = errorOf(text, linesOf(draft.text));
  return (
    <TextArea
      label={text("assess.links")}
      hint={text("assess.linksHint")}
      error={error}
      rows={1}
      value={draft.text}
      onChange={(event) => draft.type(event.currentTarget.value)}
      // Text that is not stored stays visible, so that the user can shorten it.
      onBlur={() => error === undefined && draft.leave()}
    />
  );
}

function errorOf(text: ReturnType<typeof useText>, lines: readonly string[]): string | undefined {
  const more = lines.length - MAX_LINKS;
  if (more > 0) return text("assess.linksTooMany", { most: MAX_LINKS, more });
  return lines.map((line) => tooLongText(text, line, MAX_TEXT)).find((error) => error !== undefined);
}

function linesOf(typed: string): readonly string[] {
  return typed.split("\n").filter((line) => line.trim() !== "");
}
