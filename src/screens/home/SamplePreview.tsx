import { PreviewPicture } from "#charts/PreviewPicture.tsx";
import { useText } from "#screens/useText.ts";
import { pageLanguage } from "#store/pageLanguage.ts";
import { samplePreviews } from "./samplePreviewData.ts";

/** A preview of the sample's results. */
export function SamplePreview() {
  const text = useText();
  const samplePreview = samplePreviews[pageLanguage()];
  if (samplePreview === undefined) return null;
  const { level, levelName } = samplePreview;
  return (
    <PreviewPicture
      preview={samplePreview}
      texts={{
        level: text("home.preview.level", { level: level ?? "", name: levelName }),
        practices: samplePreview.practices,
        risks: text("home.preview.risks"),
      }}
    />
  );
}
