const NONE = Buffer.alloc(0);

/**
 * Joins pieces to what is held of those before, in time and memory that grow with their bytes alone: to copy all that is held
 * for each piece of a record of many takes the square of it. What was cut off at the front stays as it is.
 *
 * @example
 * const joined = growingBytes();
 * held = joined(held, piece);
 */
export function growingBytes(): (held: Buffer, piece: Buffer) => Buffer {
  let store: Buffer = NONE;
  return (held, piece) => {
    if (held.length === 0) {
      store = NONE;
      return piece;
    }
    const end = held.byteOffset + held.length;
    if (held.buffer === store.buffer && end + piece.length <= store.length) {
      piece.copy(store, end);
      return store.subarray(held.byteOffset, end + piece.length);
    }
    const length = held.length + piece.length;
    // outside of Node's pool, so that it begins at 0 and all of it is ours
    store = Buffer.allocUnsafeSlow(2 * length);
    held.copy(store);
    piece.copy(store, held.length);
    return store.subarray(0, length);
  };
}
