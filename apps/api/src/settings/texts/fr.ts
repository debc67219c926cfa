import type { SettingsTexts } from "./texts.js";

const between = (what: string, least: string, most: string, otherwise: string) =>
  `${what}: un nombre entier de ${least} à ${most}; ${otherwise} si rien n’est dit.`;

const CANNOT_LISTEN: Readonly<Record<string, string>> = {
  EADDRINUSE: "Un autre programme écoute déjà sur ce port.",
  EACCES: "L’écoute sur ce port n’est pas permise.",
  EADDRNOTAVAIL: "Cette machine n’a pas cette adresse.",
  ENOTFOUND: "Aucune adresse ne porte ce nom.",
};

export const fr: SettingsTexts = {
  wrong: {
    CHANNELWISE_HOST: "L’adresse d’écoute, par exemple 127.0.0.1 ou ::1.",
    CHANNELWISE_PORT: between("Le port d’écoute", "0", "65535", "8787"),
    CHANNELWISE_PUBLIC_URL:
      "L’URL http ou https par laquelle les autres joignent l’API, sans ? ni #, par exemple https://channelwise.example.eu.",
    CHANNELWISE_POLICY: "Les fichiers des compléments à superposer à la politique, séparés comme dans PATH.",
    CHANNELWISE_API_KEYS_FILE: "Le fichier qui contient les clés d’API.",
    CHANNELWISE_OIDC_ISSUER: "L’URL https de l’émetteur OpenID Connect.",
    CHANNELWISE_OIDC_AUDIENCE: "Le destinataire (audience) pour lequel un jeton doit être émis.",
    CHANNELWISE_TIME_ZONE: "Le fuseau horaire qui dit quel jour on est, par son nom IANA, par exemple Europe/Brussels.",
    CHANNELWISE_LOG_LEVEL: "L’une des valeurs fatal, error, warn, info, debug, silent.",
    CHANNELWISE_RATE_PER_SECOND: between("Requêtes par seconde et par appelant", "1", "1000000", "500"),
    CHANNELWISE_RATE_BURST: between("Requêtes d’un coup, par appelant", "1", "1000000", "1000"),
    CHANNELWISE_CONCURRENT: between("Requêtes traitées en même temps", "1", "100000", "1000"),
    CHANNELWISE_BODY_SECONDS: between("Secondes que peut prendre un corps pour arriver", "1", "3600", "30"),
    CHANNELWISE_DRAIN_SECONDS: between("Secondes à continuer une fois l’arrêt demandé", "0", "600", "5"),
  },
  togetherWith: (other) => `À définir quand ${other} l’est.`,
  cannotListen: (code) => CANNOT_LISTEN[code ?? ""],
  open: "Cette adresse est joignable d’ailleurs; les appelants doivent donc dire qui ils sont: définissez CHANNELWISE_API_KEYS_FILE, ou CHANNELWISE_OIDC_ISSUER et CHANNELWISE_OIDC_AUDIENCE.",
  unknown: (nearest) =>
    `Aucun réglage ne porte ce nom.${nearest === undefined ? "" : ` Vouliez-vous dire ${nearest}?`}`,
};
