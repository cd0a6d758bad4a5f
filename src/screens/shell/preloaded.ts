import { LazyAppRoutes } from "./LazyAppRoutes.tsx";
import { loadAppRoutes } from "./loadAppRoutes.ts";
import { ON_DEMAND } from "./onDemand.ts";

/** The parts that are loaded once the page is idle, in this order. */
export const PRELOADED_PARTS: readonly (() => Promise<unknown>)[] = [
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
  () => import("#store/reconcile.ts"),
  () => import("#store/lock/pageLock.ts"),
  () => import("#screens/lock/startLocked.tsx"),
  () => import("./UnreadableScreen.tsx"),
  () => import("#screens/upgrade/MissingVersionScreen.tsx"),
  () => import("#screens/questionnaires/readQuestionnaireFile.ts"),
  () => import("#pdf/exportPdf.ts"),
  () => import("#store/delay.ts"),
  () => import("#pdf/logo/readLogoInWorker.ts"),
  () => import("#pdf/reading/openReports.ts"),
  () => import("#pdf/reading/readPages.ts"),
];
