import { armor, Decrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import fc from "fast-check";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { utf8 } from "#lib/utf8.ts";
import { isSealed } from "#sealed/isSealed.ts";
import { seal } from "#sealed/seal.ts";
import { secretFor } from "#sealed/secretFor.ts";
import { type UnsealError, unseal } from "#sealed/unseal.ts";
import { sealQuickly } from "./sealQuickly.ts";

// A passphrase takes a second of computation, and longer on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const TEXT = '{ "organisation": "Möller & Söhne 東京" }\n';
const PASSPHRASE = "correct horse battery staple";

type Bytes = Uint8Array<ArrayBuffer>;

const armored = (binary: Bytes) => utf8(armor.encode(binary));
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

async function reasonOf(file: Bytes, secret = PASSPHRASE): Promise<UnsealError["kind"] | "opened"> {
  const opened = await unseal(file, secret);
  return opened.ok ? "opened" : opened.error.kind;
}

/** Returns the bytes with the one at `index` changed. */
function changedAt(file: Bytes, index: number, by = 1): Bytes {
  const changed = file.slice();
  changed[index] = (changed[index] ?? 0) ^ by;
  return changed;
}

const LARGE = Uint8Array.from({ length: 3 * 65_536 + 1000 }, (_, index) => index % 251);

let small: Bytes;
let large: Bytes;
beforeAll(async () => {
  [small, large] = await Promise.all([sealQuickly(TEXT, PASSPHRASE), sealQuickly(LARGE, PASSPHRASE)]);
});

describe("an encrypted file", () => {
  it("is text that only its passphrase decrypts", async () => {
    const sealed = await seal(utf8(TEXT), { kind: "passphrase", passphrase: PASSPHRASE });
    const file = utf8(sealed.ok ? sealed.value : "");
    expect(textOf(file)).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n[\w+/=\n]+-----END AGE ENCRYPTED FILE-----\n$/);
    expect(await isSealed(new Blob([file]))).toBe(true);
    expect(await secretFor(new Blob([file]))).toBe("passphrase");
    // Each guess of the passphrase takes 2^18 rounds.
    expect(textOf(armor.decode(textOf(file)))).toMatch(/^age-encryption\.org\/v1\n-> scrypt [\w+/]{22} 18\n/);
    const opened = await unseal(file, PASSPHRASE);
    expect(opened.ok && textOf(opened.value)).toBe(TEXT);
  });

  it.each([`${PASSPHRASE} `, PASSPHRASE.toUpperCase(), ""])("is not opened by %j", async (secret) => {
    expect(await reasonOf(small, secret)).toBe("wrongPassphrase");
  });

  it("opens with its passphrase whichever way a keyboard enters the letters", async () => {
    const passphrase = "Zürich für Łódź, Ωμέγα 각";
    const [composed, decomposed] = [passphrase.normalize("NFC"), passphrase.normalize("NFD")];
    expect(composed).not.toBe(decomposed);
    for (const given of [composed, decomposed])
      for (const typed of [composed, decomposed])
        expect(await reasonOf(await sealQuickly(TEXT, given), typed)).toBe("opened");
    // Our own files are in the form that most keyboards enter, for programs that take a passphrase as it is typed.
    const sealed = await seal(utf8(TEXT), { kind: "passphrase", passphrase: decomposed });
    const decrypter = new Decrypter();
    decrypter.addPassphrase(composed);
    expect(await decrypter.decrypt(armor.decode(sealed.ok ? sealed.value : ""), "text")).toBe(TEXT);
  });

  it.each([
    { name: "spaces at both ends", passphrase: "  two spaces  " },
    { name: "spaces only", passphrase: "          " },
    { name: "10,000 characters", passphrase: "0123456789".repeat(1000) },
    { name: "half an emoji", passphrase: "half \ud83d of one" },
    { name: "line ends and a null", passphrase: "a\nb\r\nc\0d e f" },
  ])("$name: opens with the same passphrase only", async ({ passphrase }) => {
    const file = await sealQuickly(TEXT, passphrase);
    expect(await reasonOf(file, passphrase)).toBe("opened");
    expect(await reasonOf(file, `${passphrase} `)).toBe("wrongPassphrase");
    expect(await reasonOf(file, passphrase.slice(1))).toBe("wrongPassphrase");
  });

  it("for public keys is decrypted by the secret key of any of them", async () => {
    const identities = await Promise.all([generateX25519Identity(), generateX25519Identity()]);
    const recipients = await Promise.all(identities.map(identityToRecipient));
    const sealed = await seal(utf8(TEXT), { kind: "recipients", recipients });
    const file = utf8(sealed.ok ? sealed.value : "");
    expect(await secretFor(new Blob([file]))).toBe("secretKey");
    for (const identity of identities) {
      const opened = await unseal(file, `# created: 2026-11-29\n# public key: age1…\n${identity}\n`);
      expect(opened.ok && textOf(opened.value)).toBe(TEXT);
    }
    expect(await reasonOf(file, await generateX25519Identity())).toBe("wrongKey");
    expect(await reasonOf(file, PASSPHRASE)).toBe("notSecretKey");
  });

  it.each([
    { name: "an empty passphrase", sealedFor: { kind: "passphrase", passphrase: "" }, error: { kind: "noSecret" } },
    { name: "no key", sealedFor: { kind: "recipients", recipients: [] }, error: { kind: "noSecret" } },
    {
      name: "a mistyped key",
      sealedFor: { kind: "recipients", recipients: ["age1qqqq"] },
      error: { kind: "notRecipient", recipient: "age1qqqq" },
    },
  ] as const)("$name seals nothing", async ({ sealedFor, error }) => {
    expect(await seal(utf8(TEXT), sealedFor)).toEqual({ ok: false, error });
  });

  it("is recognised by its first bytes, and no other file is", async () => {
    const known = (content: Bytes | string) => isSealed(new Blob([content]));
    expect(await Promise.all([small, armored(small), `\n\n${textOf(armored(small))}`].map(known))).toEqual([
      true,
      true,
      true,
    ]);
    expect(await Promise.all(["", "{}", "%PDF-1.7", "age", "-----BEGIN CERTIFICATE-----"].map(known))).not.toContain(
      true,
    );
  });
});

describe("a changed encrypted file", () => {
  it("is decrypted in both forms if unchanged", async () => {
    expect(await Promise.all([small, armored(small), large, armored(large)].map((file) => reasonOf(file)))).toEqual(
      Array.from({ length: 4 }, () => "opened"),
    );
    const opened = await unseal(large, PASSPHRASE);
    expect(opened.ok && opened.value).toEqual(LARGE);
  });

  it("is never decrypted with a changed byte, anywhere", async () => {
    for (let index = 0; index < small.length; index += 1) {
      if (index < "age-encryption.org/".length) continue;
      expect(await reasonOf(changedAt(small, index)), `byte ${index}`).not.toBe("opened");
    }
  });

  it("reports a changed character of the armor", async () => {
    const file = armored(large);
    const atContents = textOf(file).indexOf("\n", 600);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: atContents, max: file.length - 40 }), async (index) => {
        expect(await reasonOf(changedAt(file, index))).toBe("changed");
      }),
      { numRuns: 40 },
    );
  });

  it("reports a missing end of the armor, at any length", async () => {
    const file = armored(small);
    // The file is complete without the last line end.
    for (let length = 40; length < file.length - 1; length += 1)
      expect(await reasonOf(file.slice(0, length)), `${length} letters`).toBe("cutOff");
  });

  it.each([
    { name: "in the header", length: 60, kind: "cutOff" },
    { name: "before the contents", length: 170, kind: "cutOff" },
    { name: "in the last chunk, where both look alike", length: -10, kind: "damaged" },
  ])("binary, cut off $name: $kind", async ({ length, kind }) => {
    expect(await reasonOf(small.slice(0, length))).toBe(kind);
  });

  it("binary, changed before the last chunk: changed; cut off: damaged", async () => {
    expect(await reasonOf(changedAt(large, 70_000))).toBe("changed");
    expect(await reasonOf(large.slice(0, 100_000))).toBe("damaged");
  });

  it("is rejected if it needs too much work", async () => {
    const greedy = textOf(small).replace(/^(-> scrypt \S+) \d+/m, "$1 30");
    expect(await reasonOf(utf8(greedy.slice(0, greedy.indexOf("\n---") + 60)))).toBe("notAllowed");
  });
});
