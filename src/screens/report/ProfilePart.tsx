import { useState } from "react";
import { useForm } from "react-hook-form";
import { type Choices, MAX_NAME_LENGTH } from "#document/choices.ts";
import { isSameJson } from "#lib/isSameJson.ts";
import { tooLongText } from "#screens/forms/tooLongText.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { SelectField, TextField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Part } from "#ui/Part.tsx";
import styles from "./ReportScreen.module.css";
import type { ChosenOptions } from "./useChoices.ts";
import { type Profile, useProfiles } from "./useProfiles.ts";

/** Choices stored under a client's name: applied, changed, added and deleted. */
export function ProfilePart(props: {
  readonly chosen: ChosenOptions;
  readonly onChoose: (chosen: ChosenOptions) => void;
}) {
  const text = useText();
  const { profiles, removed, failure, put, add, remove } = useProfiles();
  const { chosen, onChoose } = props;
  const [naming, setNaming] = useState(false);
  const profile = profiles.find(({ id }) => id === chosen.profile) ?? null;
  return (
    <Part title={text("report.profile")}>
      <div className={styles.fields}>
        {profiles.length > 0 && (
          <ClientField
            profiles={profiles}
            profile={profile}
            onChoose={(next) => onChoose({ choices: next?.choices ?? chosen.choices, profile: next?.id ?? null })}
          />
        )}
        {profiles.length === 0 && <p className={styles.hint}>{text("report.profile.hint")}</p>}
        {naming ? (
          <NewProfile
            profiles={profiles}
            onCancel={() => setNaming(false)}
            onName={(name) => {
              onChoose({ ...chosen, profile: add(name, chosen.choices) });
              setNaming(false);
            }}
          />
        ) : (
          <ProfileActions
            profile={profile}
            choices={chosen.choices}
            onUpdate={put}
            onAdd={() => setNaming(true)}
            onDelete={(deleted) => {
              remove(deleted);
              onChoose({ ...chosen, profile: null });
            }}
          />
        )}
        {removed !== null && (
          <DeletedProfile
            profile={removed}
            onUndo={() => {
              put(removed);
              onChoose({ ...chosen, profile: removed.id });
            }}
          />
        )}
        {failure !== null && <Notice kind="error">{text("report.profile.failed")}</Notice>}
      </div>
    </Part>
  );
}

/** Updates, adds or deletes a profile. */
function ProfileActions(props: {
  readonly profile: Profile | null;
  readonly choices: Choices;
  readonly onUpdate: (profile: Profile) => void;
  readonly onAdd: () => void;
  readonly onDelete: (profile: Profile) => void;
}) {
  const text = useText();
  const { profile, choices } = props;
  return (
    <div className={styles.row}>
      {profile !== null && !isSameJson(profile.choices, choices) && (
        <Button onClick={() => props.onUpdate({ ...profile, choices })}>
          {text("report.profile.update", { name: profile.name })}
        </Button>
      )}
      <Button onClick={props.onAdd}>{text("report.profile.save")}</Button>
      {profile !== null && (
        <Button tone="subtle" onClick={() => props.onDelete(profile)}>
          {text("report.profile.delete", { name: profile.name })}
        </Button>
      )}
    </div>
  );
}

function DeletedProfile({ profile, onUndo }: { readonly profile: Profile; readonly onUndo: () => void }) {
  const text = useText();
  return (
    <Notice kind="info" action={<Button onClick={onUndo}>{text("home.undo")}</Button>}>
      {text("report.profile.deleted", { name: profile.name })}
    </Notice>
  );
}

function ClientField(props: {
  readonly profiles: readonly Profile[];
  readonly profile: Profile | null;
  readonly onChoose: (profile: Profile | undefined) => void;
}) {
  const text = useText();
  const { profiles, profile, onChoose } = props;
  return (
    <SelectField
      label={text("report.profile.client")}
      value={profile?.id ?? ""}
      onChange={({ currentTarget: { value } }) => onChoose(profiles.find(({ id }) => id === value))}
    >
      <option value="">{text("report.profile.none")}</option>
      {profiles.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}

function NewProfile(props: {
  readonly profiles: readonly Profile[];
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}) {
  const text = useText();
  const { register, handleSubmit, formState } = useForm<{ readonly name: string }>({ defaultValues: { name: "" } });
  const taken = (name: string) => props.profiles.some((profile) => profile.name === name.trim());
  const validate = (name: string) => {
    if (name.trim() === "") return text("report.profile.nameMissing");
    return taken(name) ? text("report.profile.nameTaken") : (tooLongText(text, name, MAX_NAME_LENGTH) ?? true);
  };
  return (
    <Form className={styles.fields} onSubmit={handleSubmit(({ name }) => props.onName(name.trim()))} noValidate>
      <TextField
        label={text("report.profile.name")}
        hint={text("report.profile.nameHint")}
        error={formState.errors.name?.message}
        autoFocus
        {...register("name", { validate })}
      />
      <div className={styles.row}>
        <Button type="submit" tone="primary">
          {text("report.profile.keep")}
        </Button>
        <Button tone="subtle" onClick={props.onCancel}>
          {text("common.cancel")}
        </Button>
      </div>
    </Form>
  );
}
