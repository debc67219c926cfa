import { bundle } from "@channelwise/tooling-bundle";
import { bundleOfCli } from "./bundle.config.ts";

await bundle(bundleOfCli);
