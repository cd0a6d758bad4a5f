import { useState } from "react";
import { Link } from "wouter";
import type { ListedQuestionnaire } from "#questionnaire/listedQuestionnaire.ts";
import { questionnaireAddress } from "#screens/addresses.ts";
import { ConfirmDialog } from "#screens/forms/ConfirmDialog.tsx";
import { editionStarts } from "#screens/home/editionStarts.ts";
import { QuestionnaireTrouble } from "#screens/shell/QuestionnaireTrouble.tsx";
import { useDateText } from "#screens/useDateText.ts";
import { useText } from "#screens/useText.ts";
import { Button, ButtonLink } from "#ui/Button.tsx";
import styles from "./QuestionnairesScreen.module.css";

/** A questionnaire in the list, with its actions. */
export function QuestionnaireItem(props: {
  readonly listed: ListedQuestionnaire;
  /** When the user's own questionnaire was opened from a file, an ISO 8601 moment. */
  readonly openedAt?: string;
  readonly onStart: (edition: string) => void;
  /** Resolves to whether it could be loaded. */
  readonly onSave: () => Promise<boolean>;
  readonly onRemove?: () => void;
}) {
  const text = useText();
  const [hasFailed, setFailed] = useState(false);
  const { listed, onStart, onSave, onRemove } = props;
  const { title, description } = listed;
  return (
    <li className={styles.item}>
      <article aria-label={title}>
        <h3 className={styles.title} dir="auto">
          {title}
        </h3>
        <ItemFacts {...props} />
        <p className={styles.description} dir="auto">
          {description}
        </p>
        <ul className={styles.starts}>
          {editionStarts(listed, text).map(({ edition, label, note }) => (
            <li key={edition}>
              <Button
                aria-label={text("questionnaires.named", { action: label, title })}
                onClick={() => onStart(edition)}
              >
                {label}
              </Button>
              <span>{note}</span>
            </li>
          ))}
        </ul>
        <div className={styles.more}>
          <Link to={questionnaireAddress(listed)} asChild>
            <ButtonLink tone="subtle" aria-label={text("questionnaires.readNamed", { title })}>
              {text("questionnaires.read")}
            </ButtonLink>
          </Link>
          <Button
            tone="subtle"
            aria-label={text("home.saveNamed", { name: title })}
            onClick={async () => setFailed(!(await onSave()))}
          >
            {text("home.save")}
          </Button>
          {onRemove !== undefined && <RemoveButton title={title} onRemove={onRemove} />}
        </div>
        {hasFailed && <QuestionnaireTrouble />}
      </article>
    </li>
  );
}

function ItemFacts({ listed, openedAt }: { readonly listed: ListedQuestionnaire; readonly openedAt?: string }) {
  const text = useText();
  const dateText = useDateText();
  const { id, version, editions } = listed;
  const count = Math.max(...editions.map(({ questions }) => questions));
  return (
    <p className={styles.facts}>
      {[
        text("questionnaires.version", { version }),
        text("questionnaires.count", { count }),
        openedAt === undefined
          ? text("questionnaires.comesWith")
          : text("questionnaires.openedAt", { date: dateText(openedAt) }),
        text("questionnaires.id", { id }),
      ].join(" · ")}
    </p>
  );
}

/** The button that removes a questionnaire: asks for confirmation, because it affects assessments; can be undone. */
export function RemoveButton({ title, onRemove }: { readonly title: string; readonly onRemove: () => void }) {
  const text = useText();
  const [asks, setAsks] = useState(false);
  return (
    <>
      <Button tone="subtle" aria-label={text("questionnaires.removeNamed", { title })} onClick={() => setAsks(true)}>
        {text("questionnaires.remove")}
      </Button>
      {asks && (
        <ConfirmDialog
          title={text("questionnaires.removeTitle", { title })}
          confirm={text("questionnaires.remove")}
          onConfirm={() => {
            setAsks(false);
            onRemove();
          }}
          onClose={() => setAsks(false)}
        >
          {text("questionnaires.removeNote")}
        </ConfirmDialog>
      )}
    </>
  );
}
