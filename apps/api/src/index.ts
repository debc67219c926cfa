export { createApiKey, type CreatedApiKey } from "./auth/api-keys/api-key.js";
export { addToFile, revokeInFile } from "./auth/api-keys/change-key-file.js";
export { createApp, type Api } from "./app.js";
export type { ApiEnv, Deps, Limits } from "./deps.js";
export { serve, type ServeOptions } from "./serve/serve.js";
export type { SettingFault } from "./settings/read-environment.js";
