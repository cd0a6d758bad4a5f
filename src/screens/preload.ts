import { ON_DEMAND, otherScreens } from "./onDemand.ts";

/**
 * Fetches what the screens load on demand, once the page is idle: a network that is cut after the first minute then
 * takes nothing away, and the next screen opens at once. What cannot be fetched now is fetched when it is needed.
 */
export async function preload(): Promise<void> {
  await Promise.allSettled([
    otherScreens(),
    ...Object.values(ON_DEMAND).map((load) => load()),
    import("./home/AssessmentList.tsx"),
    import("./home/StartButtons.tsx"),
    import("./home/UndoDeletion.tsx"),
    import("./home/CardFigures.tsx"),
    import("./home/makeCard.ts"),
    import("./home/RenameDialog.tsx"),
    import("./home/OpenFailure.tsx"),
    import("./home/OpenedNotice.tsx"),
    import("./home/ExistingDialog.tsx"),
    import("./readSubmitted.ts"),
    import("./explain/ExplainPanel.tsx"),
    import("#charts/RadarFigure.tsx"),
    import("#assessment/openFile.ts"),
    import("#store/mergeEntries.ts"),
    import("./UnreadableScreen.tsx"),
    import("#pdf/exportPdf.ts"),
    import("#pdf/whenQuiet.ts"),
    import("#pdf/logo/readLogoApart.ts"),
    import("#pdf/reading/openReports.ts"),
    import("#pdf/reading/readPages.ts"),
  ]);
}
