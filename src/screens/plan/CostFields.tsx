import { useMemo } from "react";
import { type PlanCost, withPlanCost } from "#assessment/planChanges.ts";
import { AmountField } from "#screens/forms/AmountField.tsx";
import { useLocale } from "#screens/LanguageProvider.tsx";
import type { Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import { SelectField } from "#ui/Field.tsx";
import styles from "./PlanSettings.module.css";

/** Maximum values, to catch typing errors. */
const MAX_DAYS = 1000;
const MAX_RATE = 1_000_000;

/** The fields for the cost of a point of effort: person-days, and the cost of a day. */
export function CostFields({ session }: { readonly session: Session }) {
  const text = useText();
  const cost = session.assessment.plan?.cost;
  const change = (next: { readonly [name in keyof PlanCost]?: PlanCost[name] | undefined }) =>
    session.apply((before, now) => withPlanCost(before, { ...before.plan?.cost, ...next }, now));
  return (
    <fieldset>
      <legend className={styles.label}>{text("plan.cost")}</legend>
      <p className={styles.hint}>{text("plan.costHint")}</p>
      <div className={styles.amounts}>
        <AmountField
          label={text("plan.daysPerPoint")}
          value={cost?.daysPerPoint ?? null}
          most={MAX_DAYS}
          mayBeEmpty
          onChange={(daysPerPoint) => change({ daysPerPoint: daysPerPoint ?? undefined })}
        />
        {cost !== undefined && (
          <>
            <AmountField
              label={text("plan.dayRate")}
              value={cost.dayRate ?? null}
              most={MAX_RATE}
              mayBeEmpty
              onChange={(dayRate) => change({ dayRate: dayRate ?? undefined })}
            />
            <Currency value={cost.currency ?? ""} onChange={(currency) => change({ currency })} />
          </>
        )}
      </div>
    </fieldset>
  );
}

/** The list of currencies that the browser knows, by name. */
function Currency(props: { readonly value: string; readonly onChange: (currency: string) => void }) {
  const text = useText();
  const locale = useLocale();
  const currencies = useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: "currency" });
    const known = Intl.supportedValuesOf("currency").map((code) => ({ code, name: names.of(code) ?? code }));
    return known.toSorted((a, b) => a.name.localeCompare(b.name, locale));
  }, [locale]);
  return (
    <SelectField
      label={text("plan.currency")}
      value={props.value}
      onChange={({ currentTarget: { value } }) => props.onChange(value)}
    >
      <option value="">{text("plan.currencyNone")}</option>
      {currencies.map(({ code, name }) => (
        <option key={code} value={code}>
          {text("plan.currencyOption", { code, name })}
        </option>
      ))}
    </SelectField>
  );
}
