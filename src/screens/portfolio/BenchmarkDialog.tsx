import { useId, useMemo, useState } from "react";
import { benchmarkFileName, benchmarkText } from "#assessment/benchmark/benchmarkFile.ts";
import { MAX_SOURCE, MIN_ORGANISATIONS } from "#assessment/benchmark/benchmarkLimits.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { buildBenchmark, LEFT_OUT_REASONS } from "#report/benchmark/buildBenchmark.ts";
import { termsWithin } from "#report/terms.ts";
import { FormDialog } from "#screens/forms/FormDialog.tsx";
import { tooLongText } from "#screens/forms/tooLongText.ts";
import { today } from "#screens/today.ts";
import { useReportFormatter } from "#screens/useReportFormatter.ts";
import { useText } from "#screens/useText.ts";
import { saveAs } from "#store/files.ts";
import { Button } from "#ui/Button.tsx";
import { TextField } from "#ui/Field.tsx";
import { Checkbox, OptionList } from "#ui/Radio.tsx";
import styles from "./BenchmarkDialog.module.css";
import type { FilteredMember } from "./usePortfolio.ts";

type BenchmarkDialogProps = {
  /** The assessments that can be chosen. */
  readonly members: readonly FilteredMember[];
  readonly questionnaires: readonly Questionnaire[];
  /** Called with a sentence once the file is saved. */
  readonly onSaved: (message: string) => void;
  readonly onClose: () => void;
};

/** A dialog that makes a benchmark file from chosen assessments, whose owners have agreed. */
export function BenchmarkDialog({ members, questionnaires, onSaved, onClose }: BenchmarkDialogProps) {
  const text = useText();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [source, setSource] = useState("");
  const [hasAgreed, setAgreed] = useState(false);
  const [isTried, setTried] = useState(false);
  const built = useMemo(() => {
    const ids = new Set(chosen);
    const ours = members.filter(({ id }) => ids.has(id));
    return buildBenchmark(ours, questionnaires, { source: source.trim(), day: today() });
  }, [chosen, members, questionnaires, source]);
  const { benchmark } = built;
  const tooLong = tooLongText(text, source.trim(), MAX_SOURCE);
  const isComplete = benchmark !== null && hasAgreed && source.trim() !== "" && tooLong === undefined;
  const save = () => {
    setTried(true);
    if (!isComplete) return;
    const name = benchmarkFileName(benchmark);
    saveAs(benchmarkText(benchmark), name);
    onSaved(text("benchmark.saved", { count: benchmark.overall.count, name }));
    onClose();
  };
  return (
    <FormDialog
      title={text("benchmark.makeTitle")}
      submit={text("benchmark.save")}
      onSubmit={() => {
        save();
      }}
      onClose={onClose}
    >
      <Explanation questionnaires={questionnaires} />
      <MemberChoice members={members} chosen={chosen} onChange={setChosen} />
      <Outcome built={built} isWrong={isTried && benchmark === null} />
      <TextField
        label={text("benchmark.sourceLabel")}
        hint={text("benchmark.sourceHint")}
        value={source}
        error={tooLong ?? (isTried && source.trim() === "" ? text("benchmark.needSource") : undefined)}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      <AgreedField checked={hasAgreed} isWrong={isTried && !hasAgreed} onChange={setAgreed} />
    </FormDialog>
  );
}

/** What the file contains, and how it protects each organisation. */
function Explanation({ questionnaires }: { readonly questionnaires: readonly Questionnaire[] }) {
  const text = useText();
  const formatter = useReportFormatter();
  const [first] = questionnaires;
  const areas = first === undefined ? "" : termsWithin({ questionnaire: first, formatter }).areas;
  return (
    <>
      <p>{text("benchmark.makeNote", { areas })}</p>
      <p className={styles.note}>{text("benchmark.makeRules")}</p>
    </>
  );
}

/** Chooses the assessments, one by one or all at once. */
function MemberChoice(props: {
  readonly members: readonly FilteredMember[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}) {
  const text = useText();
  const { members, chosen, onChange } = props;
  const isAll = chosen.length === members.length;
  return (
    <div>
      <div className={styles.members}>
        <OptionList
          legend={text("benchmark.choose")}
          options={members.map(({ id, name, sector }) => ({ value: id, label: name, hint: sector }))}
          chosen={chosen}
          many
          layout="compact"
          onChange={onChange}
        />
      </div>
      <Button onClick={() => onChange(isAll ? [] : members.map(({ id }) => id))}>
        {isAll ? text("benchmark.chooseNone") : text("benchmark.chooseAll", { count: members.length })}
      </Button>
    </div>
  );
}

/** How many organisations the file will have, and which of the chosen assessments do not count. */
function Outcome(props: { readonly built: ReturnType<typeof buildBenchmark>; readonly isWrong: boolean }) {
  const text = useText();
  const formatter = useReportFormatter();
  const { benchmark, leftOut } = props.built;
  const reasons = LEFT_OUT_REASONS.filter((reason) => leftOut[reason] > 0);
  return (
    <div role="status">
      <p className={props.isWrong ? styles.wrong : undefined}>
        {text("benchmark.counted", { count: benchmark?.overall.count ?? 0, fewest: MIN_ORGANISATIONS })}
      </p>
      {reasons.length > 0 && (
        <p className={styles.note}>
          {text("benchmark.leftOutTitle", {
            list: formatter.list(
              reasons.map((reason) => text(`benchmark.leftOut.${reason}`, { count: leftOut[reason] })),
            ),
          })}
        </p>
      )}
    </div>
  );
}

function AgreedField(props: {
  readonly checked: boolean;
  readonly isWrong: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  const text = useText();
  const id = useId();
  return (
    <div>
      <label className={styles.agreed}>
        <Checkbox
          checked={props.checked}
          aria-invalid={props.isWrong || undefined}
          aria-describedby={props.isWrong ? id : undefined}
          onChange={({ currentTarget }) => props.onChange(currentTarget.checked)}
        />
        <span>{text("benchmark.agreed")}</span>
      </label>
      {props.isWrong && (
        <p id={id} role="alert" className={styles.wrong}>
          {text("benchmark.needAgreed")}
        </p>
      )}
    </div>
  );
}
