import { PreviewPicture } from "#charts/PreviewPicture.tsx";
import { useText } from "#screens/useText.ts";
import { samplePreview } from "./samplePreviewData.ts";

/** What one gets: the results of the sample in small. */
export function SamplePreview() {
  const text = useText();
  if (samplePreview === null) return null;
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
