import { useState } from "react";
import {
  attachableData,
  attachedData,
  type Choices,
  MAX_MARKING_LENGTH,
  MAX_NAME_LENGTH,
  PAPERS,
  TLP_MARKINGS,
} from "#document/choices.ts";
import { EDITIONS } from "#report/reportEdition.ts";
import { DraftField } from "#screens/forms/DraftField.tsx";
import { useLocale } from "#screens/LanguageProvider.tsx";
import { today } from "#screens/today.ts";
import { useText } from "#screens/useText.ts";
import { SelectField } from "#ui/Field.tsx";
import { Part } from "#ui/Part.tsx";
import { OptionList } from "#ui/Radio.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { BrandFields } from "./BrandFields.tsx";
import styles from "./ReportScreen.module.css";
import { REPORT_LOCALES } from "./reportChoices.ts";

/** The number of pages of each edition with these choices, as far as it was made. */
export type PageCounts = Readonly<Partial<Record<Choices["edition"], number>>>;

const OWN_MARKING = "own";

type OptionsProps = {
  readonly choices: Choices;
  readonly pages: PageCounts;
  readonly onChange: (change: Partial<Choices>) => void;
};

/** The form for the content and the look of the report. Each change is reported at once. */
export function OptionsForm({ choices, pages, onChange }: OptionsProps) {
  return (
    <>
      <ContentPart choices={choices} pages={pages} onChange={onChange} />
      <AppearancePart choices={choices} onChange={onChange} />
    </>
  );
}

/** The edition, the files it carries, its marking, and who prepared it. */
function ContentPart({ choices, pages, onChange }: OptionsProps) {
  const text = useText();
  return (
    <Part title={text("report.says")} name="content">
      <div className={styles.fields}>
        <OptionList
          legend={text("report.edition")}
          options={EDITIONS.map((edition) => ({
            value: edition,
            label: text(`report.edition.${edition}`),
            hint: editionHint(text, edition, pages[edition]),
          }))}
          chosen={[choices.edition]}
          onChange={([edition]) => edition !== undefined && onChange({ edition })}
        />
        <OptionList
          legend={text("report.carried")}
          options={attachableData(choices.edition).map((carried) => ({
            value: carried,
            label: text(`report.carried.${carried}`),
            hint: text(`report.carried.${carried}Hint`),
          }))}
          chosen={[attachedData(choices)]}
          onChange={([carried]) => carried !== undefined && onChange({ carried })}
        />
        <Marking marking={choices.classification} onChange={(classification) => onChange({ classification })} />
        <DraftField
          label={text("report.preparedBy")}
          hint={text("report.preparedByHint")}
          longest={MAX_NAME_LENGTH}
          value={choices.preparedBy}
          onChange={(preparedBy) => onChange({ preparedBy })}
        />
      </div>
    </Part>
  );
}

/** The paper, the language, and the client's colour and logo. */
function AppearancePart({ choices, onChange }: Pick<OptionsProps, "choices" | "onChange">) {
  const text = useText();
  return (
    <Part title={text("report.looks")} name="appearance">
      <div className={styles.fields}>
        <Segmented
          legend={text("report.paper")}
          options={PAPERS.map((paper) => ({ value: paper, label: text(`report.paper.${paper}`) }))}
          value={choices.paper}
          onChange={(paper) => onChange({ paper })}
        />
        <SelectField
          label={text("report.language")}
          hint={text("report.languageHint")}
          value={choices.language}
          onChange={({ currentTarget: { value } }) => onChange({ language: value })}
        >
          <Languages />
        </SelectField>
        <BrandFields accent={choices.accent} logo={choices.logo} onChange={onChange} />
      </div>
    </Part>
  );
}

/** The field for a TLP marking, or a custom one. */
function Marking(props: { readonly marking: string; readonly onChange: (marking: string) => void }) {
  const text = useText();
  const { marking, onChange } = props;
  const isListed = marking === "" || TLP_MARKINGS.some((listed) => listed === marking);
  const [wantsOwn, setWantsOwn] = useState(false);
  // Remembers the custom marking while a listed one is tried.
  const [lastOwn, setLastOwn] = useState("");
  const own = wantsOwn || !isListed;
  return (
    <>
      <SelectField
        label={text("report.marking")}
        hint={text("report.markingHint")}
        value={own ? OWN_MARKING : marking}
        onChange={({ currentTarget: { value } }) => {
          if (!isListed) setLastOwn(marking);
          setWantsOwn(value === OWN_MARKING);
          onChange(value === OWN_MARKING ? lastOwn : value);
        }}
      >
        <option value="">{text("report.marking.none")}</option>
        {TLP_MARKINGS.map((listed) => (
          <option key={listed} value={listed}>
            {listed}
          </option>
        ))}
        <option value={OWN_MARKING}>{text("report.marking.own")}</option>
      </SelectField>
      {own && (
        <DraftField
          label={text("report.classification")}
          hint={text("report.classificationHint")}
          longest={MAX_MARKING_LENGTH}
          value={marking}
          onChange={onChange}
        />
      )}
    </>
  );
}

function editionHint(text: ReturnType<typeof useText>, edition: Choices["edition"], pages: number | undefined): string {
  const what = text(`report.edition.${edition}Hint`);
  return pages === undefined ? what : `${text("report.edition.pages", { count: pages })} ${what}`;
}

/** The variants of English by country, and the other languages, each with today's date in its format. */
function Languages() {
  const text = useText();
  const locale = useLocale();
  const names = new Intl.DisplayNames(locale, { type: "language" });
  return REPORT_LOCALES.map((language) => {
    const date = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(today()));
    return (
      <option key={language} value={language}>
        {text("report.language.option", { language: names.of(language) ?? language, date })}
      </option>
    );
  });
}
