/** A file that is dropped where nobody takes it would otherwise be opened by the browser, in place of the app. */
export function ignoreStrayDrops(page: Document): void {
  const ignore = (event: DragEvent) => {
    if (event.defaultPrevented || !event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "none";
  };
  page.addEventListener("dragover", ignore);
  page.addEventListener("drop", ignore);
}
