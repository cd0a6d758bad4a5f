import { loadPart } from "#lib/loadPart.ts";
import type { Services } from "#screens/services.tsx";
import { nextTask } from "#store/nextTask.ts";
import { LazyAppRoutes } from "./LazyAppRoutes.tsx";
import { loadAppRoutes } from "./loadAppRoutes.ts";
import { ON_DEMAND } from "./onDemand.ts";

/** Everything that is loaded on demand. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  LazyAppRoutes.load,
  () => loadAppRoutes().then(({ preloadWorkshop }) => preloadWorkshop()),
  ...Object.values(ON_DEMAND),
  () => import("#screens/home/AssessmentList.tsx"),
  () => import("#screens/assessments/ManyAssessments.tsx"),
  () => import("#screens/assessments/saveZip.ts"),
  () => import("#screens/portfolio/openDemo.ts"),
  () => import("#screens/home/StartButtons.tsx"),
  () => import("#screens/home/UndoDeletion.tsx"),
  () => import("#screens/home/CardMetrics.tsx"),
  () => import("#screens/home/makeCard.ts"),
  () => import("#screens/home/RenameDialog.tsx"),
  () => import("#screens/home/startAssessment.ts"),
  () => import("#screens/opening/OpenedFiles.tsx"),
  () => import("#screens/opening/openFiles.ts"),
  () => import("#screens/backup/BackupActions.tsx"),
  () => import("#screens/sealed/UnsealFiles.tsx"),
  () => import("#screens/sealed/SealAssessment.tsx"),
  () => import("#sealed/sealInWorker.ts"),
  () => import("#screens/explain/ExplainPanel.tsx"),
  () => import("#charts/MaturityRadar.tsx"),
  () => import("#store/takeIn.ts"),
  () => import("#store/lock/pageLock.ts"),
  () => import("#screens/lock/startLocked.tsx"),
  () => import("./UnreadableScreen.tsx"),
  () => import("#screens/upgrade/MissingVersionScreen.tsx"),
  () => import("#screens/questionnaires/readQuestionnaireFile.ts"),
  () => import("#pdf/exportPdf.ts"),
  () => import("#pdf/delay.ts"),
  () => import("#pdf/logo/readLogoInWorker.ts"),
  () => import("#pdf/reading/openReports.ts"),
  () => import("#pdf/reading/readPages.ts"),
];

/**
 * Starts the automatic backup and loads the on-demand parts once the page is idle, so that the app works after the
 * network is lost and the next screen opens at once. What fails to load here is loaded when needed.
 */
export async function preload(services: Services): Promise<void> {
  const backup = await loadPart(() => import("#screens/backup/automaticBackup.ts"));
  if (backup.ok) backup.value.automaticBackup(services);
  const loading: Promise<unknown>[] = [];
  for (const part of PARTS) {
    loading.push(loadPart(part));
    // Starting all of them at once would block the page.
    await nextTask();
  }
  await Promise.all(loading);
}
