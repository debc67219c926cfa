// Tables of UTS #39: they take as long to load as an answer takes, and few addresses need them.
module.exports = (...given) => require("./late-unhomoglyph.js")(...given);
