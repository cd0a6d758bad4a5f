// A key that a passphrase protects: files for it are encrypted without the passphrase, and open with both.
import { expect, it } from "vitest";
import { createPassphraseKey } from "#sealed/passphraseKey.ts";
import { seal } from "#sealed/seal.ts";
import { unseal } from "#sealed/unseal.ts";

const bytes = (text: string) => Uint8Array.from(new TextEncoder().encode(text));
const text = (content: Uint8Array) => new TextDecoder().decode(content);

it("opens what was encrypted for it with the key file and its passphrase, and with nothing less", async () => {
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
});

it("needs a passphrase", async () => {
  expect(await createPassphraseKey("")).toEqual({ ok: false, error: { kind: "noSecret" } });
});
