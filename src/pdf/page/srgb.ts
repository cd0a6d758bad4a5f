/*
 * The colour profile that PDF/A requires: sRGB (IEC 61966-2-1) as a small ICC profile of version 2, generated from the
 * published values.
 */

/** White point and primaries of sRGB, adapted to D50. */
const COLOURANTS = {
  wtpt: [0.9505, 1, 1.0891],
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
} as const;
const D50 = [0.9642, 1, 0.8249] as const;
const HEADER = 128;
const STEPS = 256;

/** Returns the profile, one character per byte. */
export function srgbProfile(): string {
  const curve = toneCurve();
  const tags: readonly (readonly [tag: string, data: string])[] = [
    ["desc", `desc${zeros(4)}${u32(5)}sRGB\0${zeros(78)}`],
    ["cprt", `text${zeros(4)}CC0\0`],
    ...Object.entries(COLOURANTS).map(([tag, xyz]) => [tag, `XYZ ${zeros(4)}${xyz.map(fixed).join("")}`] as const),
    ["rTRC", curve],
    ["gTRC", curve],
    ["bTRC", curve],
  ];
  const places = new Map<string, number>();
  let body = "";
  const start = HEADER + 4 + 12 * tags.length;
  for (const [, data] of tags) {
    if (places.has(data)) continue;
    places.set(data, start + body.length);
    body += data + zeros((4 - (data.length % 4)) % 4);
  }
  const table = tags.map(([tag, data]) => `${tag}${u32(places.get(data) ?? 0)}${u32(data.length)}`).join("");
  return `${header(start + body.length)}${u32(tags.length)}${table}${body}`;
}

function header(size: number): string {
  const made = [2026, 1, 1, 0, 0, 0].map(u16).join("");
  const kind = `${u32(size)}${zeros(4)}${u32(0x02100000)}mntrRGB XYZ ${made}acsp`;
  return `${kind}${zeros(28)}${D50.map(fixed).join("")}${zeros(48)}`;
}

function toneCurve(): string {
  const values = Array.from({ length: STEPS }, (_, step) => {
    const value = step / (STEPS - 1);
    return u16(Math.round(65535 * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)));
  });
  return `curv${zeros(4)}${u32(STEPS)}${values.join("")}`;
}

function zeros(count: number): string {
  return "\0".repeat(count);
}

function u16(value: number): string {
  return String.fromCharCode(value >> 8, value & 255);
}

function u32(value: number): string {
  return u16(value >>> 16) + u16(value & 65535);
}

function fixed(value: number): string {
  return u32(Math.round(value * 65536));
}
