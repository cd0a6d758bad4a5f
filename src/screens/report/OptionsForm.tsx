import { EDITIONS } from "#report/paper/options.ts";
import { type Choices, LONGEST_MARKING, LONGEST_NAME, PAPERS, TLP_MARKINGS } from "#report/paper/choices.ts";
import { LANGUAGES } from "#report/paper/languages.ts";
import { SelectField, TextField } from "#ui/Field.tsx";
import { Part } from "#ui/Part.tsx";
import { OptionList } from "#ui/Radio.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { useLayoutEffect, useState } from "react";
import { useForm } from "react-hook-form";
import { useIntl } from "react-intl";
import { today } from "#screens/today.ts";
import { useText } from "#screens/useText.ts";
import { BrandFields } from "./BrandFields.tsx";
import styles from "./ReportScreen.module.css";

/** How many pages each edition has with these choices, as far as it was made. */
export type PageCounts = Readonly<Partial<Record<Choices["edition"], number>>>;

type Draft = Pick<Choices, "classification" | "preparedBy" | "language">;
const OWN = "own";

/** What the report says and how it looks. Each change is told at once; `choices` are where the form begins. */
export function OptionsForm(props: {
  readonly choices: Choices;
  readonly pages: PageCounts;
  readonly onChange: (change: Partial<Choices>) => void;
}) {
  const text = useText();
  const { choices, onChange } = props;
  const { classification, preparedBy, language } = choices;
  const { register, subscribe, setValue } = useForm<Draft>({ defaultValues: { classification, preparedBy, language } });
  const isPreset = classification === "" || TLP_MARKINGS.some((marking) => marking === classification);
  const [own, setOwn] = useState(!isPreset);

  useLayoutEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => onChange(draftOf(values)) }),
    [subscribe, onChange],
  );

  return (
    <>
      <Part title={text("report.says")}>
        <div className={styles.fields}>
          <OptionList
            legend={text("report.edition")}
            options={EDITIONS.map((edition) => ({
              value: edition,
              label: text(`report.edition.${edition}`),
              hint: editionHint(text, edition, props.pages[edition]),
            }))}
            chosen={[choices.edition]}
            onChange={([edition]) => edition !== undefined && onChange({ edition })}
          />
          <SelectField
            label={text("report.marking")}
            hint={text("report.markingHint")}
            value={own ? OWN : classification}
            onChange={({ currentTarget: { value } }) => {
              setOwn(value === OWN);
              setValue("classification", value === OWN ? "" : value);
            }}
          >
            <option value="">{text("report.marking.none")}</option>
            {TLP_MARKINGS.map((marking) => (
              <option key={marking} value={marking}>
                {marking}
              </option>
            ))}
            <option value={OWN}>{text("report.marking.own")}</option>
          </SelectField>
          {own && (
            <TextField
              label={text("report.classification")}
              hint={text("report.classificationHint")}
              maxLength={LONGEST_MARKING}
              autoComplete="off"
              {...register("classification")}
            />
          )}
          <TextField
            label={text("report.preparedBy")}
            hint={text("report.preparedByHint")}
            maxLength={LONGEST_NAME}
            autoComplete="off"
            {...register("preparedBy")}
          />
        </div>
      </Part>
      <Part title={text("report.looks")}>
        <div className={styles.fields}>
          <Segmented
            legend={text("report.paper")}
            options={PAPERS.map((paper) => ({ value: paper, label: text(`report.paper.${paper}`) }))}
            value={choices.paper}
            onChange={(paper) => onChange({ paper })}
          />
          <SelectField label={text("report.language")} hint={text("report.languageHint")} {...register("language")}>
            <Languages />
          </SelectField>
          <BrandFields accent={choices.accent} logo={choices.logo} onChange={onChange} />
        </div>
      </Part>
    </>
  );
}

function draftOf({ classification, preparedBy, language }: Draft): Draft {
  return { classification, preparedBy, language };
}

function editionHint(text: ReturnType<typeof useText>, edition: Choices["edition"], pages: number | undefined): string {
  const what = text(`report.edition.${edition}Hint`);
  return pages === undefined ? what : `${text("report.edition.pages", { count: pages })} ${what}`;
}

/** Each kind of English by its country, with today's date as it writes it. */
function Languages() {
  const text = useText();
  const { locale } = useIntl();
  const names = new Intl.DisplayNames(locale, { type: "language" });
  return LANGUAGES.map((language) => {
    const date = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(today()));
    return (
      <option key={language} value={language}>
        {text("report.language.option", { language: names.of(language) ?? language, date })}
      </option>
    );
  });
}
