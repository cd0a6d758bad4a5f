import { err, ok, type Result } from "#lib/result.ts";
import { type SealError, type SealedFor, seal } from "#sealed/seal.ts";
import { convertFile } from "./convertFile.ts";
import { EXIT_CODES } from "./exitCodes.ts";
import type { Options } from "./parseOptions.ts";
import { firstLine, readSecret } from "./readSecret.ts";

const USAGE = `Usage: tenspan seal FILE (--passphrase-file FILE | --recipient age1…) --out FILE.age [--overwrite]
Encrypts any FILE as an age file (version 1, text form), which only the passphrase or a secret key opens, in Tenspan,
age and other programs. - is standard input or output.

  --passphrase-file FILE    the passphrase is the first line of FILE
  --recipient age1…         a public key, whose owner needs no passphrase; can be repeated
  --out FILE                the encrypted file to write
  --overwrite               replace existing files; without it, they are kept

If the passphrase is lost, nobody can open the file.

${EXIT_CODES}`;

/** Runs `seal FILE --out X.age`: encrypts a file with a passphrase, or for the owners of public keys. */
export function run(args: readonly string[]): Promise<number> {
  return convertFile(args, {
    usage: USAGE,
    names: { texts: ["passphrase-file"], lists: ["recipient"] },
    check: ({ text, list }) =>
      (text("passphrase-file") === undefined) === (list("recipient").length === 0)
        ? "Name either --passphrase-file or one or more of --recipient."
        : null,
    convert: async (content, options) => {
      const sealedFor = await readSealedFor(options);
      if (!sealedFor.ok) return sealedFor;
      const sealed = await seal(content, sealedFor.value);
      return sealed.ok ? sealed : err(sentenceOf(sealed.error));
    },
  });
}

async function readSealedFor({ text, list }: Options): Promise<Result<SealedFor, string>> {
  const file = text("passphrase-file");
  if (file === undefined) return ok({ kind: "recipients", recipients: list("recipient") });
  const secret = await readSecret(file);
  return secret.ok ? ok({ kind: "passphrase", passphrase: firstLine(secret.value) }) : secret;
}

function sentenceOf(error: SealError): string {
  if (error.kind === "noSecret") return "it was not encrypted: the passphrase is empty.";
  return `it was not encrypted: ${error.recipient} is not a public key. It begins with age1, and every letter counts.`;
}
