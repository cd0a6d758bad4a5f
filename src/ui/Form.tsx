import { type ComponentProps, createContext, useContext, useId } from "react";

/**
 * The id of the form in index.html that owns the controls outside of every `Form`; as a dialog's form, it submits
 * nothing.
 */
const OUTSIDE_FORMS = "outside-forms";

const Owner = createContext(OUTSIDE_FORMS);

/** A form whose controls browsers do not keep, see `useNotRestored`. */
export function Form({ id, children, ...rest }: ComponentProps<"form">) {
  const ownId = useId();
  const owner = id ?? ownId;
  return (
    <form {...rest} id={owner} autoComplete="off">
      <Owner value={owner}>{children}</Owner>
    </form>
  );
}

/**
 * Attributes for every control. Browsers write what is entered to disk, in order to show it again when a closed tab is
 * reopened; these keep it out. Both are needed: Firefox heeds the form's `autocomplete` for radio buttons and
 * checkboxes only, and the control's own for all others.
 */
export function useNotRestored(): { readonly form: string; readonly autoComplete: string } {
  return { form: useContext(Owner), autoComplete: "off" };
}
