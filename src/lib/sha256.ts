/*
 * SHA-256 (FIPS 180-4). Browsers have it on secure pages only, and only as a promise; a fingerprint must be the same
 * everywhere, and wherever a report is made.
 */

const PRIMES = firstPrimes(64);
/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const ROUNDS = PRIMES.map((prime) => fraction(Math.cbrt(prime)));
/** The same of the square roots of the first eight. */
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const BLOCK = 64;

/** The SHA-256 of these bytes, 64 hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  const message = padded(bytes);
  const view = new DataView(message.buffer);
  const state = Int32Array.from(START);
  const schedule = new Int32Array(BLOCK);
  for (let at = 0; at < message.length; at += BLOCK) {
    for (let index = 0; index < 16; index++) schedule[index] = view.getInt32(at + 4 * index);
    extend(schedule);
    compress(state, schedule);
  }
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

/** The message, a one bit, zeros, and the length in bits, as whole blocks. */
function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const message = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK);
  message.set(bytes);
  message[bytes.length] = 0x80;
  const view = new DataView(message.buffer);
  view.setUint32(message.length - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(message.length - 4, (bytes.length << 3) >>> 0);
  return message;
}

function extend(schedule: Int32Array): void {
  const word = (index: number) => schedule[index] ?? 0;
  for (let index = 16; index < BLOCK; index++) {
    const early = word(index - 15);
    const late = word(index - 2);
    const first = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const second = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    schedule[index] = (word(index - 16) + first + word(index - 7) + second) | 0;
  }
}

function compress(state: Int32Array, schedule: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < BLOCK; index++) {
    const choice = (e & f) ^ (~e & g);
    const sums = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + sums + choice + (ROUNDS[index] ?? 0) + (schedule[index] ?? 0)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = ((state[index] ?? 0) + word) | 0;
}

function turned(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0;
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate++) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes;
}
