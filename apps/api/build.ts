import { bundle } from "@channelwise/tooling-bundle";
import { bundleOfApi } from "./bundle.config.ts";

await bundle(bundleOfApi);
