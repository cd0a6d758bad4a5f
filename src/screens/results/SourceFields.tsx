import { useMemo } from "react";
import { ACCEPTED_FILES } from "#screens/openedFiles.ts";
import { OpenFailure } from "#screens/opening/OpenFailure.tsx";
import { FileOpener } from "#screens/sealed/FileOpener.tsx";
import { listAssessments, useAssessments } from "#screens/services.tsx";
import { useAssessmentName } from "#screens/useAssessmentName.ts";
import { useDateText } from "#screens/useDateText.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { SelectField } from "#ui/Field.tsx";
import styles from "./OverTimePart.module.css";
import type { EarlierSource } from "./useEarlierSource.ts";

/** The ways to choose an earlier state: a file, or another assessment of this browser. */
export function SourceFields({ own, source }: { readonly own: string; readonly source: EarlierSource }) {
  const text = useText();
  const nameOf = useAssessmentName();
  const dateText = useDateText();
  const heads = useAssessments((state) => state.heads);
  const others = useMemo(
    () => listAssessments({ heads }).filter(({ assessment }) => assessment.id !== own),
    [heads, own],
  );
  const { several, failure } = source;
  const choices =
    several === null
      ? others.map(({ assessment }) => ({
          id: assessment.id,
          name: nameOf(assessment),
          updatedAt: assessment.updatedAt,
          choose: () => source.readHere(assessment.id, nameOf(assessment)),
        }))
      : several.assessments.map((assessment) => ({
          id: assessment.id,
          name: nameOf(assessment),
          updatedAt: assessment.updatedAt,
          choose: () => source.choose(assessment),
        }));
  return (
    <div className={styles.fields}>
      <p>{text("time.addHint")}</p>
      <FileOpener accept={ACCEPTED_FILES} hint={text("time.addFromFile")} onFiles={([file]) => source.readFile(file)}>
        {(openPicker) => (
          <p>
            {text("time.addFromFile")} <Button onClick={openPicker}>{text("time.addFile")}</Button>
          </p>
        )}
      </FileOpener>
      <p role="status">{source.isReading && text("time.reading")}</p>
      {failure !== null && <OpenFailure {...failure} />}
      {several !== null && <p>{text("time.addMany", { name: several.name, count: several.assessments.length })}</p>}
      {choices.length > 0 && (
        <SelectField
          label={text(several === null ? "time.addFromHere" : "time.addWhich")}
          value=""
          onChange={({ currentTarget: { value } }) => choices.find(({ id }) => id === value)?.choose()}
        >
          <option value="">{text("time.addFrom")}</option>
          {choices.map(({ id, name, updatedAt }) => (
            <option key={id} value={id}>
              {updatedAt === "" ? name : `${name}, ${dateText(updatedAt)}`}
            </option>
          ))}
        </SelectField>
      )}
    </div>
  );
}
