import type { AuthTexts } from "./texts.js";

const time = (what: string) => `${what} est un moment en UTC, par exemple 2026-11-24T12:00:00Z.`;

export const fr: AuthTexts = {
  keyFile: {
    notJson: (line, column) =>
      `Ce n’est pas du JSON${line === undefined || column === undefined ? "" : `: erreur à la ligne ${line}, colonne ${column}`}.`,
    unknownField: (known) => `Un champ n’est pas connu ici. Champs connus: ${known.join(", ")}.`,
    right: {
      file: 'Le fichier contient un objet, par exemple {"version": 1, "keys": []}.',
      entry: "Une clé est un objet avec id, name, hash et created, et peut avoir expires et revoked.",
      version: "version est 1, un nombre.",
      keys: "keys est une liste de clés.",
      id: "id se compose de 4 à 32 minuscules et chiffres, tel que channelwise api-key create l’a établi.",
      name: "name se compose de 1 à 80 caractères imprimables, sur une ligne.",
      hash: "hash est sha256: suivi de 64 chiffres hexadécimaux en minuscules, tel que channelwise api-key create l’a établi.",
      created: time("created"),
      expires: time("expires"),
      revoked: time("revoked"),
    },
    twice: (first) => `Cet id figure déjà à /keys/${first}; chaque clé a son propre id.`,
    unknownId: "Aucune clé du fichier n’a cet id.",
    trouble: {
      missing: "Le fichier des clés d’API n’existe pas.",
      notFile: "Le fichier des clés d’API n’est pas un fichier ordinaire.",
      tooBig: "Le fichier des clés d’API dépasse 16 Mio.",
      noPermission: "Le fichier des clés d’API ou son dossier ne peut pas être utilisé: accès refusé.",
      full: "Il n’y a plus de place pour écrire le fichier des clés d’API.",
      broken: "Le fichier des clés d’API ne peut être ni lu ni écrit.",
    },
    otherOwner:
      "Le fichier des clés d’API appartient à un autre utilisateur: lancez la commande sous son nom, pour que le service puisse le lire.",
    locked:
      "Une autre commande modifie le fichier des clés d’API. Si aucune n’est en cours, l’une d’elles a été interrompue: supprimez le fichier du même nom qui finit par .lock.",
    wrong: (count, pointer, message) =>
      `Le fichier des clés d’API est erroné à ${count === 1 ? "un endroit" : `${count} endroits, le premier`}${pointer === "" ? "" : ` à ${pointer}`}: ${message}`,
    kept: "Les clés lues auparavant restent en usage.",
    readableByOthers:
      "Le fichier des clés d’API peut être lu ou écrit par d’autres utilisateurs que son propriétaire: chmod 600 le leur retire.",
  },
  issuer: {
    notIssuer:
      "L’émetteur est une URL https sans utilisateur, ni ? ni #, par exemple https://login.example.eu/realm; http seulement sur cette machine.",
    trouble: {
      unreachable: "L’émetteur de jetons ne répond pas.",
      refused: "L’émetteur de jetons répond par autre chose que 200.",
      tooBig: "L’émetteur de jetons répond par plus de 1 Mio.",
      notUsable: "L’émetteur de jetons répond par ce qui n’est ni une configuration ni un jeu de clés.",
      otherIssuer:
        "La configuration chez l’émetteur de jetons nomme un autre émetteur: CHANNELWISE_OIDC_ISSUER doit être identique à la lettre.",
      unsafeKeys: "La configuration chez l’émetteur de jetons place ses clés à une URL qui n’est pas https.",
    },
  },
};
