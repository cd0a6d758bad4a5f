import { Encrypter } from "age-encryption";

/** Encrypts like other programs, with little work, for tests that do not test the work. */
export async function sealQuickly(content: Uint8Array | string, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(4);
  return new Uint8Array(await encrypter.encrypt(content));
}
