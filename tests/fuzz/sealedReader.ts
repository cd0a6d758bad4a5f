import { armor, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { openFile } from "#assessment/openFile.ts";
import { decodeText } from "#pdf/decodeText.ts";
import { secretFor } from "#sealed/secretFor.ts";
import { unseal } from "#sealed/unseal.ts";
import { type Draw, damageBytes, damageJson, pick } from "./damage.ts";
import type { FuzzSubject } from "./fuzzSubject.ts";
import { type Bytes, bytesOf, jsonBytes, type Reader } from "./reader.ts";

/** Work of the passphrase, 2^4 rounds: hashing it is not what is tested. */
const WORK = 4;
const PASSPHRASE = "a passphrase";

/** Returns the reader of encrypted assessments, which are also damaged inside the encryption. */
export async function sealedReader({ builtIn, assessment }: FuzzSubject): Promise<Reader> {
  const key = await generateX25519Identity();
  const recipient = await identityToRecipient(key);
  const seal = async (content: Bytes, isFor: "passphrase" | "key"): Promise<Bytes> => {
    const encrypter = new Encrypter();
    if (isFor === "key") encrypter.addRecipient(recipient);
    else encrypter.setPassphrase(PASSPHRASE);
    encrypter.setScryptWorkFactor(WORK);
    return new Uint8Array(await encrypter.encrypt(content));
  };
  const armored = (binary: Bytes) => bytesOf(armor.encode(binary));
  const content = jsonBytes(assessment);
  const binary = [await seal(content, "passphrase"), await seal(content, "key")];
  return {
    name: "encrypted file",
    share: 20,
    files: [...binary, ...binary.map(armored)],
    make: async (draw) => {
      if (draw(3) === 0) return makeHeader(draw);
      const sealed = await seal(
        draw(2) === 0 ? damageJson(assessment, draw) : damageBytes(content, draw),
        draw(2) === 0 ? "key" : "passphrase",
      );
      return draw(2) === 0 ? armored(sealed) : sealed;
    },
    read: async (bytes) => {
      const needed = await secretFor(new Blob([bytes]));
      const opened = await unseal(bytes, needed === "passphrase" ? PASSPHRASE : key);
      const text = opened.ok ? decodeText(opened.value) : null;
      if (text?.ok) openFile(text.value, builtIn);
      return opened.ok;
    },
  };
}

const STANZAS = [
  "-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc\nEmECAEcKN+n/Vs9SbWiV+Hu0r+E8R77DdWYyd83nw7U\n",
  "-> scrypt bBjlhJVYZeE4aqUdmtRHfw 4\nZV/AhotwSGqaPCU43cepl4WYUouAa17a3xpu4G2yi5k\n",
  "-> X25519 AAAA\n\n",
  "-> piv-p256 a b\nAAAA\n",
  "-> \n",
  "->\n",
  "-> scrypt bBjlhJVYZeE4aqUdmtRHfw 99999999999999999999\nAAAA\n",
  "\n",
];

/** A header with few or very many stanzas of any kind. */
function makeHeader(draw: Draw): Bytes {
  const length = draw(20) === 0 ? 3000 : draw(5);
  const stanza = pick(draw, STANZAS) ?? "";
  const stanzas = Array.from({ length }, () => (length > 5 ? stanza : pick(draw, STANZAS))).join("");
  const header = `age-encryption.org/v1\n${stanzas}--- ${"A".repeat(43)}\n`;
  return Buffer.concat([bytesOf(header), Buffer.alloc(draw(200), 7)]).subarray();
}
