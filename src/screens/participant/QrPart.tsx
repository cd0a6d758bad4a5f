import { useEffect, useState } from "react";
import { loadPart } from "#lib/loadPart.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Part } from "#ui/Part.tsx";
import styles from "./Participant.module.css";

/** The dark modules of a QR code, row by row, with a light margin. */
type Modules = readonly (readonly boolean[])[];

/** Longer codes make modules that a camera of 640 × 480 pixels no longer separates. */
const MAX_LETTERS = 400;
/** The light margin, in modules, that readers need. */
const MARGIN = 4;

/** Shows a response code as a QR code on demand, for the facilitator's camera. */
export function QrPart({ code }: { readonly code: string }) {
  const text = useText();
  const [isShown, setShown] = useState(false);
  const isLong = code.length > MAX_LETTERS;
  return (
    <Part title={text("send.qr")}>
      <p className={styles.note}>{text(isLong ? "send.qrLong" : "send.qrNote")}</p>
      {!isLong && (
        <Button aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {text(isShown ? "send.qrHide" : "send.qrShow")}
        </Button>
      )}
      {isShown && !isLong && <QrCode code={code} />}
    </Part>
  );
}

/** Draws the QR code, black on white in every theme, as readers expect. */
function QrCode({ code }: { readonly code: string }) {
  const text = useText();
  const [drawn, setDrawn] = useState<Modules | "missing" | null>(null);
  useEffect(() => {
    let current = true;
    const draw = async () => {
      const part = await loadPart(() => import("qr"));
      if (!current) return;
      setDrawn(part.ok ? part.value.encodeQR(code, "raw", { ecc: "medium", border: MARGIN }) : "missing");
    };
    void draw();
    return () => {
      current = false;
    };
  }, [code]);
  if (drawn === null) return null;
  if (drawn === "missing") return <Notice kind="error">{text("open.error.missingPart")}</Notice>;
  const size = drawn.length;
  return (
    <svg
      role="img"
      aria-label={text("send.qrAlt")}
      className={styles.qr}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={pathOf(drawn)} fill="#000" />
    </svg>
  );
}

function pathOf(modules: Modules): string {
  return modules.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
}
