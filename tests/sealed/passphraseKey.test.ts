// A key that a passphrase protects: files for it are encrypted without the passphrase, and open with both.
import { describe, expect, it } from "vitest";
import { createPassphraseKey } from "#sealed/passphraseKey.ts";
import { seal } from "#sealed/seal.ts";
import { unseal } from "#sealed/unseal.ts";
import { decryptByAge, hasAge } from "../conformance/age.ts";

const bytes = (text: string) => Uint8Array.from(new TextEncoder().encode(text));
const text = (content: Uint8Array) => new TextDecoder().decode(content);

/** Timeout in milliseconds: a passphrase takes a second of computation, and longer on a busy machine. */
const TIMEOUT = 120_000;

it(
  "opens what was encrypted for it with the key file and its passphrase, and with nothing less",
  async () => {
    const created = await createPassphraseKey("correct horse");
    if (!created.ok) throw new Error(created.error.kind);
    const { recipient, keyFile } = created.value;
    expect(recipient).toMatch(/^age1[0-9a-z]+$/);
    expect(keyFile).not.toContain("AGE-SECRET-KEY");
    const sealed = await seal(bytes("all"), { kind: "recipients", recipients: [recipient] });
    if (!sealed.ok) throw new Error(sealed.error.kind);

    expect(await unseal(bytes(keyFile), "wrong horse")).toEqual({ ok: false, error: { kind: "wrongPassphrase" } });
    expect(await unseal(bytes(sealed.value), "correct horse")).toMatchObject({ ok: false });
    const key = await unseal(bytes(keyFile), "correct horse");
    if (!key.ok) throw new Error(key.error.kind);
    const opened = await unseal(bytes(sealed.value), text(key.value));
    expect(opened.ok && text(opened.value)).toBe("all");
  },
  TIMEOUT,
);

describe.skipIf(!hasAge)("age of Debian (skipped where age or script is not installed)", () => {
  it(
    "opens the key file, and with it what was encrypted for it",
    async () => {
      const passphrase = "Zürich für Łódź".normalize("NFD");
      const created = await createPassphraseKey(passphrase);
      if (!created.ok) throw new Error(created.error.kind);
      const { recipient, keyFile } = created.value;
      const sealed = await seal(bytes("all"), { kind: "recipients", recipients: [recipient] });
      // At a terminal the letters are composed.
      const typed = passphrase.normalize("NFC");
      expect(decryptByAge(sealed.ok ? sealed.value : "", typed, keyFile)).toBe("all");
      expect(decryptByAge(keyFile, typed)).toMatch(/^AGE-SECRET-KEY-1[0-9A-Z]+\n$/);
      expect(() => decryptByAge(keyFile, "another")).toThrow("age -d ends with 1");
    },
    TIMEOUT,
  );
});

it("needs a passphrase", async () => {
  expect(await createPassphraseKey("")).toEqual({ ok: false, error: { kind: "noSecret" } });
});
