import type { SettingsTexts } from "./texts.js";

const between = (what: string, least: string, most: string, otherwise: string) =>
  `${what}: a whole number from ${least} to ${most}; ${otherwise} where nothing is said.`;

const CANNOT_LISTEN: Readonly<Record<string, string>> = {
  EADDRINUSE: "Something else listens on this port already.",
  EACCES: "This port may not be listened on: no permission.",
  EADDRNOTAVAIL: "This machine has no such address.",
  ENOTFOUND: "There is no address of that name.",
};

export const en: SettingsTexts = {
  wrong: {
    CHANNELWISE_HOST: "The address to listen on, such as 127.0.0.1 or ::1.",
    CHANNELWISE_PORT: between("The port to listen on", "0", "65535", "8787"),
    CHANNELWISE_PUBLIC_URL:
      "The http or https URL by which others reach the API, without ? and #, such as https://channelwise.example.eu.",
    CHANNELWISE_POLICY: "The files of overlays to lay over the policy, parted as in PATH.",
    CHANNELWISE_API_KEYS_FILE: "The file that holds the API keys.",
    CHANNELWISE_OIDC_ISSUER: "The https URL of the OpenID Connect issuer.",
    CHANNELWISE_OIDC_AUDIENCE: "The audience that a token has to be meant for.",
    CHANNELWISE_TIME_ZONE: "The time zone whose day is today, by its IANA name, such as Europe/Brussels.",
    CHANNELWISE_LOG_LEVEL: "One of fatal, error, warn, info, debug, silent.",
    CHANNELWISE_RATE_PER_SECOND: between("Requests a second for each caller", "1", "1000000", "500"),
    CHANNELWISE_RATE_BURST: between("Requests at once for each caller", "1", "1000000", "1000"),
    CHANNELWISE_CONCURRENT: between("Requests that are answered at once", "1", "100000", "1000"),
    CHANNELWISE_BODY_SECONDS: between("Seconds that a body may take to come", "1", "3600", "30"),
    CHANNELWISE_DRAIN_SECONDS: between("Seconds to go on once told to stop", "0", "600", "5"),
  },
  togetherWith: (other) => `It has to be set where ${other} is.`,
  cannotListen: (code) => CANNOT_LISTEN[code ?? ""],
  open: "This address is reached from elsewhere, so callers have to say who they are: set CHANNELWISE_API_KEYS_FILE, or CHANNELWISE_OIDC_ISSUER and CHANNELWISE_OIDC_AUDIENCE.",
  unknown: (nearest) => `There is no setting of that name.${nearest === undefined ? "" : ` Did you mean ${nearest}?`}`,
};
