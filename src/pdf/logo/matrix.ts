/** x′ = a·x + c·y + e, y′ = b·x + d·y + f */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The matrix that changes nothing. */
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

const CALL = /\s*([A-Za-z]+)\s*\(([^()]*)\)\s*,?/y;
const NUMBER = /[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?/gi;

/** Returns the product of two matrices, which applies `inner` first, then `outer`. */
export function multiplyMatrices([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Applies a matrix to a point. */
export function transformPoint([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Parses a list of numbers in SVG syntax. */
export function parseNumbers(text: string): readonly number[] {
  return [...text.matchAll(NUMBER)].map(([number]) => Number(number));
}

/** Parses a `transform` attribute; returns null if it is invalid. */
export function readTransform(given: string): Matrix | null {
  const text = given.trim();
  let matrix = IDENTITY;
  let at = 0;
  while (at < text.length) {
    CALL.lastIndex = at;
    const match = CALL.exec(text);
    const step = match === null ? null : matrixOf(match[1] ?? "", parseNumbers(match[2] ?? ""));
    if (step === null) return null;
    matrix = multiplyMatrices(matrix, step);
    at = CALL.lastIndex;
  }
  return matrix.every(Number.isFinite) ? matrix : null;
}

function matrixOf(name: string, numbers: readonly number[]): Matrix | null {
  const [first = Number.NaN, second, third, fourth, fifth, sixth] = numbers;
  switch (name) {
    case "matrix":
      return [
        first,
        second ?? Number.NaN,
        third ?? Number.NaN,
        fourth ?? Number.NaN,
        fifth ?? Number.NaN,
        sixth ?? Number.NaN,
      ];
    case "translate":
      return [1, 0, 0, 1, first, second ?? 0];
    case "scale":
      return [first, 0, 0, second ?? first, 0, 0];
    case "rotate":
      return rotation(first, second ?? 0, third ?? 0);
    case "skewX":
      return [1, 0, Math.tan((first * Math.PI) / 180), 1, 0, 0];
    case "skewY":
      return [1, Math.tan((first * Math.PI) / 180), 0, 1, 0, 0];
    default:
      return null;
  }
}

function rotation(degrees: number, x: number, y: number): Matrix {
  const angle = (degrees * Math.PI) / 180;
  const turn: Matrix = [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
  return multiplyMatrices(multiplyMatrices([1, 0, 0, 1, x, y], turn), [1, 0, 0, 1, -x, -y]);
}
