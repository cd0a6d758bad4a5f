import { usePreferences } from "#screens/services.tsx";
import { LANGUAGES } from "#screens/shell/catalogues.ts";
import { useText } from "#screens/useText.ts";
import { SelectField } from "#ui/Field.tsx";

/**
 * The choice of the app's language, each by its own name; renders nothing with only one. The page reloads in the new
 * language.
 */
export function LanguageChoice({ languages = LANGUAGES }: { readonly languages?: readonly string[] }) {
  const text = useText();
  const { language, prefer } = usePreferences();
  if (languages.length < 2) return null;
  return (
    <SelectField
      label={text("settings.language")}
      hint={text("settings.languageHint")}
      value={language !== null && languages.includes(language) ? language : ""}
      onChange={({ currentTarget: { value } }) => {
        prefer({ language: value === "" ? null : value });
        window.location.reload();
      }}
    >
      <option value="">{text("settings.language.system")}</option>
      {languages.map((one) => (
        <option key={one} value={one} lang={one}>
          {new Intl.DisplayNames(one, { type: "language" }).of(one) ?? one}
        </option>
      ))}
    </SelectField>
  );
}
