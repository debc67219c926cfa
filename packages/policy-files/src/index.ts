export { composeFiles } from "./compose-files.js";
export { placeOf, type FileFault } from "./file-fault.js";
export { readCases, type CaseFile, type WrittenCase } from "./read-cases.js";
export { readPolicy } from "./read-policy.js";
export { lintFiles, type FileFinding } from "./lint-files.js";
export { readTextFile, type FileProblem, type TextRead } from "./read-text-file.js";
export { readYaml, type Position, type YamlFault, type YamlPath, type YamlSource } from "./read-yaml.js";
export { verifiedFiles } from "./verified-files.js";
export { fileTexts, type FileTexts } from "./texts.js";
