/** A step of an outline in absolute coordinates, y downwards: move, line, cubic curve, close. */
export type OutlineStep =
  | readonly ["M" | "L", number, number]
  | readonly ["C", number, number, number, number, number, number]
  | readonly ["Z"];

/** A filled outline. */
export type LogoShape = {
  /** `#rrggbb` */
  readonly fill: string;
  readonly rule: "nonzero" | "evenodd";
  readonly outline: readonly OutlineStep[];
};

/** A client's logo, safe to draw: a validated pixel image, or plain outlines. */
export type Logo =
  | {
      readonly kind: "png" | "jpeg";
      /** Pixels. */
      readonly width: number;
      readonly height: number;
      /** The file, base64. */
      readonly data: string;
      /** The EXIF orientation of a JPEG, 2…8; width and height are those of the upright picture. */
      readonly orientation?: number;
    }
  | {
      readonly kind: "shapes";
      /** The shapes are within 0…width, 0…height, in their own units. */
      readonly width: number;
      readonly height: number;
      readonly shapes: readonly LogoShape[];
    };

/** Why a file is rejected as a logo; each has a sentence in the catalogue (`logo.<code>`). */
export const LOGO_ERRORS = [
  "emptyFile",
  "unknownKind",
  "otherPicture",
  "tooSlow",
  "unread",
  "damaged",
  "tooBig",
  "tooManyPixels",
  "cmyk",
  "script",
  "outside",
  "entities",
  "text",
  "picture",
  "gradient",
  "stroke",
  "transparent",
  "effect",
  "colour",
  "element",
  "tooManyShapes",
  "empty",
  "noSize",
  "noTarget",
] as const;
/** The code of a refusal. */
export type LogoError = (typeof LOGO_ERRORS)[number];
