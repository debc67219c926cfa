import type { Policy } from "../model/policy.js";

/** What tells imitations of listed domains from others. */
export const lookalikes: Policy["lookalikes"] = {
  words: ["login", "secure", "mail", "europa", "eu", "portal", "account"],
  exceptions: [{ domain: "consilium.se", reason: "A Swedish firm of that name" }],
};
