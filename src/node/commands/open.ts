import { err } from "#lib/result.ts";
import { isSealed } from "#sealed/isSealed.ts";
import { type UnsealError, unseal } from "#sealed/unseal.ts";
import { convertFile } from "./convertFile.ts";
import { EXIT_CODES } from "./exitCodes.ts";
import { firstLine, readSecret } from "./readSecret.ts";

const USAGE = `Usage: tenspan open FILE.age (--passphrase-file FILE | --identity FILE) --out FILE [--overwrite]
Decrypts an age file (version 1, binary or text form) of Tenspan or of another program.
Nothing is written unless the whole file is unchanged. - is standard input or output.

  --passphrase-file FILE    the passphrase is the first line of FILE
  --identity FILE           a file with the secret key, as age-keygen writes it
  --out FILE                the file to write
  --overwrite               replace existing files; without it, they are kept

${EXIT_CODES}`;

const SENTENCES: Readonly<Record<UnsealError["kind"], string>> = {
  wrongPassphrase: "the passphrase does not open it.",
  wrongKey: "the secret key does not open it: it was encrypted for other keys.",
  notSecretKey: "it was encrypted for public keys: name the file with the secret key with --identity.",
  changed: "it was changed after it was encrypted.",
  cutOff: "it is incomplete: its end is missing.",
  damaged: "it was changed after it was encrypted, or its end is missing.",
  notAllowed: "its passphrase needs more work than Tenspan does for any file. The program age opens it.",
};

/** Runs `open X.age --out FILE`: writes the content of an encrypted file. */
export function run(args: readonly string[]): Promise<number> {
  return convertFile(args, {
    usage: USAGE,
    names: { texts: ["passphrase-file", "identity"] },
    check: ({ text }) =>
      (text("passphrase-file") === undefined) === (text("identity") === undefined)
        ? "Name either --passphrase-file or --identity."
        : null,
    convert: async (content, { text }) => {
      if (!(await isSealed(new Blob([content])))) return err("it is not an encrypted file.");
      const passphrase = text("passphrase-file");
      const secret = await readSecret(passphrase ?? text("identity") ?? "");
      if (!secret.ok) return secret;
      const opened = await unseal(content, passphrase === undefined ? secret.value : firstLine(secret.value));
      return opened.ok ? opened : err(SENTENCES[opened.error.kind]);
    },
  });
}
