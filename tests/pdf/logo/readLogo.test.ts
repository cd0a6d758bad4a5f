import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Logo, LogoShape } from "#document/brand/logo.ts";
import { readLogo } from "#pdf/logo/readLogo.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const svg = (inside: string, attributes = 'viewBox="0 0 10 10"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;
const square = '<path d="M0 0h10v10H0z"/>';

async function shapesOf(source: string): Promise<readonly LogoShape[]> {
  const read = await readLogo(bytes(source));
  if (!read.ok || read.value.kind !== "shapes") throw new Error(read.ok ? "pixels" : read.error);
  return read.value.shapes;
}

/** Returns the outlines with every number rounded, for readability. */
function rounded(shapes: readonly LogoShape[]): readonly string[] {
  return shapes.map(({ outline }) =>
    outline
      .map((step) => step.map((part) => (typeof part === "number" ? Math.round(part * 100) / 100 : part)).join(" "))
      .join(" "),
  );
}

describe("an SVG is read as outlines", () => {
  it.each([
    { name: "a path", inside: square, drawn: "M 0 0 L 10 0 L 10 10 L 0 10 Z" },
    { name: "numbers without spaces", inside: '<path d="M1.5.5-2-3L4 4Z"/>', drawn: "M 1.5 0.5 L -2 -3 L 4 4 Z" },
    { name: "a rect", inside: '<rect x="1" y="2" width="3" height="4"/>', drawn: "M 1 2 L 4 2 L 4 6 L 1 6 Z" },
    { name: "a polygon", inside: '<polygon points="0,0 5,5 0,5"/>', drawn: "M 0 0 L 5 5 L 0 5 Z" },
    {
      name: "quadratic curves",
      inside: '<path d="M0 0Q3 3 6 0T12 0"/>',
      drawn: "M 0 0 C 2 2 4 2 6 0 C 8 -2 10 -2 12 0",
    },
    {
      name: "smooth curves",
      inside: '<path d="M0 0C0 1 1 2 2 2S4 1 4 0"/>',
      drawn: "M 0 0 C 0 1 1 2 2 2 C 3 2 4 1 4 0",
    },
    {
      name: "a half circle as an arc",
      inside: '<path d="M0 0a5 5 0 0110 0z"/>',
      drawn: "M 0 0 C 0 -2.76 2.24 -5 5 -5 C 7.76 -5 10 -2.76 10 0 Z",
    },
    {
      name: "transforms, the outer last",
      inside: `<g transform="translate(1 2)"><path transform="scale(2)" d="M0 0L1 1Z"/></g>`,
      drawn: "M 1 2 L 3 4 Z",
    },
    {
      name: "a turn about a point",
      inside: '<path transform="rotate(90 1 1)" d="M1 0L2 1Z"/>',
      drawn: "M 2 1 L 1 2 Z",
    },
    { name: "parts of the whole", inside: '<rect width="100%" height="50%"/>', drawn: "M 0 0 L 10 0 L 10 5 L 0 5 Z" },
    {
      name: "a definition in another place",
      inside: '<defs><path id="a" d="M0 0L1 1Z"/></defs><use href="#a" x="2" y="3"/>',
      drawn: "M 2 3 L 3 4 Z",
    },
    {
      name: "a clip as large as the drawing",
      inside: `<g clip-path="url(#c)"><path d="M0 0L1 1Z"/></g><defs><clipPath id="c"><rect width="10" height="10"/></clipPath></defs>`,
      drawn: "M 0 0 L 1 1 Z",
    },
  ])("$name", async ({ inside, drawn }) => expect(rounded(await shapesOf(svg(inside)))).toEqual([drawn]));

  it("with a view box that does not start at 0", async () => {
    expect(rounded(await shapesOf(svg(square, 'viewBox="5 5 10 10"')))).toEqual(["M -5 -5 L 5 -5 L 5 5 L -5 5 Z"]);
  });

  it("with fills from attribute, group, class and style, the last one winning", async () => {
    const inside = `<style>.a{fill:#00f}.b,.c{fill:rgb(1, 2, 3);fill-rule:evenodd}</style>
      ${square}<g fill="red">${square}<path class="a" fill="#0f0" d="M0 0h1z"/></g>
      <path class="a b" style="fill: #ABCDEF" d="M0 0h1z"/><path fill="none" d="M0 0h1z"/>
      <g display="none">${square}</g>`;
    expect((await shapesOf(svg(inside))).map(({ fill, rule }) => `${fill} ${rule}`)).toEqual([
      "#000000 nonzero",
      "#ff0000 nonzero",
      "#0000ff nonzero",
      "#abcdef evenodd",
    ]);
  });

  it("with colours as hues", async () => {
    const shapes = await shapesOf(
      svg('<g fill="hsl(345 70% 44%)"><path d="M0 0h1z"/></g><path fill="hsl(120, 100%, 50%)" d="M0 0h1z"/>'),
    );
    expect(shapes.map(({ fill }) => fill)).toEqual(["#bf2249", "#00ff00"]);
  });

  it("with the metadata of drawing programs", async () => {
    const source = `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
      <!-- made by hand --><svg xmlns:x="urn:x" width="10px" height="10"><title>A &amp; B</title><x:view/><metadata><x:a>b</x:a></metadata>${square}</svg>`;
    expect(await shapesOf(source)).toHaveLength(1);
  });
});

describe("an SVG is rejected for", () => {
  it.each([
    { name: "a script", inside: `<script>alert(1)</script>${square}`, error: "script" },
    { name: "a script that is not drawn", inside: `<defs><script>1</script></defs>${square}`, error: "script" },
    { name: "a script in another namespace's name", inside: `<svg:script>1</svg:script>${square}`, error: "script" },
    { name: "a handler", inside: '<path onclick="x()" d="M0 0h1z"/>', error: "script" },
    { name: "a javascript address", inside: `<a href=" javascript:alert(1)">${square}</a>`, error: "script" },
    { name: "an animation", inside: `${square}<animate attributeName="d"/>`, error: "script" },
    { name: "an address outside", inside: `<image href="https://example.org/x.png"/>${square}`, error: "outside" },
    { name: "a data address", inside: '<image xlink:href="data:image/png;base64,AA"/>', error: "outside" },
    {
      name: "a style that fetches",
      inside: `<style>.a{fill:url(https://example.org)}</style>${square}`,
      error: "outside",
    },
    { name: "an import", inside: `<style>@import "x.css";</style>${square}`, error: "outside" },
    { name: "an address hidden by an escape", inside: `<style>.a{fill:\\75rl(x)}</style>${square}`, error: "outside" },
    {
      name: "an address in an attribute",
      inside: '<path fill="url(//example.org/#a)" d="M0 0h1z"/>',
      error: "outside",
    },
    { name: "HTML", inside: `<foreignObject><div/></foreignObject>${square}`, error: "picture" },
    { name: "text", inside: `<text>Acme</text>${square}`, error: "text" },
    { name: "a reference to nothing", inside: `<use href="#a"/>${square}`, error: "noTarget" },
    { name: "a reference outside", inside: `<use href="logos.svg#a"/>${square}`, error: "outside" },
    { name: "a reference to itself", inside: `<g id="a"><use href="#a"/></g>${square}`, error: "tooManyShapes" },
    {
      name: "references that multiply",
      inside: `<defs>${[0, 1, 2, 3, 4].map((level) => `<g id="g${level + 1}">${`<use href="#g${level}"/>`.repeat(8)}</g>`).join("")}<path id="g0" fill="none" d="M0 0h1z"/></defs><use href="#g5"/>${square}`,
      error: "tooManyShapes",
    },
    {
      name: "a clip that cuts",
      inside: `<clipPath id="c"><rect width="5" height="5"/></clipPath><g clip-path="url(#c)">${square}</g>`,
      error: "effect",
    },
    { name: "a gradient", inside: '<path fill="url(#a)" d="M0 0h1z"/>', error: "gradient" },
    { name: "a line", inside: '<path stroke="#000" d="M0 0h1z"/>', error: "stroke" },
    { name: "a veil", inside: '<path opacity=".5" d="M0 0h1z"/>', error: "transparent" },
    { name: "a mask", inside: '<path mask="url(#m)" d="M0 0h1z"/>', error: "effect" },
    { name: "an unknown colour", inside: '<path fill="rebeccaish" d="M0 0h1z"/>', error: "colour" },
    {
      name: "an inherited colour's name that every object has",
      inside: '<path fill="constructor" d="M0 0h1z"/>',
      error: "colour",
    },
    { name: "an unknown element", inside: `<blink/>${square}`, error: "element" },
    { name: "nothing in it", inside: "<g/>", error: "empty" },
    { name: "an invalid path", inside: '<path d="M0 0 L evil"/>', error: "damaged" },
    { name: "infinity", inside: '<path d="M0 0L1e999 1Z"/>', error: "damaged" },
    {
      name: "a transform without end",
      inside: `<g transform="scale(1e300) scale(1e300)">${square}</g>`,
      error: "damaged",
    },
    { name: "tags that do not close", inside: "<g>", error: "damaged" },
    { name: "too many elements", inside: square.repeat(4000), error: "tooManyShapes" },
    { name: "too many steps", inside: `<path d="M0 0${"h1".repeat(30_000)}"/>`, error: "tooManyShapes" },
    { name: "nesting without end", inside: `${"<g>".repeat(2000)}${"</g>".repeat(2000)}`, error: "tooManyShapes" },
  ])("$name", async ({ inside, error }) => expect(await readLogo(bytes(svg(inside)))).toEqual({ ok: false, error }));

  it.each([
    {
      name: "an entity that holds another",
      source: `<!DOCTYPE svg [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>${svg(square)}`,
      error: "entities",
    },
    {
      name: "an entity that is fetched",
      source: `<!DOCTYPE svg [<!ENTITY a SYSTEM "x">]>${svg(square)}`,
      error: "entities",
    },
    {
      name: "an entity that is long",
      source: `<!DOCTYPE svg [<!ENTITY a "${"a".repeat(201)}">]>${svg(square)}`,
      error: "entities",
    },
    { name: "two document types", source: `<!DOCTYPE svg><!DOCTYPE svg>${svg(square)}`, error: "damaged" },
    { name: "two roots", source: svg(square) + svg(square), error: "damaged" },
    { name: "no size", source: svg(square, ""), error: "noSize" },
    { name: "a frame of no height", source: svg(square, 'viewBox="0 0 10 0"'), error: "damaged" },
    { name: "another root", source: `<html><svg/></html>`, error: "unknownKind" },
    { name: "its size", source: svg(" ".repeat(300_001)), error: "tooBig" },
  ])("$name", async ({ source, error }) => expect(await readLogo(bytes(source))).toEqual({ ok: false, error }));
});

describe("pixels", () => {
  type Png = { readonly kind?: number; readonly depth?: number; readonly interlaced?: boolean; readonly data?: Buffer };

  function chunk(name: string, data: Uint8Array): Buffer {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    // None of our readers checks the checksum.
    return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)]);
  }

  /** Returns a PNG with as many bytes of pixels as its type needs, or with other data. */
  function png(width: number, height: number, { kind = 2, depth = 8, interlaced = false, data }: Png = {}) {
    const head = Buffer.alloc(13);
    head.writeUInt32BE(width, 0);
    head.writeUInt32BE(height, 4);
    head.set([depth, kind, 0, 0, interlaced ? 1 : 0], 8);
    const samples = [1, 0, 3, 1, 2, 0, 4][kind] ?? 0;
    const line = 1 + Math.ceil((width * depth * samples) / 8);
    const parts = [
      chunk("IHDR", head),
      ...(kind === 3 ? [chunk("PLTE", Buffer.alloc(6))] : []),
      chunk("IDAT", data ?? deflateSync(Buffer.alloc(width * height > 1e6 ? 0 : height * line))),
      chunk("IEND", Buffer.alloc(0)),
    ];
    return new Uint8Array(Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...parts]));
  }

  /** A minimal JPEG: a skipped segment, a frame, the end. */
  function jpeg(width: number, height: number, colours: number, end = 0xd9, kind = 0xc2): Uint8Array<ArrayBuffer> {
    const frame = [0xff, kind, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, colours, 0, 0, 0];
    return Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, ...frame, 0xff, end]);
  }

  const size = (logo: Logo) => `${logo.kind} ${logo.width}×${logo.height}`;

  it.each([
    { name: "a PNG", file: png(300, 100), says: "png 300×100" },
    { name: "a PNG with a veil", file: png(30, 10, { kind: 6 }), says: "png 30×10" },
    { name: "a PNG with a palette of two colours", file: png(30, 10, { kind: 3, depth: 1 }), says: "png 30×10" },
    {
      name: "an interlaced PNG",
      // 8 × 8 pixels in seven passes of 1, 1, 1, 2, 2, 4 and 4 lines.
      file: png(8, 8, { interlaced: true, data: deflateSync(Buffer.alloc(64 * 3 + 15)) }),
      says: "png 8×8",
    },
    { name: "a JPEG", file: jpeg(640, 480, 3), says: "jpeg 640×480" },
  ])("of $name are accepted with their size", async ({ file, says }) => {
    const read = await readLogo(file);
    expect(read.ok && size(read.value)).toBe(says);
  });

  it.each([
    { name: "a PNG cut off", file: png(300, 100).subarray(0, 80), error: "damaged" },
    { name: "an empty PNG", file: png(0, 100), error: "damaged" },
    { name: "a PNG whose pixels are noise", file: png(30, 10, { data: Buffer.from("noise") }), error: "damaged" },
    { name: "a PNG with too few pixels", file: png(30, 10, { data: deflateSync(Buffer.alloc(9)) }), error: "damaged" },
    {
      name: "a PNG with more pixels than its size",
      file: png(9, 9, { data: deflateSync(Buffer.alloc(1e6)) }),
      error: "damaged",
    },
    {
      name: "a PNG with invalid lines",
      file: png(1, 1, { data: deflateSync(Buffer.from([9, 0, 0, 0])) }),
      error: "damaged",
    },
    { name: "a JPEG of a kind that readers do not show", file: jpeg(640, 480, 3, 0xd9, 0xc9), error: "damaged" },
    { name: "a PNG of no known kind", file: png(30, 10, { kind: 5 }), error: "damaged" },
    { name: "a bomb", file: png(60_000, 60_000), error: "tooManyPixels" },
    { name: "a hair", file: png(3000, 10), error: "tooManyPixels" },
    { name: "printer's colours", file: jpeg(640, 480, 4), error: "cmyk" },
    { name: "a JPEG without its end marker", file: jpeg(640, 480, 3, 0), error: "damaged" },
    { name: "a JPEG without a frame", file: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 2, 0xff, 0xd9), error: "damaged" },
    { name: "a GIF", file: bytes("GIF89a"), error: "otherPicture" },
    { name: "a PDF", file: bytes("%PDF-1.7"), error: "otherPicture" },
    { name: "a text", file: bytes("a logo"), error: "unknownKind" },
    { name: "nothing", file: new Uint8Array(), error: "emptyFile" },
  ])("of $name are rejected", async ({ file, error }) => {
    expect(await readLogo(new Uint8Array(file))).toEqual({ ok: false, error });
  });
});
