/** By its file: `punycode` alone is a module of Node's own, and the package's types are of that. */
declare module "punycode/punycode.js" {
  const punycode: {
    /** Encodes each label that is not in ASCII (RFC 3492), and leaves the others as they are. */
    readonly toASCII: (domain: string) => string;
  };
  export default punycode;
}
