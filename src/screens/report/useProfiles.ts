import { useEffect, useState } from "react";
import type { Choices } from "#document/choices.ts";
import { useLocale } from "#screens/LanguageProvider.tsx";
import { useServices } from "#screens/services.tsx";
import { newId } from "#store/newId.ts";
import type { SaveFailure } from "#store/saving.ts";
import { readReportChoices } from "./reportChoices.ts";

/** The default report choices of a client. */
export type Profile = { readonly id: string; readonly name: string; readonly choices: Choices };

/** Returns the clients' profiles on this device, by name, and their actions. */
export function useProfiles() {
  const { reportProfiles } = useServices();
  const locale = useLocale();
  const [profiles, setProfiles] = useState<readonly Profile[]>([]);
  const [removed, setRemoved] = useState<Profile | null>(null);
  const [failure, setFailure] = useState<SaveFailure | null>(null);

  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const read = async () => {
      const kept = await reportProfiles.readAll();
      const all = kept.map(({ id, name, choices }) => ({ id, name, choices: readReportChoices(choices) }));
      if (!signal.aborted) setProfiles(all);
    };
    read();
    // Another tab may have changed them meanwhile.
    const onShow = () => {
      if (document.visibilityState === "visible") read();
    };
    document.addEventListener("visibilitychange", onShow, { signal });
    return () => leaving.abort();
  }, [reportProfiles]);

  const put = async (profile: Profile) => {
    setProfiles((all) => [...all.filter(({ id }) => id !== profile.id), profile]);
    setRemoved(null);
    setFailure(await reportProfiles.put(profile));
  };

  return {
    profiles: profiles.toSorted((a, b) => a.name.localeCompare(b.name, locale)),
    removed,
    failure,
    put,
    /** Returns the id of the new profile. */
    add: (name: string, choices: Choices): string => {
      const id = newId();
      put({ id, name, choices });
      return id;
    },
    remove: async (profile: Profile) => {
      setProfiles((all) => all.filter(({ id }) => id !== profile.id));
      setRemoved(profile);
      setFailure(await reportProfiles.remove(profile.id));
    },
  };
}
