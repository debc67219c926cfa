import type { AuthTexts } from "./texts.js";

const time = (what: string) => `${what} is a time in UTC, such as 2026-11-24T12:00:00Z.`;

export const en: AuthTexts = {
  keyFile: {
    notJson: (line, column) =>
      `This is not JSON${line === undefined || column === undefined ? "" : `: line ${line}, column ${column} is wrong`}.`,
    unknownField: (known) => `There is a field here that is not known. Known: ${known.join(", ")}.`,
    right: {
      file: 'The file holds one object, such as {"version": 1, "keys": []}.',
      entry: "A key is an object with id, name, hash and created, and may have expires and revoked.",
      version: "version is 1, a number.",
      keys: "keys is a list of keys.",
      id: "id is 4 to 32 small letters and digits, as channelwise api-key create made it.",
      name: "name is 1 to 80 printable characters on one line.",
      hash: "hash is sha256: and 64 hexadecimal digits in small letters, as channelwise api-key create made it.",
      created: time("created"),
      expires: time("expires"),
      revoked: time("revoked"),
    },
    twice: (first) => `This id is at /keys/${first} already; each key has an id of its own.`,
    unknownId: "There is no key of that id in the file.",
    trouble: {
      missing: "The file of API keys does not exist.",
      notFile: "The file of API keys is not a regular file.",
      tooBig: "The file of API keys is larger than 16 MiB.",
      noPermission: "The file of API keys or its folder may not be used: no permission.",
      full: "There is no room left to write the file of API keys.",
      broken: "The file of API keys cannot be read or written.",
    },
    otherOwner: "The file of API keys belongs to another user: run this as that user, so that the service can read it.",
    locked:
      "The file of API keys is being changed by another command. If none is running, one broke off: remove the file of the same name that ends in .lock.",
    wrong: (count, pointer, message) =>
      `The file of API keys is wrong in ${count === 1 ? "one place" : `${count} places, the first`}${pointer === "" ? "" : ` at ${pointer}`}: ${message}`,
    kept: "The keys read before stay in use.",
    readableByOthers:
      "The file of API keys can be read or written by other users than its owner: chmod 600 takes that from them.",
  },
  issuer: {
    notIssuer:
      "The issuer is an https URL without user, ? and #, such as https://login.example.eu/realm; http only on this machine.",
    trouble: {
      unreachable: "The issuer of tokens does not answer.",
      refused: "The issuer of tokens answers with something else than 200.",
      tooBig: "The issuer of tokens answers with more than 1 MiB.",
      notUsable: "The issuer of tokens answers with something that is no configuration or no set of keys.",
      otherIssuer:
        "The configuration at the issuer of tokens names another issuer: CHANNELWISE_OIDC_ISSUER must be the same to the letter.",
      unsafeKeys: "The configuration at the issuer of tokens has its keys at a URL that is not https.",
    },
  },
};
