import { useCallback, useEffect, useState } from "react";
import { useAssessments, useServices } from "#screens/services.tsx";
import type { TrashedAssessment } from "#store/databaseSchema.ts";
import { trashKey } from "#store/trash.ts";

/** Returns the content of the trash and its actions. It is read again when an assessment is added or removed. */
export function useTrash() {
  const { trash, assessments } = useServices();
  const heads = useAssessments((state) => state.heads);
  const [items, setItems] = useState<readonly TrashedAssessment[]>([]);
  const [hasFailed, setFailed] = useState(false);
  const [restored, setRestored] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const refresh = useCallback(async () => {
    await assessments.getState().settled();
    const found = await trash.list();
    setFailed(!found.ok);
    setItems(found.ok ? found.value : []);
  }, [assessments, trash]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is listed changes what is in the trash
  useEffect(() => {
    void refresh();
  }, [refresh, heads]);
  return {
    items,
    hasFailed,
    restored,
    restore: async (item: TrashedAssessment, name: string) => {
      const id = await assessments.getState().restoreTrashed(item);
      setRestored(id === null ? null : { id, name });
      await refresh();
      if (id === null) setFailed(true);
    },
    removeAll: async () => {
      setRestored(null);
      const refusal = await trash.remove(items.map(trashKey));
      await refresh();
      if (refusal !== null) setFailed(true);
    },
  };
}
