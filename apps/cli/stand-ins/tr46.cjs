// Tables of UTS #46: they take as long to load as an answer takes, and few addresses need them.
exports.toASCII = (...given) => require("./late-tr46.js").toASCII(...given);
exports.toUnicode = (...given) => require("./late-tr46.js").toUnicode(...given);
