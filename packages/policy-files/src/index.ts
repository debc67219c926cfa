export { composeFiles, type ComposeFilesOptions } from "./compose-files.js";
export { placeOf, type FileFault, type FilePlace } from "./file-fault.js";
export { readCases, type CaseFile, type WrittenCase } from "./read-cases.js";
export { findingsInFiles, lintFiles, type FileFinding } from "./lint-files.js";
export { readTextFile, type FileProblem, type TextRead } from "./read-text-file.js";
export { readYaml, type Position, type YamlFault, type YamlPath, type YamlSource } from "./read-yaml.js";
export { fileTexts, type FileTexts } from "./texts.js";
