/** Counts what is being answered, so that no more is than can be. */
export interface Room {
  readonly isFull: () => boolean;
  readonly enter: () => void;
  readonly leave: () => void;
}

/**
 * Room for so many requests at once.
 *
 * @example
 * const room = createRoom(1);
 * room.enter();
 * room.isFull() // => true
 */
export function createRoom(most: number): Room {
  let inside = 0;
  return {
    isFull: () => inside >= most,
    enter: () => {
      inside += 1;
    },
    leave: () => {
      inside -= 1;
    },
  };
}
