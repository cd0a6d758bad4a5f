import { AutomaticBackupPart } from "#screens/backup/AutomaticBackupPart.tsx";
import page from "#screens/page.module.css";
import { useOffline, usePreferences } from "#screens/services.tsx";
import { Page } from "#screens/shell/Page.tsx";
import { ScreenTitle } from "#screens/shell/ScreenTitle.tsx";
import { useText } from "#screens/useText.ts";
import { isFileProtocol } from "#store/isFileProtocol.ts";
import { TEXT_SIZES, THEMES } from "#store/preferences.ts";
import { CheckField } from "#ui/CheckField.tsx";
import { Part } from "#ui/Part.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { BuildPart } from "./BuildPart.tsx";
import { DataOnDevice } from "./DataOnDevice.tsx";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { LockPart } from "./LockPart.tsx";
import styles from "./SettingsScreen.module.css";
import { TrashPart } from "./TrashPart.tsx";

/** The Settings screen: appearance, shortcuts, and data on this device. */
export function SettingsScreen() {
  const text = useText();
  const preferences = usePreferences();
  const offline = useOffline();
  return (
    <Page narrow>
      <ScreenTitle tab={text("settings.title")}>{text("settings.title")}</ScreenTitle>
      <div className={page.parts}>
        <Part title={text("settings.look")}>
          <div className={styles.fields}>
            <LanguageChoice />
            <Segmented
              legend={text("settings.theme")}
              options={THEMES.map((value) => ({ value, label: text(`settings.theme.${value}`) }))}
              value={preferences.theme}
              onChange={(theme) => preferences.prefer({ theme })}
            />
            <Segmented
              legend={text("settings.textSize")}
              options={TEXT_SIZES.map((value) => ({ value, label: text(`settings.textSize.${value}`) }))}
              value={preferences.textSize}
              onChange={(textSize) => preferences.prefer({ textSize })}
            />
          </div>
        </Part>
        <Part title={text("settings.keys")}>
          <CheckField
            label={text("settings.singleKeys")}
            checked={preferences.singleKeys}
            onChange={(singleKeys) => preferences.prefer({ singleKeys })}
          />
          <p className={styles.note}>{text("settings.singleKeysNote")}</p>
          <CheckField
            label={text("settings.autoAdvance")}
            checked={preferences.autoAdvance}
            onChange={(autoAdvance) => preferences.prefer({ autoAdvance })}
          />
          <p className={styles.note}>{text("settings.autoAdvanceNote")}</p>
        </Part>
        <Part title={text("settings.offline")}>
          <p className={styles.note}>
            {text(isFileProtocol() ? "settings.offline.file" : `settings.offline.${offline.kind}`)}
          </p>
        </Part>
        <DataOnDevice />
        {!preferences.keepNothing && <AutomaticBackupPart />}
        {!preferences.keepNothing && <LockPart />}
        {!preferences.keepNothing && <TrashPart />}
        {!isFileProtocol() && <BuildPart />}
      </div>
    </Page>
  );
}
